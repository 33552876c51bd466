// Made by docwright from the documented API. Do not edit.
import { describeLaunchTemplateVersions as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import type { LaunchTemplateVersionInfo } from "../types/launch-template-version-info.js";

/** Request of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsRequest {
  readonly LaunchTemplateId: string;
  readonly LaunchTemplateVersions?: readonly number[];
  /** Default `0`. */
  readonly MinVersion?: number;
  /** Default `30`. */
  readonly MaxVersion?: number;
  /** Default `0`. */
  readonly Offset?: number;
  /** Default `20`. At most 100. */
  readonly Limit?: number;
  readonly DefaultVersion?: boolean;
}

/** Response of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsResponse {
  readonly TotalCount: number;
  readonly LaunchTemplateVersionSet: readonly LaunchTemplateVersionInfo[];
  readonly RequestId: string;
}

export type DescribeLaunchTemplateVersionsItem = LaunchTemplateVersionInfo;

/** Error codes that the page of this action lists. */
export type DescribeLaunchTemplateVersionsErrorCode =
  | "InternalError"
  | "InternalServerError"
  | "InvalidParameter"
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.LaunchTemplateIdMalformed"
  | "InvalidParameterValue.LaunchTemplateIdNotExisted"
  | "InvalidParameterValue.LaunchTemplateIdVerNotExisted"
  | "InvalidParameterValue.LaunchTemplateNotFound"
  | "InvalidParameterValue.LaunchTemplateVersion"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.NotSupported"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Lists versions of one launch template by number, range or default flag.
 * At most 20 calls a second. At most one of `LaunchTemplateVersions`, `DefaultVersion`. Paged by `Offset`, `Limit`.
 * Since release 8.
 * Page: https://www.tencentcloud.com/document/api/213/45358
 */
export function describeLaunchTemplateVersions(
  caller: Caller,
  input: DescribeLaunchTemplateVersionsRequest,
  options?: CallOptions,
): Promise<DescribeLaunchTemplateVersionsResponse> {
  return caller.call(operation, input, options);
}

/** All pages of `DescribeLaunchTemplateVersions`, asked for one after the other as the loop goes on. */
export function describeLaunchTemplateVersionsPages(
  caller: Caller,
  input: DescribeLaunchTemplateVersionsRequest,
  options?: CallOptions,
): AsyncGenerator<DescribeLaunchTemplateVersionsResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `LaunchTemplateVersionSet`, page after page. */
export function describeLaunchTemplateVersionsItems(
  caller: Caller,
  input: DescribeLaunchTemplateVersionsRequest,
  options?: CallOptions,
): AsyncGenerator<DescribeLaunchTemplateVersionsItem, void, undefined> {
  return items(caller, operation, input, options);
}
