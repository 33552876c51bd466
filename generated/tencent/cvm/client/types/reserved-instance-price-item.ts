// Made by docwright from the documented API. Do not edit.
/** Price of a reserved instance type for one offering and payment option. */
export interface ReservedInstancePriceItem {
  /** How much is paid at purchase and how much hourly. */
  readonly OfferingType: "All Upfront" | "Partial Upfront" | "No Upfront" | (string & {});
  /**
   * List price of the part paid at purchase.
   * In USD.
   */
  readonly FixedPrice: number;
  /**
   * List price of the part paid for each hour.
   * In USD/hr.
   */
  readonly UsagePrice: number;
  /** Offering to name when buying at this price. */
  readonly ReservedInstancesOfferingId: string;
  /** Availability zone in which the reservation counts. */
  readonly Zone: string;
  /**
   * How long the reservation lasts from its start.
   * In second.
   */
  readonly Duration: number;
  /** Operating system that reserved instances run. */
  readonly ProductDescription: "Linux" | (string & {});
  /**
   * Part paid for each hour, after discount.
   * In USD/hr. Since release 24.
   */
  readonly DiscountUsagePrice: number;
  /**
   * Part paid at purchase, after discount.
   * In USD. Since release 24.
   */
  readonly DiscountFixedPrice: number;
}
