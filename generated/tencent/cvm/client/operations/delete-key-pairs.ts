// Made by docwright from the documented API. Do not edit.
import { deleteKeyPairs as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DeleteKeyPairs`. */
export interface DeleteKeyPairsRequest {
  /**
   * Key pairs to delete, bound to no instance or image.
   * At most 100 items. Found in `DescribeKeyPairs.output.KeyPairSet[].KeyId`.
   */
  readonly KeyIds: readonly string[];
}

/** Response of `DeleteKeyPairs`. */
export interface DeleteKeyPairsResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DeleteKeyPairsErrorCode =
  | "InternalServerError"
  | "InvalidKeyPair.LimitExceeded"
  | "InvalidKeyPairId.Malformed"
  | "InvalidKeyPairId.NotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.KeyPairNotSupported"
  | "InvalidParameterValue.LimitExceeded"
  | "MissingParameter"
  | (string & {});

/**
 * Deletes up to 100 key pairs that no instance or image uses.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33230
 */
export function deleteKeyPairs(
  caller: Caller,
  input: DeleteKeyPairsRequest,
  options?: CallOptions,
): Promise<DeleteKeyPairsResponse> {
  return caller.call(operation, input, options);
}
