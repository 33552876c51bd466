// Made by docwright from the documented API. Do not edit.
import { modifyImageAttribute as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyImageAttribute`. */
export interface ModifyImageAttributeRequest {
  /**
   * Image of your own to change.
   * Found in `DescribeImages.output.ImageSet[].ImageId`.
   */
  readonly ImageId: string;
  /**
   * New name, unique among your own images.
   * At most 60 characters.
   */
  readonly ImageName?: string;
  /**
   * New free text kept with the image.
   * At most 256 characters.
   */
  readonly ImageDescription?: string;
  /**
   * Family that the image belongs to from now on.
   * Since release 24.
   */
  readonly ImageFamily?: string;
  /**
   * Whether the image counts as outdated.
   * Since release 24.
   */
  readonly ImageDeprecated?: boolean;
}

/** Response of `ModifyImageAttribute`. */
export interface ModifyImageAttributeResponse {
  /** Identifies this call, for tracing it or asking support about it. */
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
