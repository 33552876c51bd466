// Made by docwright from the documented API. Do not edit.
/** Total and available CPU, memory, disk and GPU of a dedicated host. */
export interface HostResource {
  readonly CpuTotal: number;
  readonly CpuAvailable: number;
  /** In GiB. */
  readonly MemTotal: number;
  /** In GiB. */
  readonly MemAvailable: number;
  /** In GiB. */
  readonly DiskTotal: number;
  /** In GiB. */
  readonly DiskAvailable: number;
  readonly DiskType: string;
  /** Since release 12. */
  readonly GpuTotal: number;
  /** Since release 12. */
  readonly GpuAvailable: number;
}
