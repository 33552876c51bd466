// Made by docwright from the documented API. Do not edit.
import { importKeyPair as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `ImportKeyPair`. */
export interface ImportKeyPairRequest {
  /**
   * Name under which the key is registered.
   * At most 25 characters.
   */
  readonly KeyName: string;
  /** Project that owns the imported key; 0 is the default project. */
  readonly ProjectId: number;
  /** OpenSSH RSA public key; the private half stays with you. */
  readonly PublicKey: string;
  /**
   * Tags that the imported key pair carries from the start.
   * Since release 14.
   */
  readonly TagSpecification?: readonly TagSpecification[];
}

/** Response of `ImportKeyPair`. */
export interface ImportKeyPairResponse {
  /** Registered key pair, to be bound to instances by this ID. */
  readonly KeyId: string;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ImportKeyPairErrorCode =
  | "InternalServerError"
  | "InvalidKeyPair.LimitExceeded"
  | "InvalidKeyPairName.Duplicate"
  | "InvalidKeyPairNameEmpty"
  | "InvalidKeyPairNameIncludeIllegalChar"
  | "InvalidKeyPairNameTooLong"
  | "InvalidParameterValue"
  | "InvalidProjectId.NotFound"
  | "InvalidPublicKey.Duplicate"
  | "InvalidPublicKey.Malformed"
  | "LimitExceeded.TagResourceQuota"
  | "MissingParameter"
  | (string & {});

/**
 * Registers an existing OpenSSH RSA public key under a new name.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33227
 */
export function importKeyPair(
  caller: Caller,
  input: ImportKeyPairRequest,
  options?: CallOptions,
): Promise<ImportKeyPairResponse> {
  return caller.call(operation, input, options);
}
