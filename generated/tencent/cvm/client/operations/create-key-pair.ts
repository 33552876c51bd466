// Made by docwright from the documented API. Do not edit.
import { createKeyPair as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { KeyPair } from "../types/key-pair.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `CreateKeyPair`. */
export interface CreateKeyPairRequest {
  /** At most 25 characters. */
  readonly KeyName: string;
  readonly ProjectId: number;
  /** Since release 14. */
  readonly TagSpecification?: readonly TagSpecification[];
}

/** Response of `CreateKeyPair`. */
export interface CreateKeyPairResponse {
  readonly KeyPair: KeyPair;
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type CreateKeyPairErrorCode =
  | "FailedOperation.TagKeyReserved"
  | "InternalServerError"
  | "InvalidKeyPair.LimitExceeded"
  | "InvalidKeyPairName.Duplicate"
  | "InvalidKeyPairNameEmpty"
  | "InvalidKeyPairNameIncludeIllegalChar"
  | "InvalidKeyPairNameTooLong"
  | "InvalidParameterValue"
  | "InvalidProjectId.NotFound"
  | "LimitExceeded.TagResourceQuota"
  | "MissingParameter"
  | (string & {});

/**
 * Generates an OpenSSH RSA key pair and returns its private key once.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33231
 */
export function createKeyPair(
  caller: Caller,
  input: CreateKeyPairRequest,
  options?: CallOptions,
): Promise<CreateKeyPairResponse> {
  return caller.call(operation, input, options);
}
