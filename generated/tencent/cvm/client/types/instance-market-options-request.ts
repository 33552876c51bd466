// Made by docwright from the documented API. Do not edit.
import type { SpotMarketOptions } from "./spot-market-options.js";

/** Market settings of an instance request; only spot is available. */
export interface InstanceMarketOptionsRequest {
  /** How the instance bids for spare capacity. */
  readonly SpotOptions: SpotMarketOptions;
  /** Market in which the instance is bought. */
  readonly MarketType?: "spot" | (string & {});
}
