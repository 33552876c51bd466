// Made by docwright from the documented API. Do not edit.
/** Total and available CPU, memory, disk and GPU of a dedicated host. */
export interface HostResource {
  /** CPU cores that the host has in all. */
  readonly CpuTotal: number;
  /** CPU cores still free for new instances. */
  readonly CpuAvailable: number;
  /**
   * Memory that the host has in all.
   * In GiB.
   */
  readonly MemTotal: number;
  /**
   * Memory still free for new instances.
   * In GiB.
   */
  readonly MemAvailable: number;
  /**
   * Disk space that the host has in all.
   * In GiB.
   */
  readonly DiskTotal: number;
  /**
   * Disk space still free for new instances.
   * In GiB.
   */
  readonly DiskAvailable: number;
  /** Kind of disks built into the host. */
  readonly DiskType: string;
  /**
   * GPU cards that the host has in all.
   * Since release 12.
   */
  readonly GpuTotal: number;
  /**
   * GPU cards still free for new instances.
   * Since release 12.
   */
  readonly GpuAvailable: number;
}
