// Made by docwright from the documented API. Do not edit.
import { modifyImageAttribute as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyImageAttribute`. */
export interface ModifyImageAttributeRequest {
  /** Found in `DescribeImages.output.ImageSet[].ImageId`. */
  readonly ImageId: string;
  /** At most 60 characters. */
  readonly ImageName?: string;
  /** At most 256 characters. */
  readonly ImageDescription?: string;
  /** Since release 24. */
  readonly ImageFamily?: string;
  /** Since release 24. */
  readonly ImageDeprecated?: boolean;
}

/** Response of `ModifyImageAttribute`. */
export interface ModifyImageAttributeResponse {
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyImageAttributeErrorCode =
  | "InvalidImageId.IncorrectState"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidImageName.Duplicate"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidImageFamily"
  | "InvalidParameterValue.TooLarge"
  | "UnauthorizedOperation.InvalidToken"
  | (string & {});

/**
 * Changes name, description, family or deprecation flag of one of your images.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33269
 */
export function modifyImageAttribute(
  caller: Caller,
  input: ModifyImageAttributeRequest,
  options?: CallOptions,
): Promise<ModifyImageAttributeResponse> {
  return caller.call(operation, input, options);
}
