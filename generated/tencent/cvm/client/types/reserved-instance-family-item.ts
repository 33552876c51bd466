// Made by docwright from the documented API. Do not edit.
import type { ReservedInstanceTypeItem } from "./reserved-instance-type-item.js";

/** Instance family with sort order and its reservable instance types. */
export interface ReservedInstanceFamilyItem {
  /** Code of the model family. */
  readonly InstanceFamily: string;
  /** Place of the family when families are listed. */
  readonly Order: number;
  /** Models of the family that can be reserved. */
  readonly InstanceTypes: readonly ReservedInstanceTypeItem[];
}
