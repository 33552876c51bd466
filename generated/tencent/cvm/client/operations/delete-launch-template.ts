// Made by docwright from the documented API. Do not edit.
import { deleteLaunchTemplate as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateRequest {
  /** Template to delete, with all its versions. */
  readonly LaunchTemplateId: string;
}

/** Response of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DeleteLaunchTemplateErrorCode =
  | "AccountQualificationRestrictions"
  | "AuthFailure.CamRoleNameAuthenticateFailed"
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.LaunchTemplateIdMalformed"
  | "InvalidParameterValue.LaunchTemplateIdNotExisted"
  | "InvalidParameterValue.LaunchTemplateNotFound"
  | (string & {});

/**
 * Deletes one launch template, named by its ID.
 * At most 20 calls a second. Since release 8.
 * Page: https://www.tencentcloud.com/document/api/213/45360
 */
export function deleteLaunchTemplate(
  caller: Caller,
  input: DeleteLaunchTemplateRequest,
  options?: CallOptions,
): Promise<DeleteLaunchTemplateResponse> {
  return caller.call(operation, input, options);
}
