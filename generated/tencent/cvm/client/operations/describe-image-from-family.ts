// Made by docwright from the documented API. Do not edit.
import { describeImageFromFamily as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { Image } from "../types/image.js";

/** Request of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyRequest {
  /** Family whose usable image is wanted. */
  readonly ImageFamily?: string;
}

/** Response of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponse {
  /**
   * Image of the family to use now; null where it has none.
   * May be null.
   */
  readonly Image: Image | null;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** The page of this action lists no error code of its own. */
export type DescribeImageFromFamilyErrorCode = string;

/**
 * Returns the usable image of a family, or null when there is none.
 * At most 20 calls a second. Since release 24.
 * Page: https://www.tencentcloud.com/document/api/213/64971
 */
export function describeImageFromFamily(
  caller: Caller,
  input: DescribeImageFromFamilyRequest = {},
  options?: CallOptions,
): Promise<DescribeImageFromFamilyResponse> {
  return caller.call(operation, input, options);
}
