// Made by docwright from the documented API. Do not edit.
/** Data disk settings: type, size in GiB, snapshot, encryption and performance. */
export interface DataDisk {
  /** Default `0`. In GiB. */
  readonly DiskSize: number;
  /**
   * One of `LOCAL_BASIC` (Local Disk), `LOCAL_SSD` (Local SSD), `LOCAL_NVME`, `LOCAL_PRO`, `CLOUD_BASIC` (Basic
   * Cloud Disk), `CLOUD_PREMIUM` (Premium Disk), `CLOUD_SSD` (Cloud SSD), `CLOUD_HSSD` (Enhanced SSD), `CLOUD_TSSD`
   * (Tremendous SSD), `CLOUD_BSSD` (Balanced SSD). Default `LOCAL_BASIC`.
   */
  readonly DiskType?:
    | "LOCAL_BASIC"
    | "LOCAL_SSD"
    | "LOCAL_NVME"
    | "LOCAL_PRO"
    | "CLOUD_BASIC"
    | "CLOUD_PREMIUM"
    | "CLOUD_SSD"
    | "CLOUD_HSSD"
    | "CLOUD_TSSD"
    | "CLOUD_BSSD"
    | (string & {});
  /** Read only. */
  readonly DiskId?: string;
  /** Default `true`. */
  readonly DeleteWithInstance?: boolean;
  readonly SnapshotId?: string;
  /** Default `false`. */
  readonly Encrypt?: boolean;
  readonly KmsKeyId?: string;
  /** In MiB/s. Since release 5. */
  readonly ThroughputPerformance?: number;
  /** Since release 6. */
  readonly CdcId?: string;
  /** Since release 23. */
  readonly BurstPerformance?: boolean;
  /** At most 128 characters. Since release 25. */
  readonly DiskName?: string;
}

/** Data disk settings: type, size in GiB, snapshot, encryption and performance. */
export interface DataDiskInput {
  /** Default `0`. In GiB. */
  readonly DiskSize: number;
  /**
   * One of `LOCAL_BASIC` (Local Disk), `LOCAL_SSD` (Local SSD), `LOCAL_NVME`, `LOCAL_PRO`, `CLOUD_BASIC` (Basic
   * Cloud Disk), `CLOUD_PREMIUM` (Premium Disk), `CLOUD_SSD` (Cloud SSD), `CLOUD_HSSD` (Enhanced SSD), `CLOUD_TSSD`
   * (Tremendous SSD), `CLOUD_BSSD` (Balanced SSD). Default `LOCAL_BASIC`.
   */
  readonly DiskType?:
    | "LOCAL_BASIC"
    | "LOCAL_SSD"
    | "LOCAL_NVME"
    | "LOCAL_PRO"
    | "CLOUD_BASIC"
    | "CLOUD_PREMIUM"
    | "CLOUD_SSD"
    | "CLOUD_HSSD"
    | "CLOUD_TSSD"
    | "CLOUD_BSSD"
    | (string & {});
  /** Default `true`. */
  readonly DeleteWithInstance?: boolean;
  readonly SnapshotId?: string;
  /** Default `false`. */
  readonly Encrypt?: boolean;
  readonly KmsKeyId?: string;
  /** In MiB/s. Since release 5. */
  readonly ThroughputPerformance?: number;
  /** Since release 6. */
  readonly CdcId?: string;
  /** Since release 23. */
  readonly BurstPerformance?: boolean;
  /** At most 128 characters. Since release 25. */
  readonly DiskName?: string;
}
