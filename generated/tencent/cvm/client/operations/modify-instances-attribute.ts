// Made by docwright from the documented API. Do not edit.
import { modifyInstancesAttribute as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyInstancesAttribute`. */
export interface ModifyInstancesAttributeRequest {
  /**
   * Instances to change, all in the same way.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /**
   * New display name of the instances.
   * At most 60 characters.
   */
  readonly InstanceName?: string;
  /**
   * Script or data that replaces what the instances were handed.
   * Format base64. Since release 24.
   */
  readonly UserData?: string;
  /** Security groups that take the place of the present ones. */
  readonly SecurityGroups?: readonly string[];
  /**
   * CAM role that programs on the instances can assume from now on.
   * Since release 12.
   */
  readonly CamRoleName?: string;
  /**
   * New hostname inside the system; it takes effect with a restart.
   * Since release 18.
   */
  readonly HostName?: string;
  /**
   * Whether the instances are protected from termination by API.
   * Default `false`. Since release 8.
   */
  readonly DisableApiTermination?: boolean;
  /**
   * Kind of role that CamRoleName names.
   * Since release 12.
   */
  readonly CamRoleType?: "user" | "system" | "service_linked" | (string & {});
  /**
   * Whether the instances restart at once so that a new hostname takes effect.
   * Default `true`. Since release 24.
   */
  readonly AutoReboot?: boolean;
}

/** Response of `ModifyInstancesAttribute`. */
export interface ModifyInstancesAttributeResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyInstancesAttributeErrorCode =
  | "AuthFailure.CamRoleNameAuthenticateFailed"
  | "FailedOperation.InvalidInstanceApplicationRole"
  | "FailedOperation.SecurityGroupActionFailed"
  | "InternalServerError"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidInstanceName.TooLong"
  | "InvalidParameter.HostNameIllegal"
  | "InvalidParameterValue"
  | "InvalidParameterValue.CamRoleNameMalformed"
  | "InvalidParameterValue.IllegalHostName"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidUserDataFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidSecurityGroupId.NotFound"
  | "LimitExceeded.AssociateUSGLimitExceeded"
  | "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded"
  | "LimitExceeded.SingleUSGQuota"
  | "MissingParameter"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminated"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.InstanceTypeNotSupportJumboFrame"
  | "UnsupportedOperation.InstancesEnableJumboWithoutReboot"
  | "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Changes name, security groups, role, hostname, user data or protection of instances.
 * At most 10 calls a second. Exactly one of `InstanceName`, `SecurityGroups`. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33246
 */
export function modifyInstancesAttribute(
  caller: Caller,
  input: ModifyInstancesAttributeRequest,
  options?: CallOptions,
): Promise<ModifyInstancesAttributeResponse> {
  return caller.call(operation, input, options);
}
