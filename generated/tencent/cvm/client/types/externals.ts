// Made by docwright from the documented API. Do not edit.
import type { StorageBlock } from "./storage-block.js";

/** Extra details: address release, unsupported networks and local HDD storage. */
export interface Externals {
  readonly ReleaseAddress?: boolean;
  /** One of `BASIC` (BASIC network), `VPC1.0` (private network VPC1.0). */
  readonly UnsupportNetworks?: readonly ("BASIC" | "VPC1.0" | (string & {}))[];
  readonly StorageBlockAttr?: StorageBlock;
}
