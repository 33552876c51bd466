// Made by docwright from the documented API. Do not edit.
/** Physical cores to enable and threads per core of an instance. */
export interface CpuTopology {
  readonly CoreCount?: number;
  /** One of `1` (Disable hyper-threading), `2` (Enable hyper-threading). */
  readonly ThreadPerCore?: 1 | 2 | (number & {});
}
