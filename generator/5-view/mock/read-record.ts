/**
 * What the members of a record say of it: when it was made, which state it is in, which other things it names.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { State } from "../../runtime/mock/runtime/state/binding.js";
import { catalogueOf } from "./catalogue.js";
import type { Found } from "./find-resources.js";
import { recordPlaces } from "./match-members.js";
import { isIdType, isList } from "./places.js";
import type { Naming } from "./name-resources.js";
import { keyOf } from "./words.js";

const CREATED = /^(?:create|creation|created?on|gmtcreate|gmtcreated)(?:d?)(?:time|at|date|on|timestamp)?$/;

/** `CreatedTime`, `CreationDate`, `GmtCreate`, `InstanceCreateTime`. */
export function createdOf({ members, nouns }: Found): string | undefined {
  const named = members.filter(({ type }) => ["timestamp", "date", "string"].includes(type.kind));
  return named.find(({ name }) => {
    const key = keyOf(name);
    return [...nouns, ""].some((noun) => key.startsWith(noun) && CREATED.test(key.slice(noun.length)));
  })?.name;
}

export interface StateFacts {
  readonly path: string;
  readonly values: readonly State[];
  /** What the values are called: labels where the values are numbers. */
  readonly words: ReadonlyMap<State, string>;
}

/** `InstanceState` of an instance, else `State`, else the only member of such a name; values of all its views. */
export function stateOf(found: Found, spec: Spec): StateFacts | undefined {
  if (!states.has(found)) states.set(found, findState(found, spec));
  return states.get(found);
}

/** Asked for each action that changes the thing; a `Found` is of one spec. */
const states = new WeakMap<Found, StateFacts | undefined>();

function findState(found: Found, spec: Spec): StateFacts | undefined {
  const named = found.members.filter(
    ({ name, type }) => /(?:State|Status)$/.test(name) && ["string", "integer"].includes(type.kind),
  );
  const own = named.find(({ name }) => [...found.nouns].some((noun) => stemOfState(name) === noun));
  const member =
    own ?? named.find(({ name }) => stemOfState(name) === "") ?? (named.length === 1 ? named[0] : undefined);
  if (member === undefined) return undefined;
  const listed = found.views
    .flatMap(({ members }) => members.filter(({ name }) => name === member.name))
    .flatMap(({ constraints }) => constraints?.enum ?? []);
  const shown = listed.length > 0 ? [] : catalogueOf(found, spec).map((item) => ({ value: item[member.name] }));
  const words = new Map<State, string>();
  for (const entry of [...listed, ...shown])
    if (typeof entry.value === "string" || typeof entry.value === "number")
      words.set(
        entry.value,
        "label" in entry && typeof entry.value === "number" ? String(entry.label) : String(entry.value),
      );
  return words.size === 0 ? undefined : { path: member.name, values: [...words.keys()], words };
}

function stemOfState(name: string): string {
  return keyOf(name).replace(/(?:state|status)$/, "");
}

/** Ids of other things, and lists of such ids, anywhere in the record but in lists of structures. */
export function referencesOf(found: Found, naming: Naming, spec: Spec): Record<string, string> {
  const entries = recordPlaces(found, spec)
    .filter(({ member, path, lists }) => lists === 0 && isIdType(member.type) && path !== found.id)
    .flatMap(({ member, path }) => {
      const other = naming.named(member);
      return other === undefined || other === found ? [] : [[path + (isList(member) ? "[]" : ""), other.name] as const];
    });
  return Object.fromEntries(entries);
}
