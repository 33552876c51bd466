// Made by docwright from the documented API. Do not edit.
import type { Tag } from "./tag.js";

/** Tags to bind, with the kind of resource that takes them. */
export interface TagSpecification {
  readonly ResourceType: string;
  readonly Tags: readonly Tag[];
}
