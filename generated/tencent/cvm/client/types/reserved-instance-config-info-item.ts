// Made by docwright from the documented API. Do not edit.
import type { ReservedInstanceFamilyItem } from "./reserved-instance-family-item.js";

/** Reserved instance class with sort order and its model families. */
export interface ReservedInstanceConfigInfoItem {
  /** Code of the class that groups model families. */
  readonly Type: string;
  /** Name of the class for people, such as Compute. */
  readonly TypeName: string;
  /** Place of the class when classes are listed. */
  readonly Order: number;
  /** Model families that the class holds. */
  readonly InstanceFamilies: readonly ReservedInstanceFamilyItem[];
}
