// Made by docwright from the documented API. Do not edit.
import type { Tag } from "./tag.js";

/** Tags to bind, with the kind of resource that takes them. */
export interface TagSpecification {
  /** Kind of resource that gets the tags, such as instance. */
  readonly ResourceType: string;
  /** Tags that every resource of that kind gets. */
  readonly Tags: readonly Tag[];
}
