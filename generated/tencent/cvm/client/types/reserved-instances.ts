// Made by docwright from the documented API. Do not edit.
/** Purchased reserved instances with type, zone, term, count and state. */
export interface ReservedInstances {
  /** Model that the reservation covers. */
  readonly InstanceType: string;
  /** Availability zone in which the reservation counts. */
  readonly Zone: string;
  /** When the reservation begins to count. */
  readonly StartTime: string;
  /** When the reservation runs out. */
  readonly EndTime: string;
  /**
   * How long the reservation lasts from its start.
   * In second.
   */
  readonly Duration: number;
  /** How many instances the reservation covers. */
  readonly InstanceCount: number;
  /** Operating system that covered instances run. */
  readonly ProductDescription: "linux" | (string & {});
  /**
   * Whether the reservation is being set up, counts, or has run out.
   * One of `active` (created), `pending`, `retired` (expired).
   */
  readonly State: "active" | "pending" | "retired" | (string & {});
  /** Currency in which the reservation was paid. */
  readonly CurrencyCode: "USD" | (string & {});
  /**
   * How much was paid at purchase and how much hourly.
   * One of `All Upfront` (fully prepaid).
   */
  readonly OfferingType: "All Upfront" | (string & {});
  /**
   * Model family that the reservation covers.
   * Since release 3.
   */
  readonly InstanceFamily: string;
  /** Refers to the reservation in other calls. */
  readonly ReservedInstanceId: string;
  /** Name that the reservation is shown under. */
  readonly ReservedInstanceName: string;
}
