/**
 * The documented response to start an answer from: of the example whose request has most names in common with the
 * input, the first of equals.
 * Requests may be nested JSON or flat parameters; responses may stand under the root member of the protocol.
 */
import { isObject, type JsonObject, own } from "../../../client/runtime/json.js";
import type { MockExample } from "../service.js";

export function chooseExample(
  examples: readonly MockExample[] | undefined,
  input: JsonObject,
  responseRoot: string | undefined,
): JsonObject | undefined {
  let best: { readonly response: JsonObject; readonly score: number } | undefined;
  for (const example of examples ?? []) {
    const response = unwrapResponse(example.response, responseRoot);
    if (response === undefined || Object.hasOwn(response, "Error")) continue;
    const score = commonNames(example.request, input);
    if (best === undefined || score > best.score) best = { response, score };
  }
  return best?.response;
}

/** The members of a response, without the root of the protocol. */
export function unwrapResponse(response: unknown, root: string | undefined): JsonObject | undefined {
  if (!isObject(response)) return undefined;
  const inner = root === undefined ? undefined : own(response, root);
  return isObject(inner) ? inner : response;
}

function commonNames(request: unknown, input: JsonObject): number {
  if (!isObject(request)) return 0;
  const names = new Set(Object.keys(request).map((name) => name.split(".", 1).join("")));
  return Object.keys(input).filter((name) => names.has(name)).length;
}
