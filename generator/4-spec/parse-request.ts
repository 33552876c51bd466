/**
 * The text of a request example -> method, address, headers, and parameters or JSON body.
 *
 *    GET https://host/?Action=DescribeZones        POST / HTTP/1.1
 *    &InstanceIds.0=ins-r8hr2upy                   Host: host
 *    &<Common request parameters>                  <Common request parameters>
 *                                                  {"InstanceCount": 1}
 * Placeholders in angle brackets are left out; what has none of these forms is kept as text. Of a parameter that is given
 * again the last value counts, and `repeated` is told its name.
 */
import type { ExampleRequest } from "./spec.js";

const FIRST = /^(?:(GET|POST|PUT|DELETE|PATCH|HEAD) +)?(\/\S*|https?(?:\(s\))?:\/\/\S+?)(?: +HTTP\/[\d.]+)?$/;
const HEADER = /^([A-Za-z][\w-]*): ?(.*)$/;
const PLACEHOLDER = /^&?<[^<>]+>$/;

export function parseRequest(text: string, repeated: (name: string) => void = () => undefined): ExampleRequest {
  const lines = text.split("\n").map((line) => line.trim().replace(/^(\S*\/\?) +(?=\w)/, "$1"));
  const [first = "", ...rest] = lines;
  const match = FIRST.exec(first);
  if (!match) return { method: "POST", text };
  const [address = "", query = ""] = splitAt(match[2] ?? "", "?");
  const bodyAt = rest.findIndex((line) => /^[{[]/.test(line));
  const head = (bodyAt < 0 ? rest : rest.slice(0, bodyAt)).filter((line) => line !== "" && !PLACEHOLDER.test(line));
  const headers = head.flatMap((line) => (line.startsWith("&") ? [] : [HEADER.exec(line)]));
  if (headers.includes(null)) return { method: "POST", text };
  const params = [
    ...query.split("&"),
    ...head.filter((line) => line.startsWith("&")).map((line) => line.slice(1)),
  ].filter((own) => own !== "" && !/^<[^<>]+>$/.test(own));
  const read = params.map(readParam);
  const names = read.map(([name]) => name);
  new Set(names.filter((name, i) => names.indexOf(name) < i)).forEach(repeated);
  const request = {
    method: match[1] ?? "GET",
    ...(address === "/" ? {} : { url: address }),
    ...named(
      "headers",
      headers.flatMap((own) => (own ? [[own[1] ?? "", own[2] ?? ""] as const] : [])),
    ),
    ...named("params", read),
  };
  if (bodyAt < 0) return request;
  try {
    return { ...request, body: JSON.parse(rest.slice(bodyAt).join("\n")) as NonNullable<ExampleRequest["body"]> };
  } catch {
    return { method: request.method, text };
  }
}

function named(key: string, entries: readonly (readonly [string, string])[]): Record<string, Record<string, string>> {
  return entries.length > 0 ? { [key]: Object.fromEntries(entries) } : {};
}

function readParam(text: string): readonly [string, string] {
  const [name = "", value = ""] = splitAt(text, "=");
  return [decode(name), decode(value)];
}

function splitAt(text: string, sign: string): [string, string] {
  const place = text.indexOf(sign);
  return place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
