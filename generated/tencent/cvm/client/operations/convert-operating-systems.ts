// Made by docwright from the documented API. Do not edit.
import { convertOperatingSystems as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { TargetOS } from "../types/target-os.js";

/** Request of `ConvertOperatingSystems`. */
export interface ConvertOperatingSystemsRequest {
  /** Instances to migrate, running CentOS 7 or 8. */
  readonly InstanceIds: readonly string[];
  /** Whether to convert as little of the system as possible. */
  readonly MinimalConversion?: boolean;
  /** Only reports which target systems are possible, without starting a conversion. */
  readonly DryRun?: boolean;
  /** System family to convert to. */
  readonly TargetOSType?: "TencentOS" | (string & {});
}

/** Response of `ConvertOperatingSystems`. */
export interface ConvertOperatingSystemsResponse {
  /**
   * Target systems that the instances could be converted to.
   * May be null.
   */
  readonly SupportTargetOSList: readonly TargetOS[] | null;
  /**
   * Conversion task that was started; a dry run starts none.
   * May be null.
   */
  readonly TaskId: string | null;
  /** Identifies this call, for tracing it or asking support about it. */
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
