// Made by docwright from the documented API. Do not edit.
/** Snapshot behind an image, with kind and size of its disk. */
export interface Snapshot {
  /** Refers to the snapshot among the account's snapshots. */
  readonly SnapshotId: string;
  /**
   * Whether the snapshot holds the system disk or a data disk.
   * One of `SYSTEM_DISK` (system disk), `DATA_DISK` (data disk).
   */
  readonly DiskUsage: "SYSTEM_DISK" | "DATA_DISK" | (string & {});
  /**
   * Size of the disk that the snapshot was made of.
   * In GB.
   */
  readonly DiskSize: number;
}
