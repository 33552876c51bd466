// Made by docwright from the documented API. Do not edit.
import type { Attribute } from "./attribute.js";

/** Requested attributes of one instance, together with its ID. */
export interface InstanceAttribute {
  readonly InstanceId: string;
  readonly Attributes: Attribute;
}
