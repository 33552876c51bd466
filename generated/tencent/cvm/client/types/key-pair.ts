// Made by docwright from the documented API. Do not edit.
import type { Tag } from "./tag.js";

/** SSH key pair; the private key is returned only on creation. */
export interface KeyPair {
  /** Refers to the key pair when it is bound to instances. */
  readonly KeyId: string;
  /** Name that the key pair is shown under. */
  readonly KeyName: string;
  /** Project that the key pair belongs to. */
  readonly ProjectId: number;
  /** Text that the owner wrote about the key pair. */
  readonly Description: string;
  /** Public half, which is placed on instances for SSH login. */
  readonly PublicKey: string;
  /** Private half, shown once at creation; keep it, the service does not. */
  readonly PrivateKey: string;
  /** Instances that the key pair is bound to. */
  readonly AssociatedInstanceIds: readonly string[];
  /**
   * When the key pair was created or imported.
   * ISO 8601. Format date-time.
   */
  readonly CreatedTime: string;
  /**
   * Tags bound to the key pair.
   * May be null. Since release 13.
   */
  readonly Tags: readonly Tag[] | null;
}
