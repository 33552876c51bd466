// Made by docwright from the documented API. Do not edit.
import { modifyHostsAttribute as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyHostsAttribute`. */
export type ModifyHostsAttributeRequest = Readonly<Record<string, unknown>>;

/** Response of `ModifyHostsAttribute`. */
export type ModifyHostsAttributeResponse = Readonly<Record<string, unknown>>;

/** No page lists the error codes of this action. */
export type ModifyHostsAttributeErrorCode = string;

/**
 * Changes attributes of dedicated hosts (CDH); parameters are not documented here.
 * At most 10 calls a second. Since release 1.
 * Listed, but described on no page: parameters are unknown.
 * Page: https://www.tencentcloud.com/document/api/213/33278
 */
export function modifyHostsAttribute(
  caller: Caller,
  input: ModifyHostsAttributeRequest = {},
  options?: CallOptions,
): Promise<ModifyHostsAttributeResponse> {
  return caller.call(operation, input, options);
}
