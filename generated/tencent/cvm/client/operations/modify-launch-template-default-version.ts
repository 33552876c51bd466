// Made by docwright from the documented API. Do not edit.
import { modifyLaunchTemplateDefaultVersion as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyLaunchTemplateDefaultVersion`. */
export interface ModifyLaunchTemplateDefaultVersionRequest {
  /** Template whose default changes. */
  readonly LaunchTemplateId: string;
  /** Number of the version used from now on where none is named. */
  readonly DefaultVersion: number;
}

/** Response of `ModifyLaunchTemplateDefaultVersion`. */
export interface ModifyLaunchTemplateDefaultVersionResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyLaunchTemplateDefaultVersionErrorCode =
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.LaunchTemplateIdMalformed"
  | "InvalidParameterValue.LaunchTemplateIdNotExisted"
  | "InvalidParameterValue.LaunchTemplateIdVerNotExisted"
  | "InvalidParameterValue.LaunchTemplateIdVerSetAlready"
  | "InvalidParameterValue.LaunchTemplateNotFound"
  | "InvalidParameterValue.LaunchTemplateVersion"
  | "MissingParameter"
  | "UnknownParameter"
  | (string & {});

/**
 * Makes a given version the default one of a launch template.
 * At most 20 calls a second. Since release 8.
 * Page: https://www.tencentcloud.com/document/api/213/45356
 */
export function modifyLaunchTemplateDefaultVersion(
  caller: Caller,
  input: ModifyLaunchTemplateDefaultVersionRequest,
  options?: CallOptions,
): Promise<ModifyLaunchTemplateDefaultVersionResponse> {
  return caller.call(operation, input, options);
}
