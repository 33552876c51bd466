// Made by docwright from the documented API. Do not edit.
import { purchaseReservedInstancesOffering as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingRequest {
  /** How many reserved instances to buy. */
  readonly InstanceCount: number;
  /** Offering to buy from, which sets model, zone, term and price. */
  readonly ReservedInstancesOfferingId: string;
  /** Only checks whether the purchase would succeed, buying nothing. */
  readonly DryRun?: boolean;
  /**
   * String of your own making; repeating a request with it buys nothing twice.
   * At most 64 characters.
   */
  readonly ClientToken?: string;
  /**
   * Display name of the reservation.
   * Default `unnamed`. At most 60 characters. Since release 3.
   */
  readonly ReservedInstanceName?: string;
}

/** Response of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingResponse {
  /** Reservation that the purchase has made. */
  readonly ReservedInstanceId: string;
  /** Identifies this call, for tracing it or asking support about it. */
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
