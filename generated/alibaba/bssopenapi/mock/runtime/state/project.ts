/**
 * A record as an answer shows it: whole where the answer has the record's own type, else the members that the answer's type
 * names, from the record, from what is hidden, and the rest made up, the same each time.
 */
import { type JsonObject, own } from "../../../client/runtime/json.js";
import type { Member } from "../../../client/runtime/members.js";
import { synthesizeObject } from "../answers/synthesize.js";
import { setAt, valuesAt } from "./paths.js";
import type { RunningCall } from "./running-call.js";
import type { Entry } from "./store.js";

export function projectTo(call: RunningCall, entry: Entry, members: readonly Member[], sample: unknown): JsonObject {
  const record = project(call, entry);
  const known: [string, unknown][] = [];
  const unknown: Member[] = [];
  for (const member of members) {
    const value = own(record, member.name) ?? own(entry.hidden, member.name);
    if (value === undefined) unknown.push(member);
    else known.push([member.name, value]);
  }
  const making = { types: call.world.types, echo: new Map(), inside: [], index: 0 };
  const made = synthesizeObject(unknown, sample, `${entry.resource}/${entry.id}`, making);
  const all = new Map([...known, ...Object.entries(made)]);
  // In the documented order.
  return Object.fromEntries(members.filter(({ name }) => all.has(name)).map(({ name }) => [name, all.get(name)]));
}

export function project(call: RunningCall, entry: Entry): JsonObject {
  let { value } = entry;
  for (const { path, of, naming } of call.world.derived.get(entry.resource) ?? []) {
    const others = call.all(of).filter((other) => valuesAt(other.value, naming).includes(entry.id));
    const ids = others.map(({ id }) => id);
    value = setAt(value, path, ids);
  }
  return value;
}
