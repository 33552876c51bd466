// Made by docwright from the documented API. Do not edit.
import type { StorageBlock } from "./storage-block.js";

/** Extra details: address release, unsupported networks and local HDD storage. */
export interface Externals {
  readonly ReleaseAddress?: boolean;
  readonly UnsupportNetworks?: readonly string[];
  readonly StorageBlockAttr?: StorageBlock;
}
