// Made by docwright from the documented API. Do not edit.
/** Upfront and hourly prices of a reserved instance, before and after discount. */
export interface ReservedInstancePrice {
  /**
   * List price of the part paid at purchase.
   * In USD.
   */
  readonly OriginalFixedPrice: number;
  /**
   * Part paid at purchase, after discount.
   * In USD.
   */
  readonly DiscountFixedPrice: number;
  /**
   * List price of the part paid for each hour.
   * In USD/hr.
   */
  readonly OriginalUsagePrice: number;
  /**
   * Part paid for each hour, after discount.
   * In USD/hr.
   */
  readonly DiscountUsagePrice: number;
  /**
   * Discount rate on the part paid at purchase.
   * May be null. Since release 24.
   */
  readonly FixedPriceDiscount: number | null;
  /**
   * Discount rate on the part paid for each hour.
   * May be null. Since release 24.
   */
  readonly UsagePriceDiscount: number | null;
}
