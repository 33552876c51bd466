/**
 * JSON values as XML, as gateways write them: a member is an element of its name, a list its element again for each item.
 *   ("Answer", {Ids: ["a", "b"], Total: 2})   ->   <?xml ...?><Answer><Ids>a</Ids><Ids>b</Ids><Total>2</Total></Answer>
 * What no XML can hold is replaced: signs in texts by U+FFFD, signs in names by `_`.
 */
import { isObject } from "../../../client/runtime/json.js";

export function writeXml(root: string, value: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element(root, value)}`;
}

function element(name: string, value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join("");
  const safe = safeName(name);
  return `<${safe}>${content(value)}</${safe}>`;
}

function content(value: unknown): string {
  if (value === null) return "";
  if (isObject(value)) {
    return Object.entries(value)
      .map(([name, own]) => element(name, own))
      .join("");
  }
  return escapeText(String(value));
}

function safeName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}_.-]/gu, "_");
  return /^[\p{L}_]/u.test(safe) ? safe : `_${safe}`;
}

function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[<>&\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
