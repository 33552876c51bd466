// Made by docwright from the documented API. Do not edit.
import { modifyKeyPairAttribute as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyKeyPairAttribute`. */
export interface ModifyKeyPairAttributeRequest {
  /**
   * Key pair to change.
   * Found in `DescribeKeyPairs.output.KeyPairSet[].KeyId`.
   */
  readonly KeyId: string;
  /**
   * Name that the key pair gets; the old one stays without it.
   * At most 25 characters.
   */
  readonly KeyName?: string;
  /**
   * Free text kept with the key pair; the old one stays without it.
   * At most 60 characters.
   */
  readonly Description?: string;
}

/** Response of `ModifyKeyPairAttribute`. */
export interface ModifyKeyPairAttributeResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyKeyPairAttributeErrorCode =
  | "InternalServerError"
  | "InvalidKeyPairId.Malformed"
  | "InvalidKeyPairId.NotFound"
  | "InvalidKeyPairName.Duplicate"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "MissingParameter"
  | (string & {});

/**
 * Renames a key pair or changes its description, or both.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33226
 */
export function modifyKeyPairAttribute(
  caller: Caller,
  input: ModifyKeyPairAttributeRequest,
  options?: CallOptions,
): Promise<ModifyKeyPairAttributeResponse> {
  return caller.call(operation, input, options);
}
