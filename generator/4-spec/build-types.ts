/**
 * Type sections of all pages -> type definitions. A type that several pages define is one; where they differ, and where no
 * page defines a type (`defined: false`), it is reported once.
 */
import { at } from "../diagnostics/origin.js";
import { cellText, factOf, type PageFacts, type Section } from "../3-facts/facts.js";
import type { SpecContext } from "./context.js";
import { mergeTypes, type TypeReading } from "./merge-types.js";
import { refsOf } from "./parse-type.js";
import { reachedTypes } from "./reached-types.js";
import { paragraphs, readMembers } from "./read-members.js";
import type { Action, Member, TypeDefinition } from "./spec.js";

export function buildTypes(
  pages: readonly PageFacts[],
  actions: ReadonlyMap<string, Action>,
  context: SpecContext,
): Map<string, TypeDefinition> {
  const found = definedTypes(pages, context);
  const reach = typeReach(actions, found);
  const usage = (name: string): TypeDefinition["usage"] => usageOf(name, reach, found.get(name)?.members ?? []);
  const types = new Map<string, TypeDefinition>();
  for (const [name, own] of found) types.set(name, { usage: usage(name), ...own });
  for (const [name, users] of undefinedTypes(actions, found)) {
    context.report.add("spec/undefined-type", { type: name, by: users.join(", ") });
    types.set(name, {
      usage: usage(name),
      usedBy: users.filter((user) => actions.has(user)),
      members: [],
      defined: false,
    });
  }
  return types;
}

function definedTypes(pages: readonly PageFacts[], context: SpecContext): Map<string, TypeReading> {
  const read = new Map<string, { readonly page: PageFacts; readonly type: TypeReading }[]>();
  for (const page of pages) {
    for (const section of page.sections.filter((own) => own.role === "type")) {
      const name = cellText(section.name);
      read.set(name, [...(read.get(name) ?? []), { page, type: readType(section, page, context) }]);
    }
  }
  return new Map(
    [...read].flatMap(([name, [first, ...others]]): [string, TypeReading][] => {
      if (!first) return [];
      const { type, differing } = mergeTypes(
        first.type,
        others.map((own) => own.type),
      );
      const ids = [first, ...others].map((own) => own.page.id).join(", ");
      if (differing.length > 0)
        context.report.add(
          "spec/type-differs",
          { type: name, pages: ids, members: differing.join(", ") },
          typeOrigin(pages, name),
        );
      return [[name, type]];
    }),
  );
}

function readType(section: Section, page: PageFacts, context: SpecContext): TypeReading {
  const name = cellText(section.name);
  const used = cellText(factOf(section, "used by"));
  const words = section.blocks
    .flatMap((block) => (block.kind === "prose" ? [paragraphs(block.text.text)] : []))
    .join("\n\n");
  const tables = section.blocks.filter((block) => block.kind === "table");
  const { members, stated } = readMembers(tables, { page, direction: "type", path: `type:${name}`, context });
  const rules = stated.flatMap((own) => own.facts.rules ?? []);
  return {
    usedBy: used === "" ? [] : used.split(/, ?/),
    members,
    ...(rules.length > 0 ? { rules } : {}),
    ...(page.descriptions === "keep" && words !== "" ? { description: words } : {}),
  };
}

interface Reach {
  readonly input: ReadonlySet<string>;
  readonly output: ReadonlySet<string>;
}

/** Types that requests and responses reach, through other types too. */
function typeReach(actions: ReadonlyMap<string, Action>, types: ReadonlyMap<string, TypeReading>): Reach {
  const from = (members: readonly Member[]): ReadonlySet<string> =>
    reachedTypes(members, (name) => types.get(name)?.members);
  const all = [...actions.values()];
  return {
    input: from(all.flatMap((action) => action.input ?? [])),
    output: from(all.flatMap((action) => action.output ?? [])),
  };
}

/** A type that nothing reaches is used by an action without a page: types of requests print a Required column. */
function usageOf(name: string, reach: Reach, members: readonly Member[]): TypeDefinition["usage"] {
  const [input, output] = [reach.input.has(name), reach.output.has(name)];
  if (input !== output) return input ? "input" : "output";
  const unasked = members.length > 0 && members.every((member) => member.required === undefined);
  return !input && unasked ? "output" : "both";
}

function undefinedTypes(
  actions: ReadonlyMap<string, Action>,
  types: ReadonlyMap<string, TypeReading>,
): Map<string, string[]> {
  const missing = new Map<string, string[]>();
  const look = (owner: string, members: readonly Member[]): void => {
    for (const name of members.flatMap((member) => refsOf(member.type))) {
      if (types.has(name)) continue;
      const users = missing.get(name) ?? [];
      if (!users.includes(owner)) missing.set(name, [...users, owner]);
    }
  };
  for (const [name, action] of actions) look(name, [...(action.input ?? []), ...(action.output ?? [])]);
  for (const [name, type] of types) look(`type:${name}`, type.members);
  return missing;
}

/** Origin of a type's section, for checks that speak of it. */
export function typeOrigin(pages: readonly PageFacts[], name: string): ReturnType<typeof at> | undefined {
  for (const page of pages) {
    const section = page.sections.find((own) => own.role === "type" && cellText(own.name) === name);
    if (section?.name) return at(page.source, ...section.name.lines);
  }
  return undefined;
}
