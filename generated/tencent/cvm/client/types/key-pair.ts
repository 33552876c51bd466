// Made by docwright from the documented API. Do not edit.
import type { Tag } from "./tag.js";

/** SSH key pair; the private key is returned only on creation. */
export interface KeyPair {
  readonly KeyId: string;
  readonly KeyName: string;
  readonly ProjectId: number;
  readonly Description: string;
  readonly PublicKey: string;
  readonly PrivateKey: string;
  readonly AssociatedInstanceIds: readonly string[];
  /** ISO 8601. Format date-time. */
  readonly CreatedTime: string;
  /** May be null. Since release 13. */
  readonly Tags: readonly Tag[] | null;
}
