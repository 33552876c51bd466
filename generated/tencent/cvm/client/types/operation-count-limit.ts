// Made by docwright from the documented API. Do not edit.
/** Used and allowed counts of one operation on one instance. */
export interface OperationCountLimit {
  /**
   * Operation whose number of uses is limited.
   * One of `INSTANCE_DEGRADE` (downgrade an instance), `INTERNET_CHARGE_TYPE_CHANGE`.
   */
  readonly Operation: "INSTANCE_DEGRADE" | "INTERNET_CHARGE_TYPE_CHANGE" | (string & {});
  /** Instance for which the uses are counted. */
  readonly InstanceId: string;
  /** How many times the operation was used so far. */
  readonly CurrentCount: number;
  /** How many uses of the operation are allowed. */
  readonly LimitCount: number;
}
