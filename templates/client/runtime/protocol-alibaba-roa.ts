/**
 * Alibaba Cloud ROA: each action has a method and a path of its own, signed with ACS3-HMAC-SHA256.
 *   {ClusterId: "c1", size: 2}  and  PUT /clusters/{ClusterId}   ->   PUT /clusters/c1  {"size":2}
 * Members stand in the path, the query, the headers or the JSON body, as the spec says. An absent or empty path member is
 * refused: the path would be that of another action.
 */
import { headersAcs3, readAlibaba, throttlingAlibaba, withQuery } from "./alibaba.js";
import { ConfigurationError } from "./errors.js";
import { flatten } from "./flatten.js";
import type { HttpBinding } from "./operation.js";
import { encodeSorted, percentEncode } from "./percent-encode.js";
import type { Call, Protocol, WireRequest } from "./protocol.js";

export const alibabaRoa: Protocol = { kind: "alibaba-roa", sign, read: readAlibaba, throttling: throttlingAlibaba };

interface Parts {
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

async function sign(call: Call): Promise<WireRequest> {
  const { http, action } = call.operation;
  if (http === undefined) throw new ConfigurationError(`${action}: the pages name no method and path`);
  const { path, query, headers, body } = partsOf(call, http);
  const all = await headersAcs3(call, { method: http.method, path, query, headers, body: body ?? "" });
  return { method: http.method, path: withQuery(path, query), headers: all, body };
}

function partsOf({ input, operation, json }: Call, http: HttpBinding): Parts {
  const rest = new Map<string, unknown>(Object.entries(input).filter(([, value]) => value !== undefined));
  const take = (name: string): unknown => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const path = http.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = take(name);
    if (value === undefined || value === null || /^\.{0,2}$/.test(String(value))) {
      throw new ConfigurationError(`${operation.action}: ${name} is a part of the path and must be given`);
    }
    return percentEncode(String(value));
  });
  const headers = (http.header ?? []).flatMap((name) => {
    const value = take(name);
    return value === undefined || value === null ? [] : [[name, String(value)]];
  });
  // A GET has no body: what no page places stands in its query.
  const asked = http.method === "GET" ? [...rest.keys()] : (http.query ?? []);
  const query = encodeSorted(flatten(Object.fromEntries(asked.map((name) => [name, take(name)])), 1));
  if (rest.size === 0) return { path, query, headers: Object.fromEntries(headers), body: undefined };
  const type = { "Content-Type": "application/json; charset=utf-8" };
  const body = json.stringify(http.body === undefined ? Object.fromEntries(rest) : rest.get(http.body));
  return { path, query, headers: { ...Object.fromEntries(headers), ...type }, body };
}
