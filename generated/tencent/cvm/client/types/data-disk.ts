// Made by docwright from the documented API. Do not edit.
/** Data disk settings: type, size in GiB, snapshot, encryption and performance. */
export interface DataDisk {
  /**
   * Space the disk has for data, whatever its type.
   * Default `0`. In GiB.
   */
  readonly DiskSize: number;
  /**
   * Kind of storage behind the disk; local or cloud, slow or fast.
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
  /**
   * Cloud disk that was created; local disks have none.
   * Read only.
   */
  readonly DiskId?: string;
  /**
   * Whether terminating the instance deletes the disk as well.
   * Default `true`.
   */
  readonly DeleteWithInstance?: boolean;
  /** Snapshot whose data the new disk starts with. */
  readonly SnapshotId?: string;
  /**
   * Whether data on the cloud disk is encrypted.
   * Default `false`.
   */
  readonly Encrypt?: boolean;
  /** Key of the key management service that encrypts the disk. */
  readonly KmsKeyId?: string;
  /**
   * Throughput bought on top of what the disk has by itself.
   * In MiB/s. Since release 5.
   */
  readonly ThroughputPerformance?: number;
  /**
   * Dedicated cluster in which the disk is kept.
   * Since release 6.
   */
  readonly CdcId?: string;
  /**
   * Whether the disk may exceed its normal performance for a short time.
   * Since release 23.
   */
  readonly BurstPerformance?: boolean;
  /**
   * Name that the disk is shown under.
   * At most 128 characters. Since release 25.
   */
  readonly DiskName?: string;
}

/** Data disk settings: type, size in GiB, snapshot, encryption and performance. */
export interface DataDiskInput {
  /**
   * Space the disk has for data, whatever its type.
   * Default `0`. In GiB.
   */
  readonly DiskSize: number;
  /**
   * Kind of storage behind the disk; local or cloud, slow or fast.
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
  /**
   * Whether terminating the instance deletes the disk as well.
   * Default `true`.
   */
  readonly DeleteWithInstance?: boolean;
  /** Snapshot whose data the new disk starts with. */
  readonly SnapshotId?: string;
  /**
   * Whether data on the cloud disk is encrypted.
   * Default `false`.
   */
  readonly Encrypt?: boolean;
  /** Key of the key management service that encrypts the disk. */
  readonly KmsKeyId?: string;
  /**
   * Throughput bought on top of what the disk has by itself.
   * In MiB/s. Since release 5.
   */
  readonly ThroughputPerformance?: number;
  /**
   * Dedicated cluster in which the disk is kept.
   * Since release 6.
   */
  readonly CdcId?: string;
  /**
   * Whether the disk may exceed its normal performance for a short time.
   * Since release 23.
   */
  readonly BurstPerformance?: boolean;
  /**
   * Name that the disk is shown under.
   * At most 128 characters. Since release 25.
   */
  readonly DiskName?: string;
}
