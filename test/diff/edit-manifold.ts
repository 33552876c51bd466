// Edits that are several facts at once, and what the diff must say of each.
import { copy, set, type Edit, type Expected } from "./edit.js";
import { variantName } from "./edit-member-sites.js";
import type { Draft, Site } from "./edit-site.js";
import { listSites } from "./edit-sites.js";
import type { KindOfEdit } from "./edits.js";
import type { SeededRandom } from "./seeded-random.js";

export const edits: readonly KindOfEdit[] = [
  { name: "a type renamed, and all that refers to it", edit: renameType },
  { name: "limits come where none were", edit: limitMember },
  { name: "all limits go", edit: freeMember },
  { name: "a bound no longer includes its number", edit: moveBound },
  { name: "the page of an action goes", edit: losePage },
  { name: "a member stands twice", edit: doubleMember },
  { name: "the first of two members of one name goes", edit: loseTwin },
  { name: "the first of two members of one name is described", edit: describeTwin },
  { name: "a member renamed, and no longer required", edit: renameAndFree },
  { name: "a form of a structure said to be renamed", edit: renameForm },
];

function renameType(spec: Draft, random: SeededRandom): Edit | undefined {
  const types = spec["types"] as Draft;
  if (Object.keys(types).length === 0) return undefined;
  const [old, name] = [random.pick(Object.keys(types)), random.word()];
  const users = listSites(spec).filter(({ object, own }) => object === "ReferenceType" && own["name"] === old);
  const before = users.map(({ whole }) => copy(whole?.read()));
  for (const { own } of users) own["name"] = name;
  const own = types[old];
  delete types[old];
  set(types, name, own);
  const renamed: Expected = { what: "renamed", fact: "Spec.types", path: `type:${old}`, before: old, after: name };
  // What the type itself holds may refer to it: its paths are those of the old name.
  const changed = users.map(({ whole }, i): Expected => {
    return {
      what: "changed",
      fact: whole?.fact ?? "",
      path: whole?.path ?? "",
      before: before[i],
      after: copy(whole?.read()),
    };
  });
  return { expected: [renamed, ...changed], scope: "", renames: [[`type:${old}`, name]] };
}

function pickMember(spec: Draft, random: SeededRandom, isFit: (site: Site) => boolean): Site | undefined {
  const sites = listSites(spec).filter((site) => site.object === "Member" && isFit(site));
  return sites.length === 0 ? undefined : random.pick(sites);
}

const NAMELESS: ReadonlySet<string> = new Set(["requiredWhen"]);

/** Limits are told one by one; a list of conditions, condition by condition. */
function limitsAt(own: Draft, prefix: string, what: "added" | "removed"): Expected[] {
  return Object.entries(own).flatMap(([field, value]): Expected[] => {
    const told = (path: string, item: unknown): Expected => {
      const side = what === "added" ? { after: copy(item) } : { before: copy(item) };
      return { what, fact: `Constraints.${field.startsWith("x-") ? "x" : field}`, path, ...side };
    };
    if (field === "items") return limitsAt(value as Draft, `${prefix}items.`, what);
    if (NAMELESS.has(field)) return (value as unknown[]).map((item, i) => told(`${prefix}${field}.${i}`, item));
    return [told(prefix + field, value)];
  });
}

function limitMember(spec: Draft, random: SeededRandom): Edit | undefined {
  const site = pickMember(spec, random, ({ own }) => own["constraints"] === undefined);
  if (!site) return undefined;
  const limits = {
    minLength: random.below(9),
    unit: random.word(),
    enum: [{ value: random.word() }],
    requiredWhen: [
      {
        member: random.word(),
        present: true,
      },
    ],
    items: {
      maximum: random.below(99),
      format: "ipv4",
    },
  };
  site.own["constraints"] = limits;
  const prefix = site.start("constraints");
  return { expected: limitsAt(limits, prefix, "added"), scope: prefix };
}

function freeMember(spec: Draft, random: SeededRandom): Edit | undefined {
  const site = pickMember(spec, random, ({ own }) => own["constraints"] !== undefined);
  if (!site) return undefined;
  const limits = site.own["constraints"] as Draft;
  delete site.own["constraints"];
  const prefix = site.start("constraints");
  return { expected: limitsAt(limits, prefix, "removed"), scope: prefix };
}

function moveBound(spec: Draft, random: SeededRandom): Edit | undefined {
  const sites = listSites(spec).filter((site) => site.object === "Constraints" && site.own["maximum"] !== undefined);
  if (sites.length === 0) return undefined;
  const { own, at } = random.pick(sites);
  if (own["exclusiveMaximum"] !== undefined) return undefined;
  const limit = own["maximum"];
  own["exclusiveMaximum"] = limit;
  delete own["maximum"];
  const expected: Expected[] = [
    { what: "removed", fact: "Constraints.maximum", path: at("maximum"), before: limit },
    { what: "added", fact: "Constraints.exclusiveMaximum", path: at("exclusiveMaximum"), after: limit },
  ];
  return { expected, scope: at("") };
}

function losePage(spec: Draft, random: SeededRandom): Edit | undefined {
  const sites = listSites(spec).filter(
    (site) => site.object === "Action" && site.own["input"] && site.own["status"] === "current",
  );
  if (sites.length === 0) return undefined;
  const { own, at } = random.pick(sites);
  const gone = ["input", "output", "errors"].filter((field) => own[field] !== undefined);
  const expected: Expected[] = [
    { what: "changed", fact: "Action.status", path: at("status"), before: "current", after: "undocumented" },
    ...gone.map((field): Expected => ({
      what: "removed",
      fact: `Action.${field}`,
      path: at(field),
      before: copy(own[field]),
    })),
    ...((own["examples"] ?? []) as unknown[]).map((before, i): Expected => {
      return { what: "removed", fact: "Action.examples", path: `${at("examples")}.${i}`, before };
    }),
  ];
  for (const field of [...gone, "examples"]) delete own[field];
  own["status"] = "undocumented";
  return { expected, scope: at("").slice(0, -1) };
}

function doubleMember(spec: Draft, random: SeededRandom): Edit | undefined {
  const site = pickMember(spec, random, ({ listing, own }) => isSingle(listing?.items ?? [], own["name"]));
  if (!site?.listing) return undefined;
  const { items, start, fact } = site.listing;
  const after = { name: site.own["name"], type: { kind: "string" }, description: random.word() };
  items.push(after);
  const path = `${start}${String(after.name)}#2`;
  return { expected: [{ what: "added", fact, path, after: copy(after) }], scope: start };
}

/** A list that holds two members of the name of the site, which is the first of them. */
function pickTwin(spec: Draft, random: SeededRandom): Site | undefined {
  return pickMember(spec, random, ({ listing, own }) => {
    const twins = listing?.items.filter(({ name }) => name === own["name"]) ?? [];
    return twins.length === 2 && twins[0] === own;
  });
}

function loseTwin(spec: Draft, random: SeededRandom): Edit | undefined {
  const site = pickTwin(spec, random);
  if (!site?.listing) return undefined;
  const { items, start, fact } = site.listing;
  const [before] = items.splice(items.indexOf(site.own), 1);
  return {
    expected: [{ what: "removed", fact, path: start + String(site.own["name"]), before: copy(before) }],
    scope: start,
  };
}

function describeTwin(spec: Draft, random: SeededRandom): Edit | undefined {
  const site = pickTwin(spec, random);
  if (!site?.listing || site.own["description"] !== undefined) return undefined;
  const after = random.word();
  site.own["description"] = after;
  const told: Expected = { what: "added", fact: "Member.description", path: site.at("description"), after };
  return { expected: [told], scope: site.listing.start };
}

function isSingle(items: readonly Draft[], name: unknown): boolean {
  return items.filter((own) => own["name"] === name || String(own["name"]).startsWith(`${String(name)}#`)).length === 1;
}

function renameAndFree(spec: Draft, random: SeededRandom): Edit | undefined {
  const site = pickMember(spec, random, ({ own, canBeRenamed, listing }) => {
    return canBeRenamed === true && own["required"] === true && isSingle(listing?.items ?? [], own["name"]);
  });
  if (!site?.listing) return undefined;
  const { own, listing } = site;
  const [old, name] = [String(own["name"]), random.word()];
  own["name"] = name;
  delete own["required"];
  const path = listing.start + old;
  const renamed: Expected = { what: "renamed", fact: listing.fact, path, before: old, after: name };
  const freed: Expected = { what: "removed", fact: "Member.required", path: site.at("required"), before: true };
  return { expected: [renamed, freed], scope: path, renames: [[path, name]] };
}

/** It is known by the values that it is for, so it is another one. */
function renameForm(spec: Draft, random: SeededRandom): Edit | undefined {
  const sites = listSites(spec).filter(({ object }) => object === "Variant");
  if (sites.length === 0) return undefined;
  const { own, listing } = random.pick(sites);
  if (!listing) return undefined;
  const [before, name] = [copy(own), random.word()];
  own["when"] = { [name]: 1 };
  const pathOf = (form: string): string => listing.start + form + (listing.end ?? "");
  const [path, to] = [pathOf(variantName(before)), pathOf(`${name}=1`)];
  const { fact } = listing;
  const went: Expected = { what: "removed", fact, path, before };
  const came: Expected = { what: "added", fact, path: to, after: copy(own) };
  return { expected: [went, came], scope: path, renames: [[path, `${name}=1`]] };
}
