/**
 * A listing -> how the records are chosen and shown: by ids, by members that a record has too, by named filters, page by page.
 * A listing of which a required member means nothing here is not bound, nor one that shows more than the record's sides.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import type { List, PageRules } from "../../runtime/mock/runtime/state/binding.js";
import { operationFacts, placesOf } from "../client-operation.js";
import { parseActionName } from "./action-name.js";
import { filterRulesOf, isFilters } from "./filter-rules.js";
import type { Listing } from "./find-listings.js";
import type { Found } from "./find-resources.js";
import { insideOnce, otherSpelling, recordPlaces, sameName } from "./match-members.js";
import type { Naming } from "./name-resources.js";
import { isList, isStructure, itemOf, type Place } from "./places.js";
import { keyOf } from "./words.js";

export interface Sources {
  readonly spec: Spec;
  readonly naming: Naming;
}

export function bindList(action: string, facts: Action, { spec, naming }: Sources): List | undefined {
  for (const found of naming.all) {
    const view = found.views.find((own) => own.action === action);
    if (view !== undefined) return isView(view, found, naming) ? describe(view, found, { spec, naming }) : undefined;
  }
  return bindOther(action, facts, { spec, naming });
}

/**
 * The record's own listing, one of a side of the thing by its name, or one that shows nothing but what the record has. One that
 * names other things besides may show the thing once for each of them.
 */
function isView(view: Listing, found: Found, naming: Naming): boolean {
  const names = new Set(found.members.map(({ name }) => name));
  const others = view.members.filter(({ name }) => !names.has(name));
  return (
    view === found.views[0] ||
    others.length === 0 ||
    (view.name.keys.slice(-1).some((key) => found.nouns.has(key)) &&
      others.every((member) => isList(member) || [undefined, found].includes(naming.named(member))))
  );
}

/** One record in an answer to an action that asks by something else: `DescribeImageFromFamily {ImageFamily}` -> `Image`. */
function bindOther(action: string, facts: Action, sources: Sources): List | undefined {
  const name = parseActionName(action);
  if (!name.does.includes("list")) return undefined;
  const structures = placesOf(facts.output ?? [], sources.spec).filter(({ member }) => member.type.kind === "ref");
  for (const { path, member } of structures) {
    const found = sources.naming.all.find(
      ({ typeName, nouns }) =>
        member.type.kind === "ref" && typeName === member.type.name && name.keys.some((key) => nouns.has(key)),
    );
    if (found === undefined) continue;
    const { id, members, typeName = "" } = found;
    const view: Listing = { action, facts, name, items: path, single: true, members, typeName, id, nouns: name.keys };
    const binding = describe(view, found, sources);
    if (binding !== undefined && Object.keys(binding.by).length > 0) return binding;
  }
  return undefined;
}

function describe(
  { action, facts, items, single }: Listing,
  found: Found,
  { spec, naming }: Sources,
): List | undefined {
  const input = facts.input ?? [];
  const filters = filterRulesOf(facts, found, spec);
  const by = new Map<string, string>();
  const paging = new Set(facts.paging?.in);
  for (const member of input) {
    if (paging.has(member.name) || isFilters(member, spec)) continue;
    const path = naming.isIdOf(member, found) ? found.id : recordPath(member, found, spec);
    if (path !== undefined && path !== "") by.set(member.name, path);
    else if (member.required === true && !isDisplay(member)) return undefined;
  }
  if (single && by.size === 0) return undefined;
  const total = single ? undefined : totalOf(facts, spec);
  const page = single ? undefined : pageRulesOf(action, facts, spec);
  return {
    kind: "list",
    resource: found.name,
    items,
    ...(single ? { single: true as const } : {}),
    by: Object.fromEntries(by),
    ...(filters === undefined ? {} : { filters }),
    ...(total === undefined ? {} : { total }),
    ...(page === undefined ? {} : { page }),
  };
}

/** Bounds of a range, and times: equal is not what they ask for. */
const RANGE = /^(?:start|begin|end|from|to|min|max|since|until)/;

function recordPath(member: Member, found: Found, spec: Spec): string | undefined {
  const { name, type } = member;
  if (isStructure(itemOf(type)) || type.kind === "timestamp" || RANGE.test(keyOf(name))) return undefined;
  const places = recordPlaces(found, spec).filter(({ lists }) => lists === 0);
  const path = sameName(member, places) ?? otherSpelling(member, places, found) ?? insideOnce(member, places);
  return path === undefined ? undefined : withItems(path, places);
}

function withItems(path: string, places: readonly Place[]): string {
  return places.some((place) => place.path === path && place.member.type.kind === "array") ? `${path}[]` : path;
}

/** Says how to show things, not which: a language, a list of the attributes wanted, the region that is asked. */
function isDisplay({ name }: Member): boolean {
  return /^(?:attributes?|fields?|lang|language|region|regionid|ordertype|orderby|order|sort\w*|owner\w*|resourceowner\w*)$/.test(
    name.toLowerCase(),
  );
}

const TOTAL = /^(?:total|totalcount|totalnum|totalnumber|totalsize|totalrecordcount|totalitems?|count)$/;

function totalOf({ output = [] }: Action, spec: Spec): string | undefined {
  const named = placesOf(output, spec).filter(
    ({ member }) => member.type.kind === "integer" && TOTAL.test(member.name.toLowerCase()),
  );
  return (named.find(({ member }) => /^total/i.test(member.name)) ?? named[0])?.path;
}

/** Where no page tells the size of a page, the one that the style usually has. */
const USUAL_SIZE = { offset: 20, page: 10, token: 20 };

function pageRulesOf(action: string, facts: Action, spec: Spec): PageRules | undefined {
  const { paging } = operationFacts(action, facts, spec);
  if (paging === undefined) return undefined;
  const { style, cursor, size, next, more } = paging;
  const standard = facts.input?.find(({ name }) => name === size)?.constraints?.default;
  return {
    style,
    cursor,
    ...(size === undefined ? {} : { size }),
    standardSize: typeof standard === "number" ? standard : USUAL_SIZE[style],
    ...(next === undefined ? {} : { next }),
    ...(more === undefined ? {} : { more }),
  };
}
