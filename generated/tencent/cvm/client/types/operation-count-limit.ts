// Made by docwright from the documented API. Do not edit.
/** Used and allowed counts of one operation on one instance. */
export interface OperationCountLimit {
  /** One of `INSTANCE_DEGRADE` (downgrade an instance), `INTERNET_CHARGE_TYPE_CHANGE`. */
  readonly Operation: "INSTANCE_DEGRADE" | "INTERNET_CHARGE_TYPE_CHANGE" | (string & {});
  readonly InstanceId: string;
  readonly CurrentCount: number;
  readonly LimitCount: number;
}
