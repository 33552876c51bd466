// Made by docwright from the documented API. Do not edit.
import { convertOperatingSystems as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { TargetOS } from "../types/target-os.js";

/** Request of `ConvertOperatingSystems`. */
export interface ConvertOperatingSystemsRequest {
  readonly InstanceIds: readonly string[];
  readonly MinimalConversion?: boolean;
  readonly DryRun?: boolean;
  readonly TargetOSType?: "TencentOS" | (string & {});
}

/** Response of `ConvertOperatingSystems`. */
export interface ConvertOperatingSystemsResponse {
  /** May be null. */
  readonly SupportTargetOSList: readonly TargetOS[] | null;
  /** May be null. */
  readonly TaskId: string | null;
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ConvertOperatingSystemsErrorCode =
  | "FailedOperation.GetInstanceTATAgentStatusFailed"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameter.AutoSnapshotNotSupported"
  | "InvalidParameter.InvalidTargetOSType"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "UnsupportedOperation.InstanceOsConvertOsNotSupport"
  | "UnsupportedOperation.InstanceOsWindows"
  | "UnsupportedOperation.InstanceStateNotRunning"
  | "UnsupportedOperation.MarketImageConvertOSUnsupported"
  | "UnsupportedOperation.SpecialInstanceType"
  | "UnsupportedOperation.TatAgentNotOnline"
  | "UnsupportedOperation.UserConvertOsNotSupport"
  | (string & {});

/**
 * Migrates CentOS 7 or 8 instances to TencentOS; a dry run lists targets.
 * At most 20 calls a second. Since release 24.
 * Page: https://www.tencentcloud.com/document/api/213/64972
 */
export function convertOperatingSystems(
  caller: Caller,
  input: ConvertOperatingSystemsRequest,
  options?: CallOptions,
): Promise<ConvertOperatingSystemsResponse> {
  return caller.call(operation, input, options);
}
