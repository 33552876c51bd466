/**
 * A record as an answer shows it: whole where the answer has the record's own type, else the members that the answer's type
 * names, from the record, from what is hidden, and the rest made up, the same each time.
 */
import { type JsonObject, own } from "../../../client/runtime/json.js";
import type { Member } from "../../../client/runtime/members.js";
import { synthesizeObject } from "../answers/synthesize.js";
import type { Call, Kept } from "../behaviour.js";
import { setAt } from "./paths.js";
import type { World } from "./world.js";

interface Viewer extends Pick<Call, "show"> {
  readonly world: World;
}

export function projectTo(call: Viewer, entry: Kept, members: readonly Member[], sample: unknown): JsonObject {
  const record = call.show(entry);
  const known: [string, unknown][] = [];
  const unknown: Member[] = [];
  for (const member of members) {
    // Null is a value.
    const value = Object.hasOwn(record, member.name) ? record[member.name] : own(entry.hidden, member.name);
    if (value === undefined) unknown.push(member);
    else known.push([member.name, value]);
  }
  const making = { types: call.world.types, echo: new Map(), inside: [], index: 0 };
  const made = synthesizeObject(unknown, sample, `${entry.resource}/${entry.id}`, making);
  const all = new Map([...known, ...Object.entries(made)]);
  // In the documented order.
  return Object.fromEntries(members.filter(({ name }) => all.has(name)).map(({ name }) => [name, all.get(name)]));
}

/** Whole, with the lists of ids that follow from the records of a region, or of all. */
export function project(world: World, { resource, id, value }: Kept, region: string | undefined): JsonObject {
  const lists = world.derived.get(resource) ?? [];
  return lists.reduce((record, list) => setAt(record, list.path, world.naming.idsNaming(list, id, region)), value);
}
