// Made by docwright from the documented API. Do not edit.
import { inquiryPriceResetInstance as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { EnhancedService } from "../types/enhanced-service.js";
import type { LoginSettingsInput } from "../types/login-settings.js";
import type { Price } from "../types/price.js";
import type { SystemDiskInput } from "../types/system-disk.js";

/** Request of `InquiryPriceResetInstance`. */
export interface InquiryPriceResetInstanceRequest {
  /**
   * Instance whose reinstallation is to be priced.
   * Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceId: string;
  /**
   * Image to reinstall from; the current one without it.
   * Found in `DescribeImages.output.ImageSet[].ImageId`.
   */
  readonly ImageId?: string;
  /** System disk settings that the reinstallation would use. */
  readonly SystemDisk?: SystemDiskInput;
  /** Login method that the reinstalled system would get. */
  readonly LoginSettings?: LoginSettingsInput;
  /** Agents that the reinstalled system would run. */
  readonly EnhancedService?: EnhancedService;
}

/** Response of `InquiryPriceResetInstance`. */
export interface InquiryPriceResetInstanceResponse {
  /** What the instance costs once reinstalled so. */
  readonly Price: Price;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type InquiryPriceResetInstanceErrorCode =
  | "FailedOperation.InquiryPriceFailed"
  | "InternalError.TradeUnknownError"
  | "InternalServerError"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InstanceTypeNotFound"
  | "InvalidParameterValue.InvalidImageId"
  | "InvalidParameterValue.InvalidImageIdForRetsetInstance"
  | "InvalidParameterValue.InvalidImageOsName"
  | "InvalidParameterValue.ZoneNotSupported"
  | "MissingParameter"
  | "MissingParameter.MonitorService"
  | "ResourceInsufficient.CloudDiskUnavailable"
  | "ResourcesSoldOut.SpecifiedInstanceType"
  | "UnsupportedOperation.InvalidImageLicenseTypeForReset"
  | "UnsupportedOperation.ModifyEncryptionNotSupported"
  | "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2"
  | (string & {});

/**
 * Quotes the price of reinstalling an instance from its current or another image.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33252
 */
export function inquiryPriceResetInstance(
  caller: Caller,
  input: InquiryPriceResetInstanceRequest,
  options?: CallOptions,
): Promise<InquiryPriceResetInstanceResponse> {
  return caller.call(operation, input, options);
}
