// Made by docwright from the documented API. Do not edit.
import type { MetadataItem } from "./metadata-item.js";

/** Container for the custom metadata items of an instance. */
export interface Metadata {
  /** Entries that programs on the instance can read. */
  readonly Items: readonly MetadataItem[];
}
