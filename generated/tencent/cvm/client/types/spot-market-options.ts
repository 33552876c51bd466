// Made by docwright from the documented API. Do not edit.
/** Bid price and request type of a spot instance. */
export interface SpotMarketOptions {
  readonly MaxPrice: string;
  readonly SpotInstanceType?: "one-time" | (string & {});
}
