/**
 * Sends by node:http and node:https over connections that stay open, through the proxy that the environment names.
 * Undefined on any other platform.
 */
import { type Bytes, joinBytes } from "./bytes.js";
import { builtin, isNode } from "./platform.js";
import { keptOpen, proxyHeaders, proxyOf, tunnelAgent } from "./proxy.js";
import type { WireRequest } from "./protocol.js";
import type { Send } from "./transport.js";

/** The parts of node:http and node:https that are used; declared here, so that a client needs no types of Node. */
export interface NodeHttp {
  readonly Agent: new (options: object) => object;
  request(options: object): NodeRequest;
}

interface NodeBuffer {
  readonly Buffer: { byteLength(data: string | Bytes): number };
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
  on(event: "data", listener: (chunk: Bytes) => void): void;
  on(event: "end" | "close", listener: () => void): void;
}

/** How requests to one origin go: what is the same for all of them. */
interface Route {
  readonly module: NodeHttp;
  readonly host: string;
  readonly port: string | number;
  readonly agent: object;
  /** A proxy of http takes the whole address as the path, and a header of its own. */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>> | undefined;
}

/** By origin and proxy: all clients of a process share connections. */
const routes = new Map<string, Route>();

export function sendByNode(): Send | undefined {
  if (!isNode()) return undefined;
  return (endpoint, { method, path, headers, body }) => {
    const route = routeTo(endpoint);
    const request = route.module.request({
      host: route.host,
      port: route.port,
      agent: route.agent,
      method,
      path: route.origin + path,
      headers: flatHeaders({ Host: endpoint.host, ...headers, ...route.headers }, method, body),
    });
    const answer = new Promise<{ status: number; text(): string }>((resolve, reject) => {
      request.on("error", reject).on("response", (response) => {
        const chunks: Bytes[] = [];
        let ended = false;
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => {
          ended = true;
          resolve({ status: response.statusCode, text: () => decode(chunks) });
        });
        response.on("close", () => {
          if (!ended) reject(new Error("the connection was closed in the middle of the answer"));
        });
      });
      request.end(body);
    });
    return { answer, stop: () => request.destroy() };
  };
}

/** Names and values in turns: node:http writes them as they are, of an object it makes a table of its own first. */
function flatHeaders(headers: WireRequest["headers"], method: string, body: WireRequest["body"]): string[] {
  const flat: string[] = [];
  for (const [name, value] of Object.entries(headers)) flat.push(name, value);
  // Without a length node:http would announce parts, of nothing too.
  if (body !== undefined || method !== "GET") flat.push("Content-Length", String(byteLength(body ?? "")));
  return flat;
}

/** Counts the bytes of a text without making them. */
function byteLength(body: string | Bytes): number {
  return (builtin<NodeBuffer>("buffer") as NodeBuffer).Buffer.byteLength(body);
}

const decoder = /* @__PURE__ */ new TextDecoder();

function decode(chunks: readonly Bytes[]): string {
  const [first] = chunks;
  return decoder.decode(chunks.length === 1 ? first : joinBytes(chunks));
}

/** The environment is asked for each request: it may change while a program runs. */
function routeTo(endpoint: URL): Route {
  const proxy = proxyOf(endpoint);
  const key = `${endpoint.origin} ${proxy?.href ?? ""}`;
  const route = routes.get(key) ?? newRoute(endpoint, proxy);
  routes.set(key, route);
  return route;
}

function newRoute(endpoint: URL, proxy: URL | undefined): Route {
  const secure = endpoint.protocol === "https:";
  const forward = secure ? undefined : proxy;
  const { protocol, hostname, port } = forward ?? endpoint;
  const scheme = protocol === "https:" ? "https" : "http";
  const module = builtin<NodeHttp>(scheme) as NodeHttp;
  return {
    module,
    // A URL writes an address of IPv6 in brackets, a socket does not.
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port || (scheme === "https" ? 443 : 80),
    agent: secure && proxy ? tunnelAgent(proxy) : new module.Agent(keptOpen),
    origin: forward ? endpoint.origin : "",
    headers: forward && proxyHeaders(forward),
  };
}
