// Made by docwright from the documented API. Do not edit.
/** Local disk kind with size limits and whether it must be bought. */
export interface LocalDiskType {
  readonly Type: string;
  readonly PartitionType: string;
  readonly MinSize: number;
  readonly MaxSize: number;
  /** One of `REQUIRED` (required), `OPTIONAL` (optional). */
  readonly Required: "REQUIRED" | "OPTIONAL" | (string & {});
}
