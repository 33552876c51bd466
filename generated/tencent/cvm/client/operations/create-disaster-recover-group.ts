// Made by docwright from the documented API. Do not edit.
import { createDisasterRecoverGroup as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `CreateDisasterRecoverGroup`. */
export interface CreateDisasterRecoverGroupRequest {
  /**
   * Display name of the new group.
   * 1 to 60 characters.
   */
  readonly Name: string;
  /**
   * Kind of hardware on which instances of the group are kept apart.
   * One of `HOST` (physical machine), `SW` (switch), `RACK` (rack).
   */
  readonly Type: "HOST" | "SW" | "RACK" | (string & {});
  /**
   * String of your own making; repeating a request with it creates no second group.
   * At most 64 characters.
   */
  readonly ClientToken?: string;
  /**
   * Affinity degree that the group is created with.
   * Since release 30.
   */
  readonly Affinity?: number;
  /**
   * Tags that the group carries from the start.
   * Since release 30.
   */
  readonly TagSpecification?: readonly TagSpecification[];
}

/** Response of `CreateDisasterRecoverGroup`. */
export interface CreateDisasterRecoverGroupResponse {
  /** New group, to be named when launching instances into it. */
  readonly DisasterRecoverGroupId: string;
  /**
   * Unit of hardware over which the group spreads its instances.
   * One of `HOST` (physical machine), `SW` (switch), `RACK` (rack).
   */
  readonly Type: "HOST" | "SW" | "RACK" | (string & {});
  /**
   * Display name that the group was created with.
   * 1 to 60 characters.
   */
  readonly Name: string;
  /** How many instances the group can hold. */
  readonly CvmQuotaTotal: number;
  /** How many instances are in the group now. */
  readonly CurrentNum: number;
  /** When the group came into being. */
  readonly CreateTime: string;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type CreateDisasterRecoverGroupErrorCode =
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.Range"
  | "InvalidParameterValue.TooLong"
  | "ResourceInsufficient.InsufficientGroupQuota"
  | (string & {});

/**
 * Creates a placement group that spreads instances over hosts, switches or racks.
 * At most 10 calls a second. Safe to repeat with the same `ClientToken`. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33264
 */
export function createDisasterRecoverGroup(
  caller: Caller,
  input: CreateDisasterRecoverGroupRequest,
  options?: CallOptions,
): Promise<CreateDisasterRecoverGroupResponse> {
  return caller.call(operation, input, options);
}
