// Made by docwright from the documented API. Do not edit.
import type { CallOptions, Caller } from "../runtime/client.js";
import type { ChcHost } from "../types/chc-host.js";
import type { Filter } from "../types/filter.js";

/** Request of `DescribeChcHosts`. */
export interface DescribeChcHostsRequest {
  /** At most 100 items. */
  readonly ChcIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  /** Default `0`. */
  readonly Offset?: number;
  /** Default `20`. At most 100. */
  readonly Limit?: number;
}

/** Response of `DescribeChcHosts`. */
export interface DescribeChcHostsResponse {
  readonly TotalCount: number;
  readonly ChcHostSet: readonly ChcHost[];
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeChcHostsErrorCode =
  | "AccountQualificationRestrictions"
  | "InvalidFilter"
  | "InvalidFilterValue.LimitExceeded"
  | "InvalidParameter.AtMostOne"
  | "InvalidParameterValue.ChcHostsNotFound"
  | "InvalidParameterValue.IncorrectFormat"
  | "InvalidParameterValue.NotEmpty"
  | "InvalidParameterValue.Range"
  | "InvalidParameterValue.SubnetIdMalformed"
  | "InvalidParameterValue.VpcIdMalformed"
  | "InvalidParameterValueLimit"
  | "InvalidParameterValueOffset"
  | "InvalidZone.MismatchRegion"
  | "MissingParameter"
  | (string & {});

/**
 * Lists CHC hosts by ID or by filter, up to 100 per page.
 * At most 20 calls a second. At most one of `ChcIds`, `Filters`. Paged by `Offset`, `Limit`. Filters: `zone`,
 * `instance-name`, `instance-state`, `device-type`, `vpc-id`, `subnet-id`. Since release 14.
 * Page: https://www.tencentcloud.com/document/api/213/48899
 */
export function describeChcHosts(
  caller: Caller,
  input: DescribeChcHostsRequest = {},
  options?: CallOptions,
): Promise<DescribeChcHostsResponse> {
  return caller.call("DescribeChcHosts", input, options);
}
