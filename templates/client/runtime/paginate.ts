/**
 * All pages of a listing action, one request after the other as the loop goes on, and all items of them.
 * A page without items ends it, whatever the counts say, and so does a token that comes back: no loop is endless.
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
  for (let request: object | undefined = input; request !== undefined;) {
    const output: Output = await caller.call<Output>(operation, request, options);
    yield output;
    const cursor = nextCursor(paging, request, output, action);
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

/** Where the next page starts; undefined after the last one. */
function nextCursor(paging: Paging, input: object, output: object, action: string): string | number | undefined {
  const at = valueAt(input, paging.cursor);
  if (paging.more !== undefined && valueAt(output, paging.more) === false) return undefined;
  if (paging.style === "token") {
    const token = valueAt(output, paging.next ?? "");
    return typeof token === "string" && token !== "" && token !== at ? token : undefined;
  }
  const list = paging.items === undefined ? undefined : valueAt(output, paging.items);
  const asked = Number(valueAt(input, paging.size ?? "") ?? 0);
  const count = Array.isArray(list) ? list.length : paging.items === undefined ? asked : 0;
  if (paging.items === undefined && count === 0) {
    throw new ConfigurationError(`${action}: give ${paging.size}: the answer does not tell how many items it holds`);
  }
  if (count === 0) return undefined;
  const offset = paging.style === "offset";
  const start = Number(at ?? (offset ? 0 : 1));
  const next = offset ? start + count : start + 1;
  const seen = offset ? next : start * (asked || count);
  const total = valueAt(output, paging.total ?? "");
  if (typeof total === "number") return seen < total ? next : undefined;
  return asked > 0 && count < asked ? undefined : next;
}
