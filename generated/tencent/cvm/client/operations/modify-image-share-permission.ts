// Made by docwright from the documented API. Do not edit.
import { modifyImageSharePermission as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyImageSharePermission`. */
export interface ModifyImageSharePermissionRequest {
  /**
   * Custom image whose sharing changes.
   * Found in `DescribeImages.output.ImageSet[].ImageId`.
   */
  readonly ImageId: string;
  /** Main accounts that gain or lose the image. */
  readonly AccountIds: readonly string[];
  /**
   * Whether the accounts gain the image or lose it.
   * One of `SHARE` (sharing an image), `CANCEL`.
   */
  readonly Permission: "SHARE" | "CANCEL" | (string & {});
}

/** Response of `ModifyImageSharePermission`. */
export interface ModifyImageSharePermissionResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyImageSharePermissionErrorCode =
  | "FailedOperation.AccountAlreadyExists"
  | "FailedOperation.AccountIsYourSelf"
  | "FailedOperation.BYOLImageShareFailed"
  | "FailedOperation.NotMasterAccount"
  | "FailedOperation.QImageShareFailed"
  | "FailedOperation.RImageShareFailed"
  | "InvalidAccountId.NotFound"
  | "InvalidAccountIs.YourSelf"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidParameter.InstanceImageNotSupport"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidImageId"
  | "InvalidParameterValue.InvalidImageState"
  | "InvalidParameterValue.LimitExceeded"
  | "OverQuota"
  | "UnauthorizedOperation.ImageNotBelongToAccount"
  | "UnauthorizedOperation.InvalidToken"
  | "UnsupportedOperation.EncryptedImagesNotSupported"
  | "UnsupportedOperation.LocationImageNotSupported"
  | (string & {});

/**
 * Shares one custom image with other accounts, or withdraws the sharing.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33268
 */
export function modifyImageSharePermission(
  caller: Caller,
  input: ModifyImageSharePermissionRequest,
  options?: CallOptions,
): Promise<ModifyImageSharePermissionResponse> {
  return caller.call(operation, input, options);
}
