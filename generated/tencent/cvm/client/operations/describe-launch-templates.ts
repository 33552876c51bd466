// Made by docwright from the documented API. Do not edit.
import { describeLaunchTemplates as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import type { Filter } from "../types/filter.js";
import type { LaunchTemplateInfo } from "../types/launch-template-info.js";

/** Request of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesRequest {
  /** Templates to return; all are considered without it. */
  readonly LaunchTemplateIds?: readonly string[];
  /**
   * Conditions on the template name.
   * At most 10 items.
   */
  readonly Filters?: readonly Filter[];
  /**
   * How many templates to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many templates to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
}

/** Response of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponse {
  /**
   * How many templates match, on all pages together.
   * May be null.
   */
  readonly TotalCount: number | null;
  /**
   * Templates of this page with their version numbers, not their settings.
   * May be null.
   */
  readonly LaunchTemplateSet: readonly LaunchTemplateInfo[] | null;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeLaunchTemplatesItem = LaunchTemplateInfo;

/** Error codes that the page of this action lists. */
export type DescribeLaunchTemplatesErrorCode =
  | "InvalidFilter"
  | "InvalidFilterValue.LimitExceeded"
  | "InvalidParameter"
  | "InvalidParameterValue.InvalidLaunchTemplateName"
  | "InvalidParameterValue.LaunchTemplateIdMalformed"
  | "InvalidParameterValue.LaunchTemplateIdNotExisted"
  | "InvalidParameterValue.LaunchTemplateIdVerNotExisted"
  | "InvalidParameterValue.LaunchTemplateNotFound"
  | "InvalidParameterValue.LaunchTemplateVersion"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Lists launch templates, optionally narrowed by IDs or by template name.
 * At most 20 calls a second. At most one of `LaunchTemplateIds`, `Filters`. Paged by `Offset`, `Limit`. Filters:
 * `LaunchTemplateName`. Since release 8.
 * Page: https://www.tencentcloud.com/document/api/213/45357
 */
export function describeLaunchTemplates(
  caller: Caller,
  input: DescribeLaunchTemplatesRequest = {},
  options?: CallOptions,
): Promise<DescribeLaunchTemplatesResponse> {
  return caller.call(operation, input, options);
}

/** All pages of `DescribeLaunchTemplates`, asked for one after the other as the loop goes on. */
export function describeLaunchTemplatesPages(
  caller: Caller,
  input: DescribeLaunchTemplatesRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeLaunchTemplatesResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `LaunchTemplateSet`, page after page. */
export function describeLaunchTemplatesItems(
  caller: Caller,
  input: DescribeLaunchTemplatesRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeLaunchTemplatesItem, void, undefined> {
  return items(caller, operation, input, options);
}
