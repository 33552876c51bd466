/**
 * The list of named filters in an input (`[{Name, Values}]`) -> where in the record each documented name looks:
 *   instance-name -> InstanceName     zone -> Placement.Zone     security-group-id -> SecurityGroupIds[]
 *   tag-key -> Tags[].Key             tag:tag-key -> the filters `tag:*`, at Tags[Key=*].Value
 * A name that may mean two places means none: it is documented, and lets all pass.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import type { FilterRules } from "../../runtime/mock/runtime/state/binding.js";
import { membersOf } from "../client-operation.js";
import type { Found } from "./find-resources.js";
import { isTags, recordPlaces } from "./match-members.js";
import { isStructure, itemOf, type Place } from "./places.js";
import { keyOf, wordsOf } from "./words.js";

export function filterRulesOf(
  { input = [], filters = [], errors = [] }: Action,
  found: Found,
  spec: Spec,
): FilterRules | undefined {
  const holder = input.find((member) => isFilters(member, spec));
  if (holder === undefined || filters.length === 0) return undefined;
  const members = membersOf(itemOf(holder.type), spec);
  const name = members.find(isName)?.name ?? "";
  const values = members.find(isValues)?.name ?? "";
  const unknown = errors.find((code) => /^(?:invalidparameter(?:value)?)?invalidfilter(?:name)?$/.test(keyOf(code)));
  return {
    path: holder.name,
    name,
    values,
    paths: Object.fromEntries(filters.map((filter) => pathOf(filter.name, found, spec))),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

export function isFilters({ name, type }: Member, spec: Spec): boolean {
  if (type.kind !== "array" || !/filters?$/i.test(name)) return false;
  const members = membersOf(type.of, spec);
  return members.some(isName) && members.some(isValues);
}

function isName({ name, type }: Member): boolean {
  return type.kind === "string" && /^(?:name|key)$/i.test(name);
}

function isValues({ name, type }: Member): boolean {
  return /^values?$/i.test(name) && ["string", "array"].includes(type.kind);
}

function pathOf(filter: string, found: Found, spec: Spec): readonly [string, string] {
  const places = recordPlaces(found, spec).filter(
    ({ lists, member }) => lists < 2 && !isStructure(itemOf(member.type)),
  );
  const tag = tagPath(filter, found, spec);
  if (tag !== undefined) return tag;
  const key = keyOf(filter);
  if (found.id !== "" && [keyOf(found.id), ...[...found.nouns].map((noun) => `${noun}id`)].includes(key))
    return [filter, found.id];
  const outside = places.filter(({ depth }) => depth === 0);
  const inside = places.filter(({ depth }) => depth > 0);
  const place =
    only(outside, (own) => keyOf(own) === key) ??
    only(outside, (own) => bareKey(own, found) === bareKey(filter, found)) ??
    only(inside, (own) => lettersOf(own) === lettersOf(filter)) ??
    only(inside, (own) => keyOf(own) === key);
  if (place === undefined) return [filter, ""];
  return [filter, place.member.type.kind === "array" ? `${place.path}[]` : place.path];
}

function only(places: readonly Place[], isSame: (name: string) => boolean): Place | undefined {
  const [first, ...more] = places.filter(({ member }) => isSame(member.name));
  return more.length === 0 ? first : undefined;
}

function lettersOf(name: string): string {
  return wordsOf(name).join("").toLowerCase();
}

function bareKey(name: string, { nouns }: Found): string {
  const key = keyOf(name);
  const noun = [...nouns]
    .sort((left, right) => right.length - left.length)
    .find((own) => key.startsWith(own) && key !== own);
  return noun === undefined ? key : key.slice(noun.length);
}

/** `tag-key`, `tag-value`, and `tag:` with something that stands for a key. */
function tagPath(filter: string, { members }: Found, spec: Spec): readonly [string, string] | undefined {
  const tags = members.find(isTags);
  if (tags === undefined) return undefined;
  const inner = membersOf(itemOf(tags.type), spec).map(({ name }) => name);
  const [key, value] = [inner.find((name) => /key$/i.test(name)), inner.find((name) => /value$/i.test(name))];
  if (key === undefined || value === undefined) return undefined;
  if (/^tag[-_]?key$/i.test(filter)) return [filter, `${tags.name}[].${key}`];
  if (/^tag[-_]?value$/i.test(filter)) return [filter, `${tags.name}[].${value}`];
  if (/^tag:.*key/i.test(filter)) return ["tag:*", `${tags.name}[${key}=*].${value}`];
  return undefined;
}
