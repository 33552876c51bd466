// Made by docwright from the documented API. Do not edit.
import { inquirePricePurchaseReservedInstancesOffering as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { ReservedInstancePrice } from "../types/reserved-instance-price.js";

/** Request of `InquirePricePurchaseReservedInstancesOffering`. */
export interface InquirePricePurchaseReservedInstancesOfferingRequest {
  /** How many reserved instances to quote for. */
  readonly InstanceCount: number;
  /** Offering that the quote is about. */
  readonly ReservedInstancesOfferingId: string;
  /** Only checks whether the request would succeed, quoting nothing. */
  readonly DryRun?: boolean;
  /**
   * String of your own making that marks repeats of the same request.
   * At most 64 characters.
   */
  readonly ClientToken?: string;
  /**
   * Display name that the reservation would carry.
   * Default `unnamed`. At most 60 characters.
   */
  readonly ReservedInstanceName?: string;
}

/** Response of `InquirePricePurchaseReservedInstancesOffering`. */
export interface InquirePricePurchaseReservedInstancesOfferingResponse {
  /** Upfront and hourly amounts to pay, before and after discount. */
  readonly Price: ReservedInstancePrice;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type InquirePricePurchaseReservedInstancesOfferingErrorCode =
  | "FailedOperation.InquiryPriceFailed"
  | "InvalidParameterValue.Range"
  | "UnsupportedOperation.InvalidPermissionNonInternationalAccount"
  | (string & {});

/**
 * Quotes the price of a number of reserved instances from one offering.
 * At most 20 calls a second. Safe to repeat with the same `ClientToken`. Since release 3.
 * Page: https://www.tencentcloud.com/document/api/213/38307
 */
export function inquirePricePurchaseReservedInstancesOffering(
  caller: Caller,
  input: InquirePricePurchaseReservedInstancesOfferingRequest,
  options?: CallOptions,
): Promise<InquirePricePurchaseReservedInstancesOfferingResponse> {
  return caller.call(operation, input, options);
}
