// Made by docwright from the documented API. Do not edit.
/** Upfront and hourly prices of a reserved instance, before and after discount. */
export interface ReservedInstancePrice {
  /** In USD. */
  readonly OriginalFixedPrice: number;
  /** In USD. */
  readonly DiscountFixedPrice: number;
  /** In USD/hr. */
  readonly OriginalUsagePrice: number;
  /** In USD/hr. */
  readonly DiscountUsagePrice: number;
  /** May be null. Since release 24. */
  readonly FixedPriceDiscount: number | null;
  /** May be null. Since release 24. */
  readonly UsagePriceDiscount: number | null;
}
