// Made by docwright from the documented API. Do not edit.
import { describeImageSharePermission as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { SharePermission } from "../types/share-permission.js";

/** Request of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionRequest {
  /** Image whose sharing is asked about. */
  readonly ImageId: string;
}

/** Response of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponse {
  /** Accounts that may use the image, each with the time it was granted. */
  readonly SharePermissionSet: readonly SharePermission[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeImageSharePermissionErrorCode =
  | "InvalidAccountId.NotFound"
  | "InvalidAccountIs.YourSelf"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "OverQuota"
  | "UnauthorizedOperation.ImageNotBelongToAccount"
  | (string & {});

/**
 * Lists the accounts that one image is shared with, and since when.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33273
 */
export function describeImageSharePermission(
  caller: Caller,
  input: DescribeImageSharePermissionRequest,
  options?: CallOptions,
): Promise<DescribeImageSharePermissionResponse> {
  return caller.call(operation, input, options);
}
