// Made by docwright from the documented API. Do not edit.
import type { Tag } from "./tag.js";

/** Placement group with its spread level, capacity, member instances and tags. */
export interface DisasterRecoverGroup {
  readonly DisasterRecoverGroupId: string;
  /** 1 to 60 characters. */
  readonly Name: string;
  /** One of `HOST` (physical machine), `SW` (switch), `RACK` (rack). */
  readonly Type: "HOST" | "SW" | "RACK" | (string & {});
  readonly CvmQuotaTotal: number;
  readonly CurrentNum: number;
  /** May be null. */
  readonly InstanceIds: readonly string[] | null;
  /** ISO 8601. May be null. */
  readonly CreateTime: string | null;
  /** Since release 30. */
  readonly Tags: readonly Tag[];
}
