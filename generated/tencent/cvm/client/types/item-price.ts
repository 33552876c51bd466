// Made by docwright from the documented API. Do not edit.
/** Price figures in USD: tiered unit prices, prepaid totals and discounts. */
export interface ItemPrice {
  /** May be null. */
  readonly UnitPrice: number | null;
  /** May be null. */
  readonly ChargeUnit: "HOUR" | "GB" | (string & {}) | null;
  /** May be null. */
  readonly OriginalPrice: number | null;
  /** May be null. */
  readonly DiscountPrice: number | null;
  /** May be null. */
  readonly Discount: number | null;
  /** May be null. */
  readonly UnitPriceDiscount: number | null;
  /** May be null. */
  readonly UnitPriceSecondStep: number | null;
  /** May be null. */
  readonly UnitPriceDiscountSecondStep: number | null;
  /** May be null. */
  readonly UnitPriceThirdStep: number | null;
  /** May be null. */
  readonly UnitPriceDiscountThirdStep: number | null;
  /** May be null. Since release 5. */
  readonly OriginalPriceThreeYear: number | null;
  /** May be null. Since release 5. */
  readonly DiscountPriceThreeYear: number | null;
  /** May be null. Since release 5. */
  readonly DiscountThreeYear: number | null;
  /** May be null. Since release 5. */
  readonly OriginalPriceFiveYear: number | null;
  /** May be null. Since release 5. */
  readonly DiscountPriceFiveYear: number | null;
  /** May be null. Since release 5. */
  readonly DiscountFiveYear: number | null;
  /** May be null. Since release 5. */
  readonly OriginalPriceOneYear: number | null;
  /** May be null. Since release 5. */
  readonly DiscountPriceOneYear: number | null;
  /** May be null. Since release 5. */
  readonly DiscountOneYear: number | null;
}
