// Made by docwright from the documented API. Do not edit.
/** Subscription terms of an instance: months bought and renewal behaviour. */
export interface InstanceChargePrepaid {
  /**
   * How long the instance is paid for in advance.
   * In months.
   */
  readonly Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36 | 48 | 60 | (number & {});
  /**
   * Whether you are warned before the term ends, and whether it renews itself.
   * Default `NOTIFY_AND_MANUAL_RENEW`.
   */
  readonly RenewFlag?:
    "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {});
}
