// Made by docwright from the documented API. Do not edit.
/** Local disk kind with size limits and whether it must be bought. */
export interface LocalDiskType {
  /** Kind of local disk, as disk settings take it. */
  readonly Type: string;
  /** Partition kind of the local disk, as a code. */
  readonly PartitionType: string;
  /** Smallest size in which the disk can be bought. */
  readonly MinSize: number;
  /** Largest size in which the disk can be bought. */
  readonly MaxSize: number;
  /**
   * Whether the model must be bought with the disk.
   * One of `REQUIRED` (required), `OPTIONAL` (optional).
   */
  readonly Required: "REQUIRED" | "OPTIONAL" | (string & {});
}
