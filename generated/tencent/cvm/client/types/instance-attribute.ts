// Made by docwright from the documented API. Do not edit.
import type { Attribute } from "./attribute.js";

/** Requested attributes of one instance, together with its ID. */
export interface InstanceAttribute {
  /** Instance whose attributes these are. */
  readonly InstanceId: string;
  /** Values of those attributes that the call asked for. */
  readonly Attributes: Attribute;
}
