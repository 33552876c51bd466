// Made by docwright from the documented API. Do not edit.
import type { Tag } from "./tag.js";

/** Placement group with its spread level, capacity, member instances and tags. */
export interface DisasterRecoverGroup {
  /** Refers to the placement group when instances are launched into it. */
  readonly DisasterRecoverGroupId: string;
  /**
   * Name that the placement group is shown under.
   * 1 to 60 characters.
   */
  readonly Name: string;
  /**
   * Level of hardware that instances of the group do not share.
   * One of `HOST` (physical machine), `SW` (switch), `RACK` (rack).
   */
  readonly Type: "HOST" | "SW" | "RACK" | (string & {});
  /** How many instances the group can hold at most. */
  readonly CvmQuotaTotal: number;
  /** How many instances are in the group now. */
  readonly CurrentNum: number;
  /**
   * Instances that are in the group now.
   * May be null.
   */
  readonly InstanceIds: readonly string[] | null;
  /**
   * When the placement group was created.
   * ISO 8601. May be null.
   */
  readonly CreateTime: string | null;
  /**
   * Tags bound to the placement group.
   * Since release 30.
   */
  readonly Tags: readonly Tag[];
}
