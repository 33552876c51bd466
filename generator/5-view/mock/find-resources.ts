/**
 * What a service keeps: the things of its listings, those with the same id member being one resource seen from several sides,
 * and things of which only the creating action is known. The side with most members is the record.
 * Parts of a thing that are counted within it (versions of a template) are no resources: their number alone tells nothing.
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
  readonly members: readonly Member[];
  readonly typeName?: string;
  /** Keys of all nouns that actions call it by, the stem of the id among them. */
  readonly nouns: ReadonlySet<string>;
  /** Those that show its records, the one with the record's own type first. */
  readonly views: readonly Listing[];
}

export function findResources(spec: Spec): Found[] {
  const listings = findListings(spec).filter(
    (listing) => !isPart(listing) && (listing.id !== undefined || isCatalogue(listing)),
  );
  const groups = new Map<string, Listing[]>();
  for (const listing of listings) {
    const key = groupOf(listing);
    groups.set(key, [...(groups.get(key) ?? []), listing]);
  }
  const listed = [...groups.values()].map(describeGroup);
  const names = new Set<string>();
  // Of two resources with one noun, none can be meant by it.
  return [...listed, ...createdOnly(spec, listed)].filter(({ name }) => !names.has(name) && names.add(name));
}

/** `Id` alone, and a name, tell things apart only among those of the same noun. */
function groupOf({ id, nouns, action }: Listing): string {
  if (id === undefined) return `action ${action}`;
  return /I[dD]$/.test(id) && stemOf(id) !== "" ? keyOf(id) : `${nouns.at(-1) ?? ""} ${keyOf(id)}`;
}

/** Things that nothing tells apart can be shown and filtered all the same, if they are things and all there are. */
function isCatalogue({ members, facts, single }: Listing): boolean {
  const isPair = members.length <= 2 && members.some(({ name }) => /Value$/.test(name));
  return !single && members.length > 1 && !isPair && (facts.input ?? []).every((own) => own.required !== true);
}

/** A number, or a listing of parts of one thing that must be named, when the parts do not tell which thing that is by an id. */
function isPart({ id, members, facts, single, nouns }: Listing): boolean {
  if (single) return false;
  const parents = (facts.input ?? []).filter(
    (own) =>
      own.required === true &&
      /I[dD]$/.test(own.name) &&
      own.type.kind !== "array" &&
      keyOf(own.name) !== keyOf(id ?? ""),
  );
  const foreign = parents.filter(({ name }) => !nouns.includes(stemOf(name)));
  if (foreign.length === 0) return false;
  const member = members.find((own) => own.name === id);
  return member === undefined || member.type.kind !== "string" || !/I[dD]$/.test(member.name);
}

function describeGroup(views: readonly Listing[]): Found {
  const stem = stemOf(views[0]?.id ?? "");
  const own = views.filter(({ nouns }) => stem !== "" && nouns.some((noun) => noun.endsWith(stem)));
  const [record, ...others] = [...(own.length > 0 ? own : views)].sort(
    (left, right) => right.members.length - left.members.length,
  );
  if (record === undefined) throw new Error("a group of listings is never empty");
  return {
    name: nameOf(record, stem),
    id: record.id ?? "",
    members: record.members,
    ...(record.typeName === undefined ? {} : { typeName: record.typeName }),
    nouns: new Set([stem, ...record.name.keys.slice(-1)].filter((noun) => noun !== "")),
    views: [record, ...others, ...views.filter((view) => own.length > 0 && !own.includes(view))],
  };
}

/** The noun that the id has, if the action has it too; else that of the action, without the words of a side. */
function nameOf({ name, action }: Listing, stem: string): string {
  const same = name.nouns.find((_, index) => name.keys[index] === stem);
  return same ?? name.nouns.at(-1) ?? action;
}

/** Creating actions that answer with an id that no listing shows. The record is what they take, and the id. */
function createdOnly(spec: Spec, listed: readonly Found[]): Found[] {
  const known = new Set(listed.flatMap(({ id, nouns }) => [keyOf(id), ...nouns]));
  return Object.entries(spec.actions).flatMap(([action, facts]) => {
    const name = parseActionName(action);
    const noun = name.nouns.at(-1);
    if (!name.does.includes("create") || noun === undefined || known.has(keyOf(noun))) return [];
    const id = findNewId(name, facts, spec);
    if (id === undefined || known.has(keyOf(id.member.name)) || !isKnown(noun, id.member, spec)) return [];
    return [ofCreation(noun, id.member, facts)];
  });
}

/** The id has the noun's name, or some action takes it: else it may be the id of anything. */
function isKnown(noun: string, { name }: Member, spec: Spec): boolean {
  const key = idKeyOf(name) ?? "";
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
