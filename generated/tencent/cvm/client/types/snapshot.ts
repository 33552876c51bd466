// Made by docwright from the documented API. Do not edit.
/** Snapshot behind an image, with kind and size of its disk. */
export interface Snapshot {
  readonly SnapshotId: string;
  /** One of `SYSTEM_DISK` (system disk), `DATA_DISK` (data disk). */
  readonly DiskUsage: "SYSTEM_DISK" | "DATA_DISK" | (string & {});
  /** In GB. */
  readonly DiskSize: number;
}
