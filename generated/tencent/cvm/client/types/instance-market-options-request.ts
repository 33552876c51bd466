// Made by docwright from the documented API. Do not edit.
import type { SpotMarketOptions } from "./spot-market-options.js";

/** Market settings of an instance request; only spot is available. */
export interface InstanceMarketOptionsRequest {
  readonly SpotOptions: SpotMarketOptions;
  readonly MarketType?: "spot" | (string & {});
}
