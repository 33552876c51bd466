/**
 * Alibaba Cloud ROA: each action has a method and a path of its own, signed with ACS3-HMAC-SHA256.
 *   {ClusterId: "c1", size: 2}  and  PUT /clusters/{ClusterId}   ->   PUT /clusters/c1  {"size":2}
 * Members stand in the path, the query, the headers or the JSON body, as the spec says. An absent or empty path member is
 * refused, since the path would be that of another action, and so is a text that no header can carry.
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
    const value = take(name) ?? "";
    const text = typeof value === "object" ? "" : String(value);
    if (!/^\.{0,2}$/.test(text)) return percentEncode(text);
    throw new ConfigurationError(`${operation.action}: ${name} is a part of the path and must be given`);
  });
  const headers = (http.header ?? []).flatMap((name) => {
    const value = take(name);
    return value === undefined || value === null ? [] : [[name, headerText(name, String(value))]];
  });
  const query = (http.query ?? []).map((name) => [name, take(name)]);
  const whole = http.body === undefined || http.method === "GET" ? undefined : take(http.body);
  // What stands nowhere is a member of the body, or of the query where there is no such body.
  const left = Object.fromEntries(rest);
  const inBody = http.method !== "GET" && http.body === undefined;
  const body = inBody && rest.size > 0 ? left : whole;
  return {
    path,
    query: encodeSorted(flatten({ ...Object.fromEntries(query), ...(inBody ? {} : left) }, 1)),
    headers: {
      ...Object.fromEntries(headers),
      ...(body === undefined ? {} : { "Content-Type": "application/json; charset=utf-8" }),
    },
    body: body === undefined ? undefined : json.stringify(body),
  };
}

function headerText(name: string, text: string): string {
  if (/^[\t -~]*$/.test(text)) return text;
  throw new ConfigurationError(`${name} is a header and takes visible ASCII characters only`);
}
