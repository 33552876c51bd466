// Made by docwright from the documented API. Do not edit.
import { type CallOptions, type Caller, type ClientOptions, createCaller } from "./runtime/client.js";
import type { ServiceInfo } from "./runtime/protocol.js";
import { alibabaRpc } from "./runtime/protocol-alibaba.js";
import {
  createInstance,
  type CreateInstanceRequest,
  type CreateInstanceResponse,
} from "./operations/create-instance.js";

export * from "./operations/create-instance.js";
export { ApiError, ConfigurationError, isError, TransportError } from "./runtime/errors.js";
export type { CallOptions, Caller, ClientOptions } from "./runtime/client.js";

/** Error codes that every action may answer with. */
export type CommonErrorCode = string;

/** Alibaba Cloud bssopenapi 2017-12-14 */
export const service: ServiceInfo = {
  vendor: "alibaba",
  service: "bssopenapi",
  version: "2017-12-14",
  protocol: "alibaba-rpc",
  endpoint: "business.aliyuncs.com",
};

/** A client of Alibaba Cloud bssopenapi 2017-12-14: one method an action. */
export interface Client {
  /** What each method calls: for actions that this client does not know yet. */
  readonly caller: Caller;
  /**
   * Orders and pays for a Container Registry subscription, returning instance and order IDs.
   * Safe to repeat with the same `ClientToken`.
   */
  createInstance(input: CreateInstanceRequest, options?: CallOptions): Promise<CreateInstanceResponse>;
}

export function createClient(options: ClientOptions): Client {
  const caller = createCaller(service, alibabaRpc, options);
  return {
    caller,
    createInstance: (input, own) => createInstance(caller, input, own),
  };
}
