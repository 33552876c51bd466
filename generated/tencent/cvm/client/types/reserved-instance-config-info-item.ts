// Made by docwright from the documented API. Do not edit.
import type { ReservedInstanceFamilyItem } from "./reserved-instance-family-item.js";

/** Reserved instance class with sort order and its model families. */
export interface ReservedInstanceConfigInfoItem {
  readonly Type: string;
  readonly TypeName: string;
  readonly Order: number;
  readonly InstanceFamilies: readonly ReservedInstanceFamilyItem[];
}
