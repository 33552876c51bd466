/**
 * Sends by node:http and node:https over connections that stay open, through the proxy that the environment names.
 * Undefined on any other platform.
 */
import { type Bytes, joinBytes } from "./bytes.js";
import { builtin, isNode } from "./platform.js";
import { proxyHeaders, proxyOf, tunnelAgent } from "./proxy.js";
import type { Send } from "./transport.js";

/** The parts of node:http and node:https that are used; declared here, so that a client needs no types of Node. */
export interface NodeHttp {
  readonly Agent: new (options: object) => object;
  request(options: object): NodeRequest;
}

interface NodeRequest {
  on(event: "response", listener: (response: NodeResponse) => void): NodeRequest;
  on(event: "connect", listener: (response: NodeResponse, socket: { destroy(): void }) => void): NodeRequest;
  on(event: "error", listener: (error: Error) => void): NodeRequest;
  end(body?: string | Bytes): void;
  destroy(): void;
}

interface NodeResponse {
  readonly statusCode: number;
  /** The whole answer came. */
  readonly complete: boolean;
  on(event: "data", listener: (chunk: Bytes) => void): void;
  on(event: "end" | "close", listener: () => void): void;
}

/** How requests to one origin go: what is the same for all of them. */
interface Route {
  readonly module: NodeHttp;
  readonly options: object;
  /** A proxy of http takes the whole address as the path, and a header of its own. */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>> | undefined;
}

/** By origin: all clients of a process share connections. The environment is read once for each. */
const routes = new Map<string, Route>();

export function sendByNode(): Send | undefined {
  if (!isNode() || builtin("http") === undefined) return undefined;
  return (endpoint, { method, path, headers, body }) => {
    let request: NodeRequest | undefined;
    const answer = new Promise<{ status: number; text(): string }>((resolve, reject) => {
      const route = routeTo(endpoint);
      request = route.module.request({
        ...route.options,
        path: route.origin + path,
        method,
        headers: route.headers ? { ...headers, ...route.headers } : headers,
      });
      request.on("error", reject).on("response", (response) => {
        const chunks: Bytes[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => resolve({ status: response.statusCode, text: () => decode(chunks) }));
        response.on("close", () => {
          if (!response.complete) reject(new Error("the connection was closed in the middle of the answer"));
        });
      });
      request.end(body);
    });
    return { answer, stop: () => request?.destroy() };
  };
}

const decoder = new TextDecoder();

function decode(chunks: readonly Bytes[]): string {
  const [first] = chunks;
  return decoder.decode(chunks.length === 1 ? first : joinBytes(chunks));
}

function routeTo(endpoint: URL): Route {
  const { origin } = endpoint;
  const route = routes.get(origin) ?? newRoute(endpoint);
  routes.set(origin, route);
  return route;
}

function newRoute(endpoint: URL): Route {
  const secure = endpoint.protocol === "https:";
  const proxy = proxyOf(endpoint);
  const forward = secure ? undefined : proxy;
  const { protocol, hostname, port } = forward ?? endpoint;
  const scheme = protocol === "https:" ? "https" : "http";
  const module = builtin<NodeHttp>(scheme) as NodeHttp;
  const agent = secure && proxy ? tunnelAgent(proxy) : new module.Agent({ keepAlive: true });
  return {
    module,
    // A URL writes an address of IPv6 in brackets, a socket does not.
    options: { host: hostname.replace(/^\[|\]$/g, ""), port: port || (scheme === "https" ? 443 : 80), agent },
    origin: forward ? endpoint.origin : "",
    headers: forward && { Host: endpoint.host, ...proxyHeaders(forward) },
  };
}
