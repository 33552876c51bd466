// Made by docwright from the documented API. Do not edit.
/** Bid price and request type of a spot instance. */
export interface SpotMarketOptions {
  /** Most you would pay for the instance, as a decimal in text. */
  readonly MaxPrice: string;
  /** Kind of bid; a one-time bid is not repeated once the instance is lost. */
  readonly SpotInstanceType?: "one-time" | (string & {});
}
