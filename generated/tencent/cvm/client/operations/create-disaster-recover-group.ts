// Made by docwright from the documented API. Do not edit.
import { createDisasterRecoverGroup as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `CreateDisasterRecoverGroup`. */
export interface CreateDisasterRecoverGroupRequest {
  /** 1 to 60 characters. */
  readonly Name: string;
  /** One of `HOST` (physical machine), `SW` (switch), `RACK` (rack). */
  readonly Type: "HOST" | "SW" | "RACK" | (string & {});
  /** At most 64 characters. */
  readonly ClientToken?: string;
  /** Since release 30. */
  readonly Affinity?: number;
  /** Since release 30. */
  readonly TagSpecification?: readonly TagSpecification[];
}

/** Response of `CreateDisasterRecoverGroup`. */
export interface CreateDisasterRecoverGroupResponse {
  readonly DisasterRecoverGroupId: string;
  /** One of `HOST` (physical machine), `SW` (switch), `RACK` (rack). */
  readonly Type: "HOST" | "SW" | "RACK" | (string & {});
  /** 1 to 60 characters. */
  readonly Name: string;
  readonly CvmQuotaTotal: number;
  readonly CurrentNum: number;
  readonly CreateTime: string;
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
