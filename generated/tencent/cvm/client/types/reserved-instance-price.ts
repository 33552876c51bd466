// Made by docwright from the documented API. Do not edit.
/** Upfront and hourly prices of a reserved instance, before and after discount. */
export interface ReservedInstancePrice {
  readonly OriginalFixedPrice: number;
  readonly DiscountFixedPrice: number;
  readonly OriginalUsagePrice: number;
  readonly DiscountUsagePrice: number;
  /** May be null. Since release 24. */
  readonly FixedPriceDiscount: number | null;
  /** May be null. Since release 24. */
  readonly UsagePriceDiscount: number | null;
}
