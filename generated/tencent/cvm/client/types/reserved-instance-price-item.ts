// Made by docwright from the documented API. Do not edit.
/** Price of a reserved instance type for one offering and payment option. */
export interface ReservedInstancePriceItem {
  readonly OfferingType: string;
  readonly FixedPrice: number;
  readonly UsagePrice: number;
  readonly ReservedInstancesOfferingId: string;
  readonly Zone: string;
  /** In second. */
  readonly Duration: number;
  readonly ProductDescription: string;
  /** Since release 24. */
  readonly DiscountUsagePrice: number;
  /** Since release 24. */
  readonly DiscountFixedPrice: number;
}
