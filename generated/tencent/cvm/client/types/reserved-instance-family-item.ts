// Made by docwright from the documented API. Do not edit.
import type { ReservedInstanceTypeItem } from "./reserved-instance-type-item.js";

/** Instance family with sort order and its reservable instance types. */
export interface ReservedInstanceFamilyItem {
  readonly InstanceFamily: string;
  readonly Order: number;
  readonly InstanceTypes: readonly ReservedInstanceTypeItem[];
}
