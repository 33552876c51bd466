// Made by docwright from the documented API. Do not edit.
import { createKeyPair as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { KeyPair } from "../types/key-pair.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `CreateKeyPair`. */
export interface CreateKeyPairRequest {
  /**
   * Name to tell the key pair by.
   * At most 25 characters.
   */
  readonly KeyName: string;
  /** Project that owns the key pair; 0 is the default project. */
  readonly ProjectId: number;
  /**
   * Tags that the new key pair carries from the start.
   * Since release 14.
   */
  readonly TagSpecification?: readonly TagSpecification[];
}

/** Response of `CreateKeyPair`. */
export interface CreateKeyPairResponse {
  /** New key pair with its private key, which cannot be fetched again. */
  readonly KeyPair: KeyPair;
  /** Identifies this call, for tracing it or asking support about it. */
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
