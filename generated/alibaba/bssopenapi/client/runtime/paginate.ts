/**
 * All pages of a listing action, one request after the other as the loop goes on, and all items of them.
 * No loop is endless: a counted page without items ends it, whatever the total says, and so does a token that comes back.
 */
import { ConfigurationError } from "./errors.js";
import { valueAt } from "./json-member.js";
import type { Operation, Paging } from "./operation.js";
import type { CallOptions, Caller } from "./options.js";

export async function* pages<Output extends object>(
  caller: Caller,
  operation: Operation,
  input: object,
  options?: CallOptions,
): AsyncGenerator<Output, void, undefined> {
  const { paging, action } = operation;
  if (paging === undefined) throw new ConfigurationError(`${action}: the pages tell of no paging`);
  const next = paging.style === "token" ? byToken(paging, input) : byCount(paging, input, action);
  for (let request: object | undefined = input; request !== undefined;) {
    const output: Output = await caller.call<Output>(operation, request, options);
    yield output;
    const over = paging.more !== undefined && valueAt(output, paging.more) === false;
    const cursor = over ? undefined : next(output);
    request = cursor === undefined ? undefined : { ...request, [paging.cursor]: cursor };
  }
}

export async function* items<Item>(
  caller: Caller,
  operation: Operation,
  input: object,
  options?: CallOptions,
): AsyncGenerator<Item, void, undefined> {
  const path = operation.paging?.items ?? "";
  for await (const page of pages(caller, operation, input, options)) {
    const list = valueAt(page, path);
    if (Array.isArray(list)) yield* list as Item[];
  }
}

/** Told of a page, gives where the next one starts; undefined after the last one. */
type NextCursor = (output: object) => string | number | undefined;

function byToken(paging: Paging, input: object): NextCursor {
  const known = new Set<unknown>([valueAt(input, paging.cursor)]);
  return (output) => {
    const token = valueAt(output, paging.next ?? "");
    if (typeof token !== "string" || token === "" || known.has(token)) return undefined;
    known.add(token);
    return token;
  };
}

function byCount(paging: Paging, input: object, action: string): NextCursor {
  const asked = Number(valueAt(input, paging.size ?? "") ?? 0);
  if (paging.items === undefined && !(asked > 0)) {
    throw new ConfigurationError(`${action}: give ${paging.size}: the answer does not tell how many items it holds`);
  }
  const offset = paging.style === "offset";
  let at = Number(valueAt(input, paging.cursor) ?? (offset ? 0 : 1));
  /** How many items stand before the next page. */
  let before = offset ? at : undefined;
  return (output) => {
    const list = paging.items === undefined ? undefined : valueAt(output, paging.items);
    const count = Array.isArray(list) ? list.length : paging.items === undefined ? asked : 0;
    const total = valueAt(output, paging.total ?? "");
    if (typeof total !== "number" && paging.items === undefined) {
      throw new ConfigurationError(`${action}: the answer tells neither its items nor how many there are`);
    }
    // A service may give less than it is asked for: what counts is what came.
    before = (before ?? (at - 1) * count) + count;
    at = offset ? before : at + 1;
    const last = typeof total === "number" ? before >= total : count < asked;
    return count === 0 || last ? undefined : at;
  };
}
