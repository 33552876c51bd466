/**
 * What the explorer asks to have sent to a vendor -> the request that goes there. Only https, only to hosts that the chosen
 * specs name, on the standard port. Headers that belong to a connection, to a browser or to other sites are left out.
 * Throws SendRefusal, whose message names no value of a header and nothing of the body.
 */
import type { Spec } from "../../4-spec/spec.js";

export interface VendorRequest {
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** For the console; undefined where the request names no action of the specs. */
  readonly action: string | undefined;
}

export class SendRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What may be sent to, and what it is called. */
export interface Reach {
  readonly hosts: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
}

/** Of addresses only names in a domain: no page of documentation can have requests sent to a machine of the own network. */
export function reachOf(specs: readonly Spec[]): Reach {
  const hosts = specs.flatMap(({ protocol: { endpoint = "", regionalEndpoints = [] } }) => [
    endpoint,
    ...regionalEndpoints.map(({ host }) => host),
  ]);
  const isName = (host: string): boolean =>
    /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/.test(host) && !host.endsWith(".localhost");
  return {
    hosts: new Set(hosts.map((host) => host.toLowerCase()).filter(isName)),
    actions: new Set(specs.flatMap(({ actions }) => Object.keys(actions))),
  };
}

const methods = ["GET", "POST", "PUT", "DELETE"];

/** Of a connection (hop by hop), of a browser, and those that are told anew: the host, the length, no compression. */
const dropped =
  /^(?:host|cookie2?|origin|referer|sec-.*|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|content-length|accept-encoding)$/i;

export function readSend(text: string, { hosts, actions }: Reach): VendorRequest {
  const { url, method, headers, body } = readObject(text);
  const [, named = "", path = "/"] =
    /^https:\/\/([a-z\d.-]+)(?::443)?(\/[!"$-~]*)?$/i.exec(typeof url === "string" ? url : "") ?? [];
  if (named === "") throw new SendRefusal(400, "url must be an https address on the standard port");
  const host = named.toLowerCase();
  if (!hosts.has(host)) throw new SendRefusal(403, `${host} is no host that the pages of these services name`);
  if (typeof method !== "string" || !methods.includes(method))
    throw new SendRefusal(400, `method must be one of ${methods.join(", ")}`);
  if (body !== undefined && body !== null && typeof body !== "string") throw new SendRefusal(400, "body must be text");
  const sent = { host, path, method, headers: readHeaders(headers), body: body || undefined };
  return { ...sent, action: findAction(sent, actions) };
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below: a message of the parser would repeat what stands there.
  }
  throw new SendRefusal(400, "the body must be a JSON object of url, method, headers, body");
}

function readHeaders(value: unknown = {}): Record<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new SendRefusal(400, "headers must be an object of texts");
  const entries = Object.entries(value).filter(([name]) => !dropped.test(name));
  for (const [name, text] of entries) {
    if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name)) throw new SendRefusal(400, "a name of a header is none");
    if (typeof text !== "string" || !/^[\t -~]*$/.test(text))
      throw new SendRefusal(400, `the value of the header ${name} is no text that a header carries`);
  }
  return Object.fromEntries(entries);
}

/** Named by a header or by a parameter, whatever the vendor calls it: only what is an action is ever repeated. */
function findAction(
  { path, headers, body = "" }: Pick<VendorRequest, "path" | "headers" | "body">,
  actions: Reach["actions"],
): string | undefined {
  const byHeader = Object.entries(headers).filter(([name]) => /(?:^|-)action$/i.test(name));
  const query = path.slice(path.indexOf("?") + 1);
  const byParameter = [query, body].map((form) => /(?:^|&)Action=(\w+)/.exec(form)?.[1]);
  return [...byHeader.map(([, value]) => value), ...byParameter].find((name) => actions.has(name ?? ""));
}
