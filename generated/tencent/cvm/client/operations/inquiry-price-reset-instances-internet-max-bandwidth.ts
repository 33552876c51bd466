// Made by docwright from the documented API. Do not edit.
import { inquiryPriceResetInstancesInternetMaxBandwidth as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { InternetAccessible } from "../types/internet-accessible.js";
import type { Price } from "../types/price.js";

/** Request of `InquiryPriceResetInstancesInternetMaxBandwidth`. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthRequest {
  /**
   * Instances whose new bandwidth is to be priced.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /** Bandwidth cap to quote, as outbound megabits per second. */
  readonly InternetAccessible: InternetAccessible;
  /**
   * Day from which the quoted cap would apply.
   * Format date.
   */
  readonly StartTime?: string;
  /**
   * Day until which the quoted cap would apply.
   * Format date.
   */
  readonly EndTime?: string;
}

/** Response of `InquiryPriceResetInstancesInternetMaxBandwidth`. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthResponse {
  /** What the new bandwidth costs, in the bandwidth part of the quote. */
  readonly Price: Price;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type InquiryPriceResetInstancesInternetMaxBandwidthErrorCode =
  | "FailedOperation.InquiryPriceFailed"
  | "FailedOperation.NotFoundEIP"
  | "InternalError.TradeUnknownError"
  | "InternalServerError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidAccount.UnpaidOrder"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameter"
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.Range"
  | "InvalidPermission"
  | "MissingParameter"
  | "UnsupportedOperation.BandwidthPackageIdNotSupported"
  | (string & {});

/**
 * Quotes the price of a new public bandwidth cap for given instances.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33251
 */
export function inquiryPriceResetInstancesInternetMaxBandwidth(
  caller: Caller,
  input: InquiryPriceResetInstancesInternetMaxBandwidthRequest,
  options?: CallOptions,
): Promise<InquiryPriceResetInstancesInternetMaxBandwidthResponse> {
  return caller.call(operation, input, options);
}
