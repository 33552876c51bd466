// Made by docwright from the documented API. Do not edit.
import { modifyInstancesProject as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyInstancesProject`. */
export interface ModifyInstancesProjectRequest {
  /**
   * Instances that change project.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /** Project that the instances move to. */
  readonly ProjectId: number;
}

/** Response of `ModifyInstancesProject`. */
export interface ModifyInstancesProjectResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyInstancesProjectErrorCode =
  | "InternalServerError"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidProjectId.NotFound"
  | "MissingParameter"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnsupportedOperation.InstanceStateIsolating"
  | (string & {});

/**
 * Moves up to 100 instances to another project, unless bound to load balancers.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33245
 */
export function modifyInstancesProject(
  caller: Caller,
  input: ModifyInstancesProjectRequest,
  options?: CallOptions,
): Promise<ModifyInstancesProjectResponse> {
  return caller.call(operation, input, options);
}
