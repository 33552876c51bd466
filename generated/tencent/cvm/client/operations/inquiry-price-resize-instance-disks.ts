// Made by docwright from the documented API. Do not edit.
import { inquiryPriceResizeInstanceDisks as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { DataDiskInput } from "../types/data-disk.js";
import type { Price } from "../types/price.js";

/** Request of `InquiryPriceResizeInstanceDisks`. */
export interface InquiryPriceResizeInstanceDisksRequest {
  /**
   * Instance that the disk is attached to.
   * Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceId: string;
  /** Data disk to enlarge, with the size that it should have. */
  readonly DataDisks?: readonly DataDiskInput[];
  /**
   * Whether the instance would be shut down by force for the expansion.
   * Default `false`.
   */
  readonly ForceStop?: boolean;
}

/** Response of `InquiryPriceResizeInstanceDisks`. */
export interface InquiryPriceResizeInstanceDisksResponse {
  /** What the larger disk costs, in the instance part of the quote. */
  readonly Price: Price;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type InquiryPriceResizeInstanceDisksErrorCode =
  | "InternalError.TradeUnknownError"
  | "InternalServerError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidAccount.UnpaidOrder"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.SnapshotIdMalformed"
  | "InvalidParameterValue.ZoneNotSupported"
  | "MissingParameter"
  | "MissingParameter.AtLeastOne"
  | "ResourceInsufficient.CloudDiskUnavailable"
  | "UnsupportedOperation.InstanceStateCorrupted"
  | "UnsupportedOperation.InstanceStateStopped"
  | "UnsupportedOperation.InvalidDisk"
  | "UnsupportedOperation.LocalDiskMigratingToCloudDisk"
  | (string & {});

/**
 * Quotes the price of enlarging one non-elastic data disk of an instance.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33249
 */
export function inquiryPriceResizeInstanceDisks(
  caller: Caller,
  input: InquiryPriceResizeInstanceDisksRequest,
  options?: CallOptions,
): Promise<InquiryPriceResizeInstanceDisksResponse> {
  return caller.call(operation, input, options);
}
