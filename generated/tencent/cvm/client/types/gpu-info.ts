// Made by docwright from the documented API. Do not edit.
/** Number, addresses and model of the GPUs of an instance. */
export interface GPUInfo {
  /** May be null. */
  readonly GPUCount: number | null;
  /** May be null. */
  readonly GPUId: readonly string[] | null;
  /** May be null. */
  readonly GPUType: string | null;
}
