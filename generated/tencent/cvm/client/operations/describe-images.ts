// Made by docwright from the documented API. Do not edit.
import { describeImages as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import type { Filter } from "../types/filter.js";
import type { Image } from "../types/image.js";

/** Request of `DescribeImages`. */
export interface DescribeImagesRequest {
  /**
   * Images to return; all you may use are considered without it.
   * Found in `DescribeImages.output.ImageSet[].ImageId`.
   */
  readonly ImageIds?: readonly string[];
  /**
   * Conditions on ID, type, name, platform or tags.
   * At most 10 items.
   */
  readonly Filters?: readonly Filter[];
  /**
   * How many images to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many images to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
  /** Model that the images must suit; others are left out. */
  readonly InstanceType?: string;
}

/** Response of `DescribeImages`. */
export interface DescribeImagesResponse {
  /** Images of this page, your own, shared and public ones alike. */
  readonly ImageSet: readonly Image[];
  /** How many images match, on all pages together. */
  readonly TotalCount: number;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeImagesItem = Image;

/** Error codes that the page of this action lists. */
export type DescribeImagesErrorCode =
  | "FailedOperation.IllegalTagKey"
  | "InvalidFilter"
  | "InvalidFilterValue.LimitExceeded"
  | "InvalidImageId.Malformed"
  | "InvalidInstanceType.Malformed"
  | "InvalidParameter.InvalidParameterCoexistImageIdsFilters"
  | "InvalidParameterValue.InstanceTypeNotFound"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidParameterValueLimit"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.TagKeyNotFound"
  | "InvalidParameterValue.ZoneNotSupported"
  | "InvalidRegion.NotFound"
  | "InvalidZone.MismatchRegion"
  | "ResourcesSoldOut.SpecifiedInstanceType"
  | "UnauthorizedOperation.InvalidToken"
  | "UnauthorizedOperation.PermissionDenied"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Lists images by ID or by filters such as type, name or platform.
 * At most 40 calls a second. At most one of `ImageIds`, `Filters`. Paged by `Offset`, `Limit`. Filters: `image-id`,
 * `image-type`, `image-name`, `platform`, `tag-key`, `tag-value`, `tag:tag-key`. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33272
 */
export function describeImages(
  caller: Caller,
  input: DescribeImagesRequest = {},
  options?: CallOptions,
): Promise<DescribeImagesResponse> {
  return caller.call(operation, input, options);
}

/** All pages of `DescribeImages`, asked for one after the other as the loop goes on. */
export function describeImagesPages(
  caller: Caller,
  input: DescribeImagesRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeImagesResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `ImageSet`, page after page. */
export function describeImagesItems(
  caller: Caller,
  input: DescribeImagesRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeImagesItem, void, undefined> {
  return items(caller, operation, input, options);
}
