// Made by docwright from the documented API. Do not edit.
/** Offering of reserved instances with type, zone, duration and prices. */
export interface ReservedInstancesOffering {
  readonly Zone: string;
  readonly CurrencyCode: string;
  /** In second. */
  readonly Duration: number;
  readonly FixedPrice: number;
  readonly InstanceType: string;
  readonly OfferingType: string;
  readonly ReservedInstancesOfferingId: string;
  readonly ProductDescription: string;
  /** In USD/hr. */
  readonly UsagePrice: number;
}
