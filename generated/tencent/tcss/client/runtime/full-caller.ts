/**
 * The caller with everything: what users say in plain options becomes layers and a transport. On Node requests go by node:http
 * and node:https, elsewhere by the global fetch.
 */
import { abortCalls } from "./abort-calls.js";
import { createCaller } from "./caller.js";
import { checkCalls } from "./check-calls.js";
import { hooks } from "./hooks.js";
import { bigintJson, numberJson } from "./json-text.js";
import type { Layer } from "./layer.js";
import type { Caller, FullCallerOptions } from "./options.js";
import type { Protocol, ServiceInfo } from "./protocol.js";
import { retries } from "./retry.js";
import { sendByNode } from "./transport-node.js";
import { sendByFetch } from "./transport.js";

export function createFullCaller(service: ServiceInfo, standard: Protocol, options: FullCallerOptions): Caller {
  const { fetch, limiter, middleware, protocol = standard } = options;
  const layers: Layer[] = [retries(protocol, options.retry)];
  if (options.validate || options.onDrift) layers.unshift(checkCalls(service, options));
  layers.unshift(abortCalls);
  if (limiter) layers.push(limiter);
  if (middleware) layers.push(hooks(service, middleware, options.region));
  const send = (fetch ? undefined : sendByNode()) ?? sendByFetch(fetch);
  const json = service.integers === undefined ? numberJson : bigintJson;
  return createCaller(service, protocol, { ...options, send, layers, json });
}
