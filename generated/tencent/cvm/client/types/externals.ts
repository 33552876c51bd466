// Made by docwright from the documented API. Do not edit.
import type { StorageBlock } from "./storage-block.js";

/** Extra details: address release, unsupported networks and local HDD storage. */
export interface Externals {
  /** Whether the public address is released along with the instance. */
  readonly ReleaseAddress?: boolean;
  /**
   * Kinds of network in which the model cannot be used.
   * One of `BASIC` (BASIC network), `VPC1.0` (private network VPC1.0).
   */
  readonly UnsupportNetworks?: readonly ("BASIC" | "VPC1.0" | (string & {}))[];
  /** Local HDD storage that comes with the model. */
  readonly StorageBlockAttr?: StorageBlock;
}
