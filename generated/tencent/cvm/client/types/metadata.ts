// Made by docwright from the documented API. Do not edit.
import type { MetadataItem } from "./metadata-item.js";

/** Container for the custom metadata items of an instance. */
export interface Metadata {
  readonly Items: readonly MetadataItem[];
}
