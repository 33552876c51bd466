// Made by docwright from the documented API. Do not edit.
/** Price figures in USD: tiered unit prices, prepaid totals and discounts. */
export interface ItemPrice {
  /**
   * List price of one charge unit, paid by use.
   * In USD. May be null.
   */
  readonly UnitPrice: number | null;
  /**
   * What one unit of the unit prices is: an hour or a GB.
   * May be null.
   */
  readonly ChargeUnit: "HOUR" | "GB" | (string & {}) | null;
  /**
   * List price of the whole prepaid order.
   * In USD. May be null.
   */
  readonly OriginalPrice: number | null;
  /**
   * What the whole prepaid order costs after discount.
   * In USD. May be null.
   */
  readonly DiscountPrice: number | null;
  /**
   * Rate that leads from the list price to the discounted one.
   * May be null.
   */
  readonly Discount: number | null;
  /**
   * Price of one charge unit after discount, paid by use.
   * In USD. May be null.
   */
  readonly UnitPriceDiscount: number | null;
  /**
   * List price of one unit in the second tier of use.
   * In USD. May be null.
   */
  readonly UnitPriceSecondStep: number | null;
  /**
   * Discounted price of one unit in the second tier of use.
   * In USD. May be null.
   */
  readonly UnitPriceDiscountSecondStep: number | null;
  /**
   * List price of one unit in the third tier of use.
   * In USD. May be null.
   */
  readonly UnitPriceThirdStep: number | null;
  /**
   * Discounted price of one unit in the third tier of use.
   * In USD. May be null.
   */
  readonly UnitPriceDiscountThirdStep: number | null;
  /**
   * List price of three years paid in advance.
   * In USD. May be null. Since release 5.
   */
  readonly OriginalPriceThreeYear: number | null;
  /**
   * What three years paid in advance cost after discount.
   * In USD. May be null. Since release 5.
   */
  readonly DiscountPriceThreeYear: number | null;
  /**
   * Discount rate when three years are paid in advance.
   * May be null. Since release 5.
   */
  readonly DiscountThreeYear: number | null;
  /**
   * List price of five years paid in advance.
   * In USD. May be null. Since release 5.
   */
  readonly OriginalPriceFiveYear: number | null;
  /**
   * What five years paid in advance cost after discount.
   * In USD. May be null. Since release 5.
   */
  readonly DiscountPriceFiveYear: number | null;
  /**
   * Discount rate when five years are paid in advance.
   * May be null. Since release 5.
   */
  readonly DiscountFiveYear: number | null;
  /**
   * List price of one year paid in advance.
   * In USD. May be null. Since release 5.
   */
  readonly OriginalPriceOneYear: number | null;
  /**
   * What one year paid in advance costs after discount.
   * In USD. May be null. Since release 5.
   */
  readonly DiscountPriceOneYear: number | null;
  /**
   * Discount rate when one year is paid in advance.
   * May be null. Since release 5.
   */
  readonly DiscountOneYear: number | null;
}
