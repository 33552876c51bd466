/**
 * Sends by node:http and node:https over connections that stay open, through the proxy that the environment names.
 * Undefined on any other platform.
 */
import type { Bytes } from "./bytes.js";
import { builtin, isNode } from "./platform.js";
import { keptOpen, proxyHeaders, proxyOf, tunnelAgent } from "./proxy.js";
import type { Send } from "./transport.js";

/** The parts of node:http and node:https that are used; declared here, so that a client needs no types of Node. */
export interface NodeHttp {
  readonly Agent: new (options: object) => object;
  request(options: object): NodeRequest;
}

interface NodeRequest {
  on(event: "response", listener: (response: NodeResponse) => void): NodeRequest;
  on(event: "connect", listener: (response: NodeResponse, socket: NodeSocket) => void): NodeRequest;
  on(event: "socket", listener: (socket: NodeSocket) => void): NodeRequest;
  on(event: "timeout", listener: () => void): NodeRequest;
  on(event: "error", listener: (error: Error) => void): NodeRequest;
  end(body?: string | Bytes): void;
  destroy(error?: Error): void;
}

interface NodeSocket {
  unref(): void;
  destroy(): void;
}

interface NodeResponse {
  readonly statusCode: number;
  /** The whole answer came. */
  readonly complete: boolean;
  setEncoding(encoding: "utf8"): void;
  on(event: "data", listener: (chunk: string) => void): void;
  on(event: "close", listener: () => void): void;
}

/** By scheme of the endpoint and proxy: all clients of a process share connections. */
const agents = new Map<string, object>();

export function sendByNode(): Send | undefined {
  if (!isNode() || builtin("http") === undefined) return undefined;
  return (endpoint, { method, path, headers, body }) => {
    const request = open(endpoint, method, path, headers);
    const answer = new Promise<{ status: number; text(): string }>((resolve, reject) => {
      request.on("error", reject).on("response", (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => (text += chunk));
        response.on("close", () => {
          if (response.complete) resolve({ status: response.statusCode, text: () => text });
          else reject(new Error("the connection was closed in the middle of the answer"));
        });
      });
      request.end(body);
    });
    return { answer, stop: () => request.destroy() };
  };
}

function open(endpoint: URL, method: string, path: string, headers: object): NodeRequest {
  const secure = endpoint.protocol === "https:";
  const proxy = proxyOf(endpoint);
  // A proxy of http takes the whole address as the path; through one of https goes a tunnel.
  const forward = secure ? undefined : proxy;
  const { protocol, port } = forward ?? endpoint;
  const scheme = protocol === "https:" ? "https" : "http";
  const module = builtin<NodeHttp>(scheme) as NodeHttp;
  const key = `${endpoint.protocol} ${proxy?.href ?? ""}`;
  const agent = agents.get(key) ?? (secure && proxy ? tunnelAgent(proxy) : new module.Agent(keptOpen));
  agents.set(key, agent);
  return module.request({
    // A URL writes an address of IPv6 in brackets, a socket does not.
    host: (forward ?? endpoint).hostname.replace(/^\[|\]$/g, ""),
    port: port || (scheme === "https" ? 443 : 80),
    path: forward ? endpoint.origin + path : path,
    method,
    headers: forward ? { ...headers, Host: endpoint.host, ...proxyHeaders(forward) } : headers,
    agent,
  });
}
