/**
 * The proxy that the environment names for an endpoint (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, without what NO_PROXY lists; in
 * small letters first, as curl does), and the tunnel through it. For Node only: Deno and Bun do this themselves.
 */
import { toBase64, toBytes } from "./bytes.js";
import { ConfigurationError } from "./errors.js";
import { builtin, variable } from "./platform.js";
import type { NodeHttp } from "./transport-node.js";

/**
 * An idle connection is closed before servers do so (or earlier, where the server says when): a request that meets a closing
 * connection fails, and what does more than read is not sent again.
 */
export const keptOpen = { keepAlive: true, timeout: 30_000 };

/** Looked up at each request: what a program sets later counts too, and it takes microseconds. */
export function proxyOf({ protocol, hostname, port }: URL): URL | undefined {
  const text = either(protocol.replace(":", "_proxy")) ?? either("all_proxy");
  if (text === undefined || isExempt(hostname, port || (protocol === "https:" ? "443" : "80"))) return undefined;
  const full = text.includes("://") ? text : `http://${text}`;
  const proxy = URL.canParse(full) ? new URL(full) : undefined;
  if (proxy !== undefined && /^https?:$/.test(proxy.protocol)) return proxy;
  // The text may hold a password: it stays out of the message.
  throw new ConfigurationError("the proxy of the environment must be a host or an http or https URL");
}

export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const key = toBase64(toBytes(`${decode(username)}:${decode(password)}`));
  return { "Proxy-Authorization": `Basic ${key}` };
}

/** A percent sign that encodes nothing stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An agent of https whose connections go through CONNECT. */
export function tunnelAgent(proxy: URL): object {
  const secure = proxy.protocol === "https:";
  const module = builtin<NodeHttp>(secure ? "https" : "http") as NodeHttp;
  const tls = builtin<{ connect(options: object): object }>("tls");
  const agent = new (builtin<NodeHttp>("https") as NodeHttp).Agent(keptOpen);
  const createConnection = (options: Target, done: (error: Error | null, socket?: object) => void): void => {
    const path = `${options.host.includes(":") ? `[${options.host}]` : options.host}:${options.port}`;
    const host = proxy.hostname.replace(/^\[|\]$/g, "");
    const port = proxy.port || (secure ? 443 : 80);
    const headers = { Host: path, ...proxyHeaders(proxy) };
    const { timeout } = keptOpen;
    const request = module.request({ host, port, method: "CONNECT", path, headers, agent: false, timeout });
    request
      // The call may have ended before the proxy answers: its own timer keeps the process alive, not this.
      .on("socket", (socket) => socket.unref())
      .on("timeout", () => request.destroy(new Error(`no answer from the proxy ${proxy.host}`)))
      .on("connect", ({ statusCode }, socket) => {
        if (statusCode === 200) return done(null, tls?.connect({ ...options, socket }));
        socket.destroy();
        done(new Error(`the proxy ${proxy.host} answered with HTTP ${statusCode}`));
      })
      .on("error", done)
      .end();
  };
  return Object.assign(agent, { createConnection });
}

interface Target {
  readonly host: string;
  readonly port: number;
}

/** `*`, `host`, `.suffix` (and `suffix`, with all below it), each with or without a port; `::1` and `[::1]`. */
function isExempt(hostname: string, port: string): boolean {
  return (either("no_proxy") ?? "").split(/[\s,]+/).some((entry) => {
    if (entry === "" || entry === "*") return entry === "*";
    const full = /^[^[]*:.*:/.test(entry) ? `[${entry}]` : entry;
    const [, suffix = "", own = port] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(full.toLowerCase()) ?? [];
    return own === port && (hostname === suffix || hostname.endsWith(`.${suffix}`));
  });
}

function either(name: string): string | undefined {
  return variable(name) ?? variable(name.toUpperCase());
}
