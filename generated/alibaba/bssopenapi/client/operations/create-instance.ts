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
  /** Which setting of the instance the pair is about. */
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
  /** What the setting is to be; always text, numbers and switches too. */
  readonly Value: string;
}

/** Request of `CreateInstance`. */
export interface CreateInstanceRequest {
  /** Configuration to buy, a pair of code and value for each setting. */
  readonly Parameter: readonly CreateInstanceParameter[];
  /**
   * Product to order; acr stands for Container Registry.
   * For example `acr`.
   */
  readonly ProductCode: string;
  /**
   * How the order is billed; Subscription pays in advance.
   * For example `Subscription`.
   */
  readonly SubscriptionType: string;
  /**
   * Variant of the product, which differs between the sites of the vendor.
   * For example `acr_ee_public_cn`.
   */
  readonly ProductType?: string;
  /**
   * How long each automatic renewal extends the subscription.
   * In months. For example `12`.
   */
  readonly RenewPeriod?: number;
  /**
   * How long the first subscription runs.
   * In months. For example `12`.
   */
  readonly Period: number;
  /** What happens at the end of the term, such as ManualRenewal. */
  readonly RenewalStatus?: string;
  /**
   * String of your own making; repeating a request with it orders nothing twice.
   * For example `XJSYHDKALSS****`.
   */
  readonly ClientToken?: string;
}

export interface CreateInstanceData {
  /**
   * Registry instance that the order creates.
   * For example `cri-****`.
   */
  readonly InstanceId: string;
  /**
   * Order under which the purchase shows in billing.
   * For example `20857****`.
   */
  readonly OrderId: string;
}

/** Response of `CreateInstance`. */
export interface CreateInstanceResponse {
  /**
   * Success, or the code of what went wrong.
   * For example `Success`.
   */
  readonly Code: string;
  /** What was ordered; look at it once Success is true. */
  readonly Data: CreateInstanceData;
  /**
   * Outcome of the order as text for people.
   * For example `Successful!`.
   */
  readonly Message: string;
  /**
   * Identifies this call, for tracing it or asking support about it.
   * For example `A555455B-EA70-4114-AB0D-A35E75F8****`.
   */
  readonly RequestId: string;
  /**
   * Whether the order went through.
   * For example `true`.
   */
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
