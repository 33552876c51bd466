// Made by docwright from the documented API. Do not edit.
import { defaultCredentials } from "./credentials.js";
import type {
  DescribeImageAuthorizedInfoRequest,
  DescribeImageAuthorizedInfoResponse,
} from "./operations/describe-image-authorized-info.js";
import * as operations from "./operations.js";
import { buildClient } from "./runtime/build-client.js";
import { createFullCaller } from "./runtime/full-caller.js";
import type { CallOptions, Caller, ClientOptions } from "./runtime/options.js";
import { tencentV3 } from "./runtime/protocol-tencent.js";
import type { ServiceInfo } from "./runtime/protocol.js";

export type {
  DescribeImageAuthorizedInfoRequest,
  DescribeImageAuthorizedInfoResponse,
  DescribeImageAuthorizedInfoErrorCode,
} from "./operations/describe-image-authorized-info.js";
export type * from "./types/image-scan-inquire-info.js";
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
export { tencentFlat } from "./runtime/protocol-tencent-flat.js";
export { tencentV3 } from "./runtime/protocol-tencent.js";
export { refreshing } from "./runtime/refreshing.js";
export { retries } from "./runtime/retry.js";
export { sendByNode } from "./runtime/transport-node.js";
export { sendByFetch } from "./runtime/transport.js";
export { WaitError, waitUntil } from "./runtime/wait.js";

/** Error codes that every action may answer with. */
export type CommonErrorCode = string;

/** Tencent Cloud tcss 2020-11-01 */
export const service: ServiceInfo = {
  vendor: "tencent",
  service: "tcss",
  version: "2020-11-01",
  protocol: "tencent-v3",
  endpoint: "tcss.tencentcloudapi.com",
  responseRoot: "Response",
};

/** A client of Tencent Cloud tcss 2020-11-01: one method an action. */
export interface Client {
  /** What each method calls: for actions that this client does not know yet. */
  readonly caller: Caller;
  /**
   * Counts image scan licences (total, used, trial, purchased) and images scanned or not.
   * At most 20 calls a second.
   */
  describeImageAuthorizedInfo(
    input?: DescribeImageAuthorizedInfoRequest,
    options?: CallOptions,
  ): Promise<DescribeImageAuthorizedInfoResponse>;
}

/** Keys come from the environment or the shared file, unless `credentials` says otherwise. */
export function createClient(options: ClientOptions = {}): Client {
  const credentials = options.credentials ?? defaultCredentials();
  const caller = createFullCaller(service, tencentV3, { ...options, credentials });
  return buildClient(caller, operations) as Client;
}
