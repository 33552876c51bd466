// Made by docwright from the documented API. Do not edit.
/** System disk settings: type, size in GiB, name and dedicated cluster. */
export interface SystemDisk {
  /**
   * One of `LOCAL_BASIC`, `LOCAL_SSD`, `CLOUD_BASIC` (ordinary cloud disk), `CLOUD_SSD` (ssd cloud disk),
   * `CLOUD_PREMIUM`, `CLOUD_BSSD`, `CLOUD_HSSD`, `CLOUD_TSSD` (ultra-fast SSD cbs).
   */
  readonly DiskType?:
    | "LOCAL_BASIC"
    | "LOCAL_SSD"
    | "CLOUD_BASIC"
    | "CLOUD_SSD"
    | "CLOUD_PREMIUM"
    | "CLOUD_BSSD"
    | "CLOUD_HSSD"
    | "CLOUD_TSSD"
    | (string & {});
  /** Read only. */
  readonly DiskId?: string;
  /** Default `50`. In GiB. */
  readonly DiskSize?: number;
  /** Since release 6. */
  readonly CdcId?: string;
  /** At most 128 characters. Since release 25. */
  readonly DiskName?: string;
}

/** System disk settings: type, size in GiB, name and dedicated cluster. */
export interface SystemDiskInput {
  /**
   * One of `LOCAL_BASIC`, `LOCAL_SSD`, `CLOUD_BASIC` (ordinary cloud disk), `CLOUD_SSD` (ssd cloud disk),
   * `CLOUD_PREMIUM`, `CLOUD_BSSD`, `CLOUD_HSSD`, `CLOUD_TSSD` (ultra-fast SSD cbs).
   */
  readonly DiskType?:
    | "LOCAL_BASIC"
    | "LOCAL_SSD"
    | "CLOUD_BASIC"
    | "CLOUD_SSD"
    | "CLOUD_PREMIUM"
    | "CLOUD_BSSD"
    | "CLOUD_HSSD"
    | "CLOUD_TSSD"
    | (string & {});
  /** Default `50`. In GiB. */
  readonly DiskSize?: number;
  /** Since release 6. */
  readonly CdcId?: string;
  /** At most 128 characters. Since release 25. */
  readonly DiskName?: string;
}
