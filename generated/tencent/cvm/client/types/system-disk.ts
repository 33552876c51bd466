// Made by docwright from the documented API. Do not edit.
/** System disk settings: type, size in GiB, name and dedicated cluster. */
export interface SystemDisk {
  readonly DiskType?: string;
  readonly DiskId?: string;
  /** In GiB. */
  readonly DiskSize?: number;
  /** Since release 6. */
  readonly CdcId?: string;
  /** Since release 25. */
  readonly DiskName?: string;
}
