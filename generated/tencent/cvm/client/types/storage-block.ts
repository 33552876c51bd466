// Made by docwright from the documented API. Do not edit.
/** Local HDD storage with smallest and largest capacity in GiB. */
export interface StorageBlock {
  /** Kind of local HDD storage. */
  readonly Type?: "LOCAL_PRO" | (string & {});
  /**
   * Smallest size in which the storage can be bought.
   * In GiB.
   */
  readonly MinSize?: number;
  /**
   * Largest size in which the storage can be bought.
   * In GiB.
   */
  readonly MaxSize?: number;
}
