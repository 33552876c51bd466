// Made by docwright from the documented API. Do not edit.
import { type CallOptions, type Caller, type ClientOptions, createCaller } from "./runtime/client.js";
import type { ServiceInfo } from "./runtime/protocol.js";
import { tencentV3 } from "./runtime/protocol-tencent.js";
import { checkInstance, type CheckInstanceRequest, type CheckInstanceResponse } from "./operations/check-instance.js";
import {
  createInstance,
  type CreateInstanceRequest,
  type CreateInstanceResponse,
} from "./operations/create-instance.js";

export * from "./operations/check-instance.js";
export * from "./operations/create-instance.js";
export type * from "./types/registry-charge-prepaid.js";
export type * from "./types/tag-specification.js";
export { ApiError, ConfigurationError, isError, TransportError } from "./runtime/errors.js";
export type { CallOptions, Caller, ClientOptions } from "./runtime/client.js";

/** Error codes that every action may answer with. */
export type CommonErrorCode = string;

/** Tencent Cloud tcr 2019-09-24 */
export const service: ServiceInfo = {
  vendor: "tencent",
  service: "tcr",
  version: "2019-09-24",
  protocol: "tencent-v3",
  endpoint: "tcr.intl.tencentcloudapi.com",
  responseRoot: "Response",
};

/** A client of Tencent Cloud tcr 2019-09-24: one method an action. */
export interface Client {
  /** What each method calls: for actions that this client does not know yet. */
  readonly caller: Caller;
  /**
   * Tells whether an Enterprise Edition instance ID is valid, and its region.
   * At most 20 calls a second.
   */
  checkInstance(input: CheckInstanceRequest, options?: CallOptions): Promise<CheckInstanceResponse>;
  /**
   * Creates an Enterprise Edition registry of a given tier, prepaid or pay-as-you-go.
   * At most 20 calls a second.
   */
  createInstance(input: CreateInstanceRequest, options?: CallOptions): Promise<CreateInstanceResponse>;
}

export function createClient(options: ClientOptions): Client {
  const caller = createCaller(service, tencentV3, options);
  return {
    caller,
    checkInstance: (input, own) => checkInstance(caller, input, own),
    createInstance: (input, own) => createInstance(caller, input, own),
  };
}
