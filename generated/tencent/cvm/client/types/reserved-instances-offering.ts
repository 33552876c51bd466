// Made by docwright from the documented API. Do not edit.
/** Offering of reserved instances with type, zone, duration and prices. */
export interface ReservedInstancesOffering {
  /** Availability zone in which the reservation would count. */
  readonly Zone: string;
  /** Currency in which the offering is priced. */
  readonly CurrencyCode: "USD" | (string & {});
  /**
   * How long a reservation lasts from its start.
   * In second.
   */
  readonly Duration: number;
  /**
   * Part of the price paid at purchase.
   * In USD.
   */
  readonly FixedPrice: number;
  /** Model that a reservation would cover. */
  readonly InstanceType: string;
  /** How much is paid at purchase and how much hourly. */
  readonly OfferingType: "All Upfront" | (string & {});
  /** Offering to name when asking its price or buying it. */
  readonly ReservedInstancesOfferingId: string;
  /** Operating system that covered instances run. */
  readonly ProductDescription: "linux" | (string & {});
  /**
   * Part of the price paid for each hour.
   * Default `0`. In USD/hr.
   */
  readonly UsagePrice: number;
}
