// Made by docwright from the documented API. Do not edit.
/** System disk settings: type, size in GiB, name and dedicated cluster. */
export interface SystemDisk {
  /**
   * Kind of storage behind the disk; local or cloud, slow or fast.
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
  /**
   * Cloud disk that was created; local disks have none.
   * Read only.
   */
  readonly DiskId?: string;
  /**
   * Space for the operating system and what is installed with it.
   * Default `50`. In GiB.
   */
  readonly DiskSize?: number;
  /**
   * Dedicated cluster in which the disk is kept.
   * Since release 6.
   */
  readonly CdcId?: string;
  /**
   * Name that the disk is shown under.
   * At most 128 characters. Since release 25.
   */
  readonly DiskName?: string;
}

/** System disk settings: type, size in GiB, name and dedicated cluster. */
export interface SystemDiskInput {
  /**
   * Kind of storage behind the disk; local or cloud, slow or fast.
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
  /**
   * Space for the operating system and what is installed with it.
   * Default `50`. In GiB.
   */
  readonly DiskSize?: number;
  /**
   * Dedicated cluster in which the disk is kept.
   * Since release 6.
   */
  readonly CdcId?: string;
  /**
   * Name that the disk is shown under.
   * At most 128 characters. Since release 25.
   */
  readonly DiskName?: string;
}
