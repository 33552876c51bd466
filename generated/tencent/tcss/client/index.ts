// Made by docwright from the documented API. Do not edit.
import { type CallOptions, type Caller, type ClientOptions, createCaller } from "./runtime/client.js";
import type { ServiceInfo } from "./runtime/protocol.js";
import { tencentV3 } from "./runtime/protocol-tencent.js";
import {
  describeImageAuthorizedInfo,
  type DescribeImageAuthorizedInfoRequest,
  type DescribeImageAuthorizedInfoResponse,
} from "./operations/describe-image-authorized-info.js";

export * from "./operations/describe-image-authorized-info.js";
export type * from "./types/image-scan-inquire-info.js";
export { ApiError, ConfigurationError, isError, TransportError } from "./runtime/errors.js";
export type { CallOptions, Caller, ClientOptions } from "./runtime/client.js";

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

export function createClient(options: ClientOptions): Client {
  const caller = createCaller(service, tencentV3, options);
  return {
    caller,
    describeImageAuthorizedInfo: (input, own) => describeImageAuthorizedInfo(caller, input, own),
  };
}
