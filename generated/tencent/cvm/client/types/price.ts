// Made by docwright from the documented API. Do not edit.
import type { ItemPrice } from "./item-price.js";

/** Quote split into an instance price and a bandwidth price. */
export interface Price {
  /** What the instance with its disks costs. */
  readonly InstancePrice: ItemPrice;
  /** What public bandwidth or traffic costs. */
  readonly BandwidthPrice: ItemPrice;
}
