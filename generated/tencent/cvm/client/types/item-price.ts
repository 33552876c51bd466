// Made by docwright from the documented API. Do not edit.
/** Price figures in USD: tiered unit prices, prepaid totals and discounts. */
export interface ItemPrice {
  /** In USD. May be null. */
  readonly UnitPrice: number | null;
  /** May be null. */
  readonly ChargeUnit: "HOUR" | "GB" | (string & {}) | null;
  /** In USD. May be null. */
  readonly OriginalPrice: number | null;
  /** In USD. May be null. */
  readonly DiscountPrice: number | null;
  /** May be null. */
  readonly Discount: number | null;
  /** In USD. May be null. */
  readonly UnitPriceDiscount: number | null;
  /** In USD. May be null. */
  readonly UnitPriceSecondStep: number | null;
  /** In USD. May be null. */
  readonly UnitPriceDiscountSecondStep: number | null;
  /** In USD. May be null. */
  readonly UnitPriceThirdStep: number | null;
  /** In USD. May be null. */
  readonly UnitPriceDiscountThirdStep: number | null;
  /** In USD. May be null. Since release 5. */
  readonly OriginalPriceThreeYear: number | null;
  /** In USD. May be null. Since release 5. */
  readonly DiscountPriceThreeYear: number | null;
  /** May be null. Since release 5. */
  readonly DiscountThreeYear: number | null;
  /** In USD. May be null. Since release 5. */
  readonly OriginalPriceFiveYear: number | null;
  /** In USD. May be null. Since release 5. */
  readonly DiscountPriceFiveYear: number | null;
  /** May be null. Since release 5. */
  readonly DiscountFiveYear: number | null;
  /** In USD. May be null. Since release 5. */
  readonly OriginalPriceOneYear: number | null;
  /** In USD. May be null. Since release 5. */
  readonly DiscountPriceOneYear: number | null;
  /** May be null. Since release 5. */
  readonly DiscountOneYear: number | null;
}
