// Made by docwright from the documented API. Do not edit.
import { inquiryPriceResetInstancesType as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { Price } from "../types/price.js";

/** Request of `InquiryPriceResetInstancesType`. */
export interface InquiryPriceResetInstancesTypeRequest {
  /**
   * Instance whose switch is to be priced; a list with room for one.
   * At most 1 item. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /**
   * Model that the instance would switch to.
   * Found in `DescribeInstanceTypeConfigs.output`.
   */
  readonly InstanceType: string;
}

/** Response of `InquiryPriceResetInstancesType`. */
export interface InquiryPriceResetInstancesTypeResponse {
  /** What the switch costs, in the instance part of the quote. */
  readonly Price: Price;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type InquiryPriceResetInstancesTypeErrorCode =
  | "FailedOperation.InquiryRefundPriceFailed"
  | "InternalError.TradeUnknownError"
  | "InternalServerError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidAccount.UnpaidOrder"
  | "InvalidHostId.Malformed"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidInstanceType.Malformed"
  | "InvalidParameter"
  | "InvalidParameter.HostIdCustomizedInstanceTypeNotSupport"
  | "InvalidParameter.HostIdInstanceTypeNotSupport"
  | "InvalidParameter.HostIdStandardInstanceTypeNotSupport"
  | "InvalidParameter.InstanceTypeSupportedHostNotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.BasicNetworkInstanceFamily"
  | "InvalidParameterValue.GPUInstanceFamily"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidInstanceSource"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidPeriod"
  | "InvalidPermission"
  | "InvalidProjectId.NotFound"
  | "InvalidZone.MismatchRegion"
  | "LimitExceeded.EipNumLimit"
  | "LimitExceeded.EniNumLimit"
  | "LimitExceeded.InstanceTypeBandwidth"
  | "MissingParameter"
  | "ResourceInsufficient.CloudDiskUnavailable"
  | "ResourceInsufficient.SpecifiedInstanceType"
  | "ResourceUnavailable.InstanceType"
  | "ResourcesSoldOut.SpecifiedInstanceType"
  | "UnsupportedOperation.HeterogeneousChangeInstanceFamily"
  | "UnsupportedOperation.LocalDataDiskChangeInstanceFamily"
  | "UnsupportedOperation.OriginalInstanceTypeInvalid"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | "UnsupportedOperation.StoppedModeStopChargingSameFamily"
  | "UnsupportedOperation.UnsupportedARMChangeInstanceFamily"
  | "UnsupportedOperation.UnsupportedChangeInstanceFamily"
  | "UnsupportedOperation.UnsupportedChangeInstanceFamilyToARM"
  | "UnsupportedOperation.UnsupportedChangeInstanceToThisInstanceFamily"
  | (string & {});

/**
 * Quotes the price of switching one instance to another model, CDH excluded.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33250
 */
export function inquiryPriceResetInstancesType(
  caller: Caller,
  input: InquiryPriceResetInstancesTypeRequest,
  options?: CallOptions,
): Promise<InquiryPriceResetInstancesTypeResponse> {
  return caller.call(operation, input, options);
}
