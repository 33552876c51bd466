/**
 * Members of an input -> where in the record the same thing stands. The surest match goes first, and no place is taken twice:
 *   1. the same name at the top:            Placement -> Placement
 *   2. another spelling of it, one only:    SecurityGroups -> SecurityGroupIds, Name -> InstanceName
 *   3. the same name further inside, once:  Zone -> Placement.Zone
 *   4. tags, wherever they come from:       TagSpecification[].Tags[] -> Tags
 *   5. what a structure holds, by name:     InstanceChargePrepaid.RenewFlag -> RenewFlag
 * A member without a place is not shown by any listing.
 */
import type { Member, Spec } from "../../4-spec/spec.js";
import type { By } from "../../runtime/mock/runtime/state/binding.js";
import { membersOf } from "../client-operation.js";
import type { Found } from "./find-resources.js";
import { idKeyOf } from "./find-new-id.js";
import { canHold, isList, isStructure, itemOf, type Place, placesIn } from "./places.js";
import { keyOf, wordsOf } from "./words.js";

/** The places of a record that an input can be matched with: not those inside lists. */
export function settablePlaces(found: Found, spec: Spec): Place[] {
  return recordPlaces(found, spec).filter(({ lists, path }) => lists === 0 && path !== found.id);
}

/** All places of a record; each rule asks for them. A `Found` is of one spec. */
export function recordPlaces(found: Found, spec: Spec): readonly Place[] {
  const places = known.get(found) ?? placesIn(found.members, spec);
  known.set(found, places);
  return places;
}

const known = new WeakMap<Found, readonly Place[]>();

export function matchMembers(input: readonly Member[], found: Found, spec: Spec): By {
  const places = settablePlaces(found, spec);
  const made = new Map<string, string>();
  const taken = new Set<string>();
  const take = (from: string, path: string | undefined): void => {
    if (path === undefined || made.has(from) || taken.has(path)) return;
    made.set(from, path);
    taken.add(path);
  };
  for (const member of input) take(member.name, sameName(member, places));
  for (const member of input) take(member.name, otherSpelling(member, places, found));
  for (const member of input) take(member.name, insideOnce(member, places));
  for (const member of input) for (const [from, path] of tagsOf(member, places, spec)) take(from, path);
  for (const member of input.filter(({ name }) => !made.has(name)))
    for (const own of heldBy(member, spec)) take(`${member.name}.${own.name}`, sameName(own, places));
  return Object.fromEntries(made);
}

export function sameName({ name, type }: Member, places: readonly Place[]): string | undefined {
  return places.find(({ path, member }) => path === name && canHold(member.type, type))?.path;
}

/** Structures under another name are other structures. */
export function otherSpelling(member: Member, places: readonly Place[], found: Found): string | undefined {
  if (isStructure(itemOf(member.type))) return undefined;
  const keys = spellingsOf(member, found);
  const same = places.filter(
    (place) =>
      place.depth === 0 &&
      !isStructure(itemOf(place.member.type)) &&
      canHold(place.member.type, member.type) &&
      spellingsOf(place.member, found).some((key) => keys.includes(key)),
  );
  return same.length === 1 ? same[0]?.path : undefined;
}

/** `NewProjectId`, `IsPublic`. */
const PREFIX = /^(?:new|is)(?=[a-z]{3})/;

/** Without the noun before it; a list also without `Ids` and `Set`, a number also without `Number`. */
function spellingsOf({ name, type }: Member, { nouns }: Found): string[] {
  const key = keyOf(name);
  const noun = [...nouns].sort((left, right) => right.length - left.length).find((own) => key.startsWith(own));
  const short = noun === undefined || key === noun || key === `${noun}id` ? [key] : [key, key.slice(noun.length)];
  const bare = [...short, ...short.filter((own) => PREFIX.test(own)).map((own) => own.replace(PREFIX, ""))];
  const end = type.kind === "array" ? /(?:id|set|list)$/ : type.kind === "integer" ? /(?:number|no|num)$/ : undefined;
  return end === undefined ? bare : [...bare, ...bare.map((own) => own.replace(end, "")).filter((own) => own !== "")];
}

/** Names that structures of any kind have. */
const GENERIC = new Set(
  "code count description enabled id key name order price size state status type unit value".split(" "),
);

export function insideOnce({ name, type }: Member, places: readonly Place[]): string | undefined {
  if (GENERIC.has(name.toLowerCase()) || isStructure(itemOf(type))) return undefined;
  const inside = places.filter((place) => place.depth > 0 && place.member.name === name);
  const [only, ...more] = inside;
  return only !== undefined && more.length === 0 && canHold(only.member.type, type) ? only.path : undefined;
}

function tagsOf(member: Member, places: readonly Place[], spec: Spec): [string, string][] {
  const target = places.find((place) => place.depth === 0 && isTags(place.member))?.path;
  if (target === undefined) return [];
  if (isTags(member)) return [[member.name, target]];
  const inner = membersOf(itemOf(member.type), spec).find(isTags);
  if (inner === undefined) return [];
  return [[isList(member) ? `${member.name}[].${inner.name}[]` : `${member.name}.${inner.name}`, target]];
}

/** `Tags`, `TagSet`, `TagList`, a list of structures. */
export function isTags({ name, type }: Member): boolean {
  return type.kind === "array" && isStructure(type.of) && /^(?:resource)?tag(?:set|list|info)?$/.test(keyOf(name));
}

/** Single values with a name of their own; an id or a plain `Type` in a structure is about the structure. */
function heldBy({ type }: Member, spec: Spec): readonly Member[] {
  if (type.kind === "array") return [];
  return membersOf(type, spec).filter(
    (own) =>
      wordsOf(own.name).length > 1 &&
      idKeyOf(own.name) === undefined &&
      own.readOnly !== true &&
      !isStructure(itemOf(own.type)),
  );
}
