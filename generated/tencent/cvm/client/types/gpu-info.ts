// Made by docwright from the documented API. Do not edit.
/** Number, addresses and model of the GPUs of an instance. */
export interface GPUInfo {
  /**
   * Number of GPUs of the instance; a fraction where one is shared.
   * May be null.
   */
  readonly GPUCount: number | null;
  /**
   * Bus addresses under which the instance sees its GPUs.
   * May be null.
   */
  readonly GPUId: readonly string[] | null;
  /**
   * Model of the GPUs that the instance has.
   * May be null.
   */
  readonly GPUType: string | null;
}
