// Made by docwright from the documented API. Do not edit.
import { purchaseReservedInstancesOffering as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingRequest {
  readonly InstanceCount: number;
  readonly ReservedInstancesOfferingId: string;
  readonly DryRun?: boolean;
  /** At most 64 characters. */
  readonly ClientToken?: string;
  /** Default `unnamed`. At most 60 characters. Since release 3. */
  readonly ReservedInstanceName?: string;
}

/** Response of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingResponse {
  readonly ReservedInstanceId: string;
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type PurchaseReservedInstancesOfferingErrorCode =
  | "InternalError.TradeUnknownError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidClientToken.TooLong"
  | "InvalidParameterValue"
  | "InvalidParameterValue.Range"
  | "UnsupportedOperation.InvalidPermissionNonInternationalAccount"
  | "UnsupportedOperation.ReservedInstanceInvisibleForUser"
  | "UnsupportedOperation.ReservedInstanceOutofQuata"
  | (string & {});

/**
 * Buys a number of reserved instances from one offering, idempotently with a ClientToken.
 * At most 10 calls a second. Safe to repeat with the same `ClientToken`.
 * Page: https://www.tencentcloud.com/document/api/213/68355
 */
export function purchaseReservedInstancesOffering(
  caller: Caller,
  input: PurchaseReservedInstancesOfferingRequest,
  options?: CallOptions,
): Promise<PurchaseReservedInstancesOfferingResponse> {
  return caller.call(operation, input, options);
}
