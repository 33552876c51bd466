// Made by docwright from the documented API. Do not edit.
/** Price of a reserved instance type for one offering and payment option. */
export interface ReservedInstancePriceItem {
  readonly OfferingType: "All Upfront" | "Partial Upfront" | "No Upfront" | (string & {});
  /** In USD. */
  readonly FixedPrice: number;
  /** In USD/hr. */
  readonly UsagePrice: number;
  readonly ReservedInstancesOfferingId: string;
  readonly Zone: string;
  /** In second. */
  readonly Duration: number;
  readonly ProductDescription: "Linux" | (string & {});
  /** In USD/hr. Since release 24. */
  readonly DiscountUsagePrice: number;
  /** In USD. Since release 24. */
  readonly DiscountFixedPrice: number;
}
