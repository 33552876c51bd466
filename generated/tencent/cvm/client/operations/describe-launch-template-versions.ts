// Made by docwright from the documented API. Do not edit.
import { describeLaunchTemplateVersions as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import type { LaunchTemplateVersionInfo } from "../types/launch-template-version-info.js";

/** Request of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsRequest {
  /** Template whose versions to list. */
  readonly LaunchTemplateId: string;
  /** Numbers of the versions to return; all are considered without it. */
  readonly LaunchTemplateVersions?: readonly number[];
  /**
   * Lowest version number to list.
   * Default `0`.
   */
  readonly MinVersion?: number;
  /**
   * Highest version number to list.
   * Default `30`.
   */
  readonly MaxVersion?: number;
  /**
   * How many versions to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many versions to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
  /** Whether to return only the default version. */
  readonly DefaultVersion?: boolean;
}

/** Response of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsResponse {
  /** How many versions match, on all pages together. */
  readonly TotalCount: number;
  /** Versions of this page with the settings they store. */
  readonly LaunchTemplateVersionSet: readonly LaunchTemplateVersionInfo[];
  /** Identifies this call, for tracing it or asking support about it. */
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
