// Made by docwright from the documented API. Do not edit.
import { createInstance as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { RegistryChargePrepaid } from "../types/registry-charge-prepaid.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `CreateInstance`. */
export interface CreateInstanceRequest {
  /** Name that the new registry gets. */
  readonly RegistryName: string;
  /**
   * Tier of the registry, which decides its quotas and price.
   * One of `basic` (Basic), `standard` (Standard), `premium` (Premium).
   */
  readonly RegistryType: "basic" | "standard" | "premium" | (string & {});
  /** Cloud tags that the new registry starts with. */
  readonly TagSpecification?: TagSpecification;
  /**
   * Whether the registry is paid by use or in advance.
   * One of `0` (Pay-as-you-go billing), `1` (Prepaid). Default `0`.
   */
  readonly RegistryChargeType?: 0 | 1 | (number & {});
  /** Period and renewal of a registry paid in advance. */
  readonly RegistryChargePrepaid?: RegistryChargePrepaid;
  /** Whether the storage bucket of the registry gets the same tags. */
  readonly SyncTag?: boolean;
  /** Whether the storage bucket keeps its data in several availability zones. */
  readonly EnableCosMAZ?: boolean;
  /** Whether deleting the registry is refused until protection is switched off. */
  readonly DeletionProtection?: boolean;
}

/** Response of `CreateInstance`. */
export interface CreateInstanceResponse {
  /** Refers to the new registry in later calls. */
  readonly RegistryId: string;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type CreateInstanceErrorCode =
  | "FailedOperation"
  | "FailedOperation.GetDBDataError"
  | "FailedOperation.TradeFailed"
  | "FailedOperation.ValidateRegistryNameFail"
  | "FailedOperation.ValidateSupportedRegionFail"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.ErrorNameExists"
  | "InvalidParameter.ErrorNameIllegal"
  | "InvalidParameter.ErrorNameReserved"
  | "InvalidParameter.ErrorRegistryName"
  | "InvalidParameter.ErrorTagOverLimit"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "OperationDenied.QuotaOverLimit"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Creates an Enterprise Edition registry of a given tier, prepaid or pay-as-you-go.
 * At most 20 calls a second.
 */
export function createInstance(
  caller: Caller,
  input: CreateInstanceRequest,
  options?: CallOptions,
): Promise<CreateInstanceResponse> {
  return caller.call(operation, input, options);
}
