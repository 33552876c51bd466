// Made by docwright from the documented API. Do not edit.
import { defaultCredentials } from "./credentials.js";
import type { CreateInstanceRequest, CreateInstanceResponse } from "./operations/create-instance.js";
import * as operations from "./operations.js";
import { buildClient } from "./runtime/build-client.js";
import { createFullCaller } from "./runtime/full-caller.js";
import type { CallOptions, Caller, ClientOptions } from "./runtime/options.js";
import { alibabaRpc } from "./runtime/protocol-alibaba.js";
import type { ServiceInfo } from "./runtime/protocol.js";

export type {
  CreateInstanceParameter,
  CreateInstanceRequest,
  CreateInstanceData,
  CreateInstanceResponse,
  CreateInstanceErrorCode,
} from "./operations/create-instance.js";
export { defaultCredentials, fromEnvironment, fromFile } from "./credentials.js";
export { createCaller } from "./runtime/caller.js";
export { credentialChain } from "./runtime/credentials.js";
export { ApiError, ConfigurationError, isError, TransportError, ValidationError } from "./runtime/errors.js";
export { createLimiter } from "./runtime/limiter.js";
export type { Layer } from "./runtime/layer.js";
export type {
  Attempt,
  Caller,
  CallerOptions,
  CallOptions,
  ClientOptions,
  DriftEvent,
  Middleware,
  Outcome,
  RetryOptions,
} from "./runtime/options.js";
export { alibabaRpcHmac } from "./runtime/protocol-alibaba-hmac.js";
export { alibabaRpc } from "./runtime/protocol-alibaba.js";
export { refreshing } from "./runtime/refreshing.js";
export { retries } from "./runtime/retry.js";
export { sendByNode } from "./runtime/transport-node.js";
export { sendByFetch } from "./runtime/transport.js";
export { WaitError, waitUntil } from "./runtime/wait.js";

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

/** Keys come from the environment or the shared file, unless `credentials` says otherwise. */
export function createClient(options: ClientOptions = {}): Client {
  const credentials = options.credentials ?? defaultCredentials();
  const caller = createFullCaller(service, alibabaRpc, { ...options, credentials });
  return buildClient(caller, operations) as Client;
}
