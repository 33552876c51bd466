// Made by docwright from the documented API. Do not edit.
/** Offering of reserved instances with type, zone, duration and prices. */
export interface ReservedInstancesOffering {
  readonly Zone: string;
  readonly CurrencyCode: "USD" | (string & {});
  /** In second. */
  readonly Duration: number;
  /** In USD. */
  readonly FixedPrice: number;
  readonly InstanceType: string;
  readonly OfferingType: "All Upfront" | (string & {});
  readonly ReservedInstancesOfferingId: string;
  readonly ProductDescription: "linux" | (string & {});
  /** Default `0`. In USD/hr. */
  readonly UsagePrice: number;
}
