/** One page of what was found, by offset, by page number or by token, and what the answer says of the rest. */
import { type JsonObject } from "../../../client/runtime/json.js";
import type { List, PageRules } from "./binding.js";
import { valueAt } from "./paths.js";
import type { RunningCall } from "./running-call.js";

interface Page<Item> {
  readonly page: readonly Item[];
  /** Output paths and their values. */
  readonly told: JsonObject;
}

export function pageOf<Item>(call: RunningCall, found: readonly Item[], { page: rules, total }: List): Page<Item> {
  const all = total === undefined ? {} : { [total]: found.length };
  if (rules === undefined) return { page: found, told: all };
  const size = numberAt(call, rules.size) ?? rules.standardSize;
  const start = startOf(call, rules, size);
  const end = Math.min(start + size, found.length);
  const told: Record<string, unknown> = { ...all };
  const isMore = end < found.length;
  if (rules.next !== undefined) told[rules.next] = isMore ? btoa(String(end)) : "";
  if (rules.more !== undefined) told[rules.more] = isMore;
  // What the page was asked for is often repeated in the answer.
  for (const [path, value] of [
    [rules.cursor, numberAt(call, rules.cursor)],
    [rules.size, size],
  ] as const)
    if (path !== undefined && value !== undefined && isInteger(call, path)) told[path] = value;
  return { page: found.slice(start, end), told };
}

function startOf(call: RunningCall, { style, cursor }: PageRules, size: number): number {
  const given = valueAt(call.input, cursor);
  switch (style) {
    case "offset":
      return numberAt(call, cursor) ?? 0;
    case "page":
      return Math.max(0, (numberAt(call, cursor) ?? 1) - 1) * size;
    case "token":
      return typeof given === "string" && given !== "" ? offsetOf(given) : 0;
  }
}

/** A token of no page of ours starts from the beginning. */
function offsetOf(token: string): number {
  try {
    const offset = Number(atob(token));
    return Number.isSafeInteger(offset) && offset >= 0 ? offset : 0;
  } catch {
    return 0;
  }
}

function numberAt(call: RunningCall, path: string | undefined): number | undefined {
  const value = path === undefined ? undefined : Number(valueAt(call.input, path) ?? Number.NaN);
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function isInteger(call: RunningCall, name: string): boolean {
  return call.facts.output?.some((own) => own.name === name && own.type.kind === "integer") === true;
}
