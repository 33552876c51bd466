// Made by docwright from the documented API. Do not edit.
/** Local HDD storage with smallest and largest capacity in GiB. */
export interface StorageBlock {
  readonly Type?: "LOCAL_PRO" | (string & {});
  /** In GiB. */
  readonly MinSize?: number;
  /** In GiB. */
  readonly MaxSize?: number;
}
