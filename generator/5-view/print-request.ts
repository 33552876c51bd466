/** An example's request -> the text of a page; parse-request.ts reads the same request back. */
import type { ExampleRequest } from "../4-spec/spec.js";

export function printRequest(request: ExampleRequest): string {
  if (request.text !== undefined) return request.text;
  const params = Object.entries(request.params ?? {}).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const head = `${request.method} ${request.url ?? "/"}`;
  const headers = Object.entries(request.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  if (request.body === undefined)
    return [params.length > 0 ? `${head}?${params.join("\n&")}` : head, ...headers].join("\n");
  const first = request.url === undefined && params.length === 0 ? `${head} HTTP/1.1` : head;
  return [
    params.length > 0 ? `${first}?${params.join("\n&")}` : first,
    ...headers,
    "",
    JSON.stringify(request.body, null, 2),
  ].join("\n");
}

/** Only what would be read as another sign: the rest stays readable. */
function encode(text: string): string {
  return text.replace(/[%&#=+\s<>]/gu, (sign) => encodeURIComponent(sign));
}
