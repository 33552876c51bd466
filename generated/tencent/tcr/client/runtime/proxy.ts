/**
 * The proxy that the environment names for an endpoint (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, without what NO_PROXY lists; in
 * small letters first, as curl does), and the tunnel through it. For Node only: Deno and Bun do this themselves.
 */
import { ConfigurationError } from "./errors.js";
import { builtin, variable } from "./platform.js";
import type { NodeHttp } from "./transport-node.js";

export function proxyOf({ protocol, hostname, port }: URL): URL | undefined {
  const text = either(protocol.replace(":", "_proxy")) ?? either("all_proxy");
  if (text === undefined || isExempt(`${hostname}:${port || (protocol === "https:" ? 443 : 80)}`)) return undefined;
  const full = text.includes("://") ? text : `http://${text}`;
  // The text may hold a password: it stays out of the message.
  if (!/^https?:/.test(full) || !URL.canParse(full)) {
    throw new ConfigurationError("the proxy of the environment must be a host or an http or https URL");
  }
  return new URL(full);
}

export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === "") return {};
  return { "Proxy-Authorization": `Basic ${btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)}` };
}

/** An agent of https whose connections go through CONNECT. */
export function tunnelAgent(proxy: URL): object {
  const secure = proxy.protocol === "https:";
  const module = builtin<NodeHttp>(secure ? "https" : "http") as NodeHttp;
  const tls = builtin<{ connect(options: object): object }>("tls");
  const agent = new (builtin<NodeHttp>("https") as NodeHttp).Agent({ keepAlive: true });
  const createConnection = (options: Target, done: (error: Error | null, socket?: object) => void): void => {
    const path = `${options.host.includes(":") ? `[${options.host}]` : options.host}:${options.port}`;
    const host = proxy.hostname.replace(/^\[|\]$/g, "");
    const headers = { Host: path, ...proxyHeaders(proxy) };
    module
      .request({ host, port: proxy.port || (secure ? 443 : 80), method: "CONNECT", path, headers, agent: false })
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

/** `*`, `host`, `.suffix` (and `suffix`, with all below it), each with or without a port. */
function isExempt(target: string): boolean {
  return (either("no_proxy") ?? "").split(/[\s,]+/).some((entry) => {
    if (entry === "" || entry === "*") return entry === "*";
    const suffix = entry.replace(/^\*?\./, "").toLowerCase();
    const from = /:\d+$/.test(suffix) ? target : target.replace(/:\d+$/, "");
    return from === suffix || from.endsWith(`.${suffix}`);
  });
}

function either(name: string): string | undefined {
  return variable(name) ?? variable(name.toUpperCase());
}
