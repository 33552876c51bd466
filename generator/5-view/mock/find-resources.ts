/**
 * What a service keeps: the things of its listings, those with the same id member being one resource seen from several sides,
 * and things of which only the creating action is known. The side with most members is the record.
 * Parts of a thing that are counted within it (versions of a template) are no resources: their number alone tells nothing.
 * Parts with ids of their own are, and keep the id of the whole where only their listing asks for it.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import { parseActionName } from "./action-name.js";
import { stemOf } from "./find-id.js";
import { findListings, type Listing } from "./find-listings.js";
import { findNewId, idKeyOf } from "./find-new-id.js";
import { keyOf } from "./words.js";

/** A resource as the rules see it. */
export interface Found {
  /** The singular noun. */
  readonly name: string;
  /** Member of the record; "" where nothing tells the things apart. */
  readonly id: string;
  /** Those of the type, and what a record keeps although no answer shows it. */
  readonly members: readonly Member[];
  readonly typeName?: string;
  /** Keys of all nouns that actions call it by, the stem of the id among them. */
  readonly nouns: ReadonlySet<string>;
  /** Those that show its records, the one with the record's own type first. */
  readonly views: readonly Listing[];
}

export function findResources(spec: Spec): Found[] {
  const listings = findListings(spec).filter((listing) => listing.id !== undefined || isCatalogue(listing, spec));
  const groups = new Map<string, Listing[]>();
  for (const listing of listings) {
    const key = groupOf(listing);
    groups.set(key, [...(groups.get(key) ?? []), listing]);
  }
  const listed = [...groups.values()]
    .filter((views) => !views.every(isPart))
    .map((views) => describeGroup(views, spec));
  const names = new Set<string>();
  // Of two resources with one noun, none can be meant by it.
  return [...listed, ...createdOnly(spec, listed)].filter(({ name }) => !names.has(name) && names.add(name));
}

/** `Id` alone, and a name, tell things apart only among those of the same noun. */
function groupOf({ id, name, action }: Listing): string {
  if (id === undefined) return `action ${action}`;
  return isOwnId(id) ? keyOf(id) : `${name.keys.at(-1) ?? ""} ${keyOf(id)}`;
}

/** `DiskId`: no two of the service have the same. */
function isOwnId(id: string): boolean {
  return /I[dD]$/.test(id) && stemOf(id) !== "";
}

/**
 * Things that nothing tells apart can be shown and filtered all the same, if they are things, all there are, and no action
 * makes more of them.
 */
function isCatalogue({ members, facts, single, name }: Listing, spec: Spec): boolean {
  const isMade = Object.keys(spec.actions).some((action) => {
    const { does, keys } = parseActionName(action);
    return does.some((deed) => deed === "create" || deed === "delete") && keys.some((key) => name.keys.includes(key));
  });
  if (isMade) return false;
  const isPair = members.length <= 2 && members.some(({ name }) => name.endsWith("Value"));
  return !single && members.length > 1 && !isPair && (facts.input ?? []).every((own) => own.required !== true);
}

/** Things within one that must be named, told apart by a number or a name: another may have the same. */
function isPart(listing: Listing): boolean {
  return parentsOf(listing).length > 0 && !isOwnId(listing.id ?? "");
}

/** Ids of other things without which nothing is listed. */
function parentsOf({ id, facts, single, nouns }: Listing): readonly Member[] {
  return (single ? [] : (facts.input ?? [])).filter(
    ({ name, required, type }) =>
      required === true &&
      isOwnId(name) &&
      type.kind !== "array" &&
      keyOf(name) !== keyOf(id ?? "") &&
      !nouns.includes(stemOf(name)),
  );
}

function describeGroup(views: readonly Listing[], spec: Spec): Found {
  const stem = stemOf(views[0]?.id ?? "");
  const own = views.filter(({ nouns }) => stem !== "" && nouns.some((noun) => noun.endsWith(stem)));
  const [record, ...others] = [...(own.length > 0 ? own : views)].sort(
    (left, right) => right.members.length - left.members.length,
  );
  if (record === undefined) throw new Error("a group of listings is never empty");
  const nouns = new Set([stem, ...record.name.keys.slice(-1)].filter((noun) => noun !== ""));
  const parents = record.id === undefined ? [] : hiddenParents(views, record, nouns, spec);
  return {
    name: nameOf(record, stem),
    id: record.id ?? "",
    members: parents.length === 0 ? record.members : [...record.members, ...parents],
    ...(record.typeName === undefined ? {} : { typeName: record.typeName }),
    nouns,
    views: [record, ...others, ...views.filter((view) => own.length > 0 && !own.includes(view))],
  };
}

/** Listings ask for them, those who make the things give them, and no answer repeats them: the record keeps them. */
function hiddenParents(views: readonly Listing[], record: Listing, nouns: ReadonlySet<string>, spec: Spec): Member[] {
  const given = Object.entries(spec.actions).flatMap(([action, { input = [] }]) => {
    const { does, keys } = parseActionName(action);
    return does.includes("create") && keys.some((key) => nouns.has(key)) ? input.map(({ name }) => name) : [];
  });
  const shown = record.members.map(({ name }) => keyOf(name));
  const parents = new Map(views.flatMap(parentsOf).map((parent) => [parent.name, parent]));
  return [...parents.values()].filter(({ name }) => given.includes(name) && !shown.includes(keyOf(name)));
}

/**
 * The noun that the id has, if the action has it too; else that of the action, without the words of a side. Where list or type
 * have the id's and the action's does not end with it, its plural was not understood.
 */
function nameOf({ name, action, id = "", nouns }: Listing, stem: string): string {
  const same = name.nouns.find((_, index) => name.keys[index] === stem);
  const isOdd = stem !== "" && nouns.includes(stem) && !name.keys.some((key) => key.endsWith(stem));
  return same ?? (isOdd ? id.replace(/I[dD]$/, "") : (name.nouns.at(-1) ?? action));
}

/**
 * Creating actions that answer with an id that no listing shows. The record is what they take, and the id. Of an id that
 * several kinds of things have no one can say what it names.
 */
function createdOnly(spec: Spec, listed: readonly Found[]): Found[] {
  const known = new Set(listed.flatMap(({ id, nouns }) => [keyOf(id), ...nouns]));
  const made = Object.entries(spec.actions).flatMap(([action, facts]) => {
    const name = parseActionName(action);
    const noun = name.nouns.at(-1);
    if (!name.does.includes("create") || noun === undefined || known.has(keyOf(noun))) return [];
    const id = findNewId(name, facts, spec);
    if (id === undefined || known.has(keyOf(id.member.name)) || !isKnown(noun, id.member, facts, spec)) return [];
    return [ofCreation(noun, id.member, facts)];
  });
  return made.filter(({ name, id }) => !made.some((other) => keyOf(other.id) === keyOf(id) && other.name !== name));
}

/** The id has the noun's name, or other actions take it: else it may be the id of anything. One that is given is not new. */
function isKnown(noun: string, { name }: Member, { input: given = [] }: Action, spec: Spec): boolean {
  const key = idKeyOf(name) ?? "";
  if (given.some((own) => keyOf(own.name) === key)) return false;
  if (keyOf(noun).endsWith(key.replace(/id$/, ""))) return true;
  return Object.values(spec.actions).some(({ input = [] }) => input.some((own) => keyOf(own.name) === key));
}

function ofCreation(noun: string, member: Member, { input = [] }: Action): Found {
  const id = singleOf(member);
  const others = input.filter((own) => keyOf(own.name) !== keyOf(id.name));
  return {
    name: noun,
    id: id.name,
    members: [id, ...others],
    nouns: new Set([keyOf(noun), stemOf(id.name)]),
    views: [],
  };
}

function singleOf(member: Member): Member {
  const { name, type } = member;
  return type.kind === "array" ? { name: name.replace(/(?:Set|List|s)$/, ""), type: type.of } : member;
}
