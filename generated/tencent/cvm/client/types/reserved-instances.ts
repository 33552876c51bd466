// Made by docwright from the documented API. Do not edit.
/** Purchased reserved instances with type, zone, term, count and state. */
export interface ReservedInstances {
  readonly InstanceType: string;
  readonly Zone: string;
  readonly StartTime: string;
  readonly EndTime: string;
  /** In second. */
  readonly Duration: number;
  readonly InstanceCount: number;
  readonly ProductDescription: "linux" | (string & {});
  /** One of `active` (created), `pending`, `retired` (expired). */
  readonly State: "active" | "pending" | "retired" | (string & {});
  readonly CurrencyCode: "USD" | (string & {});
  /** One of `All Upfront` (fully prepaid). */
  readonly OfferingType: "All Upfront" | (string & {});
  /** Since release 3. */
  readonly InstanceFamily: string;
  readonly ReservedInstanceId: string;
  readonly ReservedInstanceName: string;
}
