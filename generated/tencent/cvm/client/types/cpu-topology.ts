// Made by docwright from the documented API. Do not edit.
/** Physical cores to enable and threads per core of an instance. */
export interface CpuTopology {
  /** How many physical cores to switch on. */
  readonly CoreCount?: number;
  /**
   * How many threads each core runs, which turns hyper-threading on or off.
   * One of `1` (Disable hyper-threading), `2` (Enable hyper-threading).
   */
  readonly ThreadPerCore?: 1 | 2 | (number & {});
}
