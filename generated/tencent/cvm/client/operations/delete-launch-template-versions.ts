// Made by docwright from the documented API. Do not edit.
import { deleteLaunchTemplateVersions as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DeleteLaunchTemplateVersions`. */
export interface DeleteLaunchTemplateVersionsRequest {
  /** Template that the versions belong to. */
  readonly LaunchTemplateId: string;
  /** Numbers of the versions to delete. */
  readonly LaunchTemplateVersions: readonly number[];
}

/** Response of `DeleteLaunchTemplateVersions`. */
export interface DeleteLaunchTemplateVersionsResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DeleteLaunchTemplateVersionsErrorCode =
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.LaunchTemplateDefaultVersion"
  | "InvalidParameterValue.LaunchTemplateIdMalformed"
  | "InvalidParameterValue.LaunchTemplateIdNotExisted"
  | "InvalidParameterValue.LaunchTemplateIdVerNotExisted"
  | "InvalidParameterValue.LaunchTemplateNotFound"
  | "InvalidParameterValue.LaunchTemplateVersion"
  | "MissingParameter"
  | "UnknownParameter"
  | (string & {});

/**
 * Deletes the numbered versions of one launch template.
 * At most 20 calls a second. Since release 8.
 * Page: https://www.tencentcloud.com/document/api/213/45359
 */
export function deleteLaunchTemplateVersions(
  caller: Caller,
  input: DeleteLaunchTemplateVersionsRequest,
  options?: CallOptions,
): Promise<DeleteLaunchTemplateVersionsResponse> {
  return caller.call(operation, input, options);
}
