/**
 * A JSON body -> its value, or why it cannot be read: it is no UTF-8, no JSON, or nested absurdly deep. Of two members of
 * one name the last counts, integers beyond 2^53 are the nearest number, as JSON.parse has it.
 */
import type { WireInput } from "./protocol.js";
import type { RawRequest } from "./raw-request.js";

/** Deeper than any documented input, and shallower than any stack. */
const maximumDepth = 512;

export function readJson({ text, body }: Pick<RawRequest, "text" | "body">): WireInput {
  if (text.includes("\uFFFD") && !isUtf8(body)) return unreadable("The body is not UTF-8.");
  if (text.length > 2 * maximumDepth && isDeep(text)) {
    return unreadable(`The body is nested deeper than ${maximumDepth} levels.`);
  }
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    return unreadable("The body is not JSON.");
  }
}

function unreadable(detail: string): WireInput {
  return { kind: "unreadable", why: "body", detail };
}

function isUtf8(body: RawRequest["body"]): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** Counts the brackets that stand outside of strings. */
function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (quoted && sign === "\\") index += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "[" || sign === "{")) depth += 1;
    else if (!quoted && (sign === "]" || sign === "}")) depth -= 1;
    if (depth > maximumDepth) return true;
  }
  return false;
}
