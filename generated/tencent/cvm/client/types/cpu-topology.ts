// Made by docwright from the documented API. Do not edit.
/** Physical cores to enable and threads per core of an instance. */
export interface CpuTopology {
  readonly CoreCount?: number;
  readonly ThreadPerCore?: number;
}
