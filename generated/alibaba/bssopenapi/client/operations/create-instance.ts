// Made by docwright from the documented API. Do not edit.
import { createInstance as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/**
 * When `Code` is `InstanceType`: required; `Value`: For example `Standard`.
 * When `Code` is `InstanceName`: required; `Value`: 3 to 30 characters; `Value`: For example
 * `auto-create-instance`.
 * When `Code` is `Region`: required; `Value`: For example `cn-shanghai`.
 * When `Code` is `DefaultOssBucket`: required; `Value`: For example `true`.
 * When `Code` is `InstanceStorageName`: optional; `Value`: For example `my-customized-oss-bucket`.
 * When `Code` is `image_scanner`: optional; `Value`: For example `ACR`.
 * When `Code` is `NamespaceQuota`: optional; `Value`: For example `10`.
 * When `Code` is `RepoQuota`: optional; `Value`: For example `1000`.
 * When `Code` is `vpc_num`: optional; `Value`: For example `10`.
 */
export interface CreateInstanceParameter {
  readonly Code:
    | "InstanceType"
    | "InstanceName"
    | "Region"
    | "DefaultOssBucket"
    | "InstanceStorageName"
    | "image_scanner"
    | "NamespaceQuota"
    | "RepoQuota"
    | "vpc_num"
    | (string & {});
  readonly Value: string;
}

/** Request of `CreateInstance`. */
export interface CreateInstanceRequest {
  readonly Parameter: readonly CreateInstanceParameter[];
  /** For example `acr`. */
  readonly ProductCode: string;
  /** For example `Subscription`. */
  readonly SubscriptionType: string;
  /** For example `acr_ee_public_cn`. */
  readonly ProductType?: string;
  /** In months. For example `12`. */
  readonly RenewPeriod?: number;
  /** In months. For example `12`. */
  readonly Period: number;
  readonly RenewalStatus?: string;
  /** For example `XJSYHDKALSS****`. */
  readonly ClientToken?: string;
}

export interface CreateInstanceData {
  /** For example `cri-****`. */
  readonly InstanceId: string;
  /** For example `20857****`. */
  readonly OrderId: string;
}

/** Response of `CreateInstance`. */
export interface CreateInstanceResponse {
  /** For example `Success`. */
  readonly Code: string;
  readonly Data: CreateInstanceData;
  /** For example `Successful!`. */
  readonly Message: string;
  /** For example `A555455B-EA70-4114-AB0D-A35E75F8****`. */
  readonly RequestId: string;
  /** For example `true`. */
  readonly Success: boolean;
}

/** The page of this action lists no error code of its own. */
export type CreateInstanceErrorCode = string;

/**
 * Orders and pays for a Container Registry subscription, returning instance and order IDs.
 * Safe to repeat with the same `ClientToken`.
 */
export function createInstance(
  caller: Caller,
  input: CreateInstanceRequest,
  options?: CallOptions,
): Promise<CreateInstanceResponse> {
  return caller.call(operation, input, options);
}
