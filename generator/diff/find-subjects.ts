/**
 * Changes -> subjects: each change in each direction in which it travels. What stands in a type is judged as request where requests
 * hold the type and as response where responses do, in the old spec or the new; everything else has one direction.
 */
import type { Member, Spec } from "../4-spec/spec.js";
import type { Change, Step } from "./change.js";
import { findUses, type Uses } from "./find-uses.js";
import { findWay, type Sides } from "./ways/find-ways.js";
import { kindOfFact } from "./kind-of-fact.js";
import { createPlaces, type Places } from "./ways/places.js";
import { pathOf } from "./print-path.js";
import { plainWay } from "./ways/relate.js";
import type { Kind } from "./rules/registry.js";
import { DIRECTIONS, type Direction } from "./rule.js";
import type { Subject } from "./subject.js";

/** Kinds that are judged where they stand; all others have one direction, whatever holds them. */
const TRAVELLING: ReadonlySet<Kind> = new Set<Kind>([
  ...(["member", "type", "required", "nullable", "enumeration", "enumeration-value", "default", "range"] as const),
  ...(["length", "item-count", "step", "pattern", "format", "unit", "condition", "group-rule", "deprecation"] as const),
  ...(["location", "read-only", "variant"] as const),
]);

const OF_RESPONSES: ReadonlySet<Kind> = new Set<Kind>(["output", "error-code", "error-definition"]);

const IS_DEFINED = "TypeDefinition.defined";

export function findSubjects(before: Spec, after: Spec, changes: readonly Change[]): Subject[] {
  const sides: Sides = { before, after, places: createPlaces(before, changes) };
  const find = createFinder(before, after);
  const newlyDefined = new Set(changes.filter(({ fact }) => fact === IS_DEFINED).map(({ at: [, type] }) => type));
  return changes.flatMap((change) => {
    // What a page says that defines a type for the first time was so before, or nobody knows: that it does is told once.
    const isOfNewPage = change.at[0] === "types" && newlyDefined.has(change.at[1]) && change.fact !== IS_DEFINED;
    const { kind, travels } = travelOf(change, isOfNewPage ? "documentation" : kindOfFact(change), find, sides.places);
    const way = findWay(kind, change, sides);
    const { item, field, name } = pathOf(change.at);
    const common = {
      change,
      path: field === "" ? item : `${item}#${field}`,
      name,
      owner: ownerOf(change, before),
      before: change.before,
      after: change.after,
    };
    if (way !== "same") return travels.map((travel): Subject => ({ ...common, kind, way, ...travel }));
    // What is the same on the wire is said once: that a structure has another name, or that a page has other words.
    const actions = [...new Set(travels.flatMap((own) => own.actions))].sort();
    if (kind === "type") return [{ ...common, kind: "structure", way: "changed", direction: "request", actions }];
    return [{ ...common, kind: "documentation", way: plainWay(change), direction: "request", actions }];
  });
}

type Finder = (change: Change, kind: Kind) => readonly Travel[];

/** Of a member that the service sets nothing matters in requests; where no response holds it, it is what a page says. */
function travelOf(
  change: Change,
  kind: Kind,
  find: Finder,
  places: Places,
): { kind: Kind; travels: readonly Travel[] } {
  const travels = find(change, kind);
  if (!TRAVELLING.has(kind) || !isOfReadOnly(change.at, places)) return { kind, travels };
  const answers = travels.filter(({ direction }) => direction === "response");
  if (answers.length > 0) return { kind, travels: answers };
  return { kind: "documentation", travels: find(change, "documentation") };
}

/** Whether a fact is one of a member that is read only on both sides. */
function isOfReadOnly(at: readonly Step[], places: Places): boolean {
  const holders = at.map((_, i) => at.slice(0, i)).filter((own) => typeof own[own.length - 1] === "object");
  return holders.some((own) =>
    [places.old(own), places.now(own)].every((value) => (value as Partial<Member> | undefined)?.readOnly === true),
  );
}

function ownerOf({ at: [root, name] }: Change, { service }: Spec): string {
  if (typeof name !== "string") return service;
  return root === "actions" ? name : root === "types" ? `type:${name}` : root === "errors" ? `error:${name}` : service;
}

interface Travel {
  readonly direction: Direction;
  readonly actions: readonly string[];
}

/** Where a change travels; what each type is used by is worked out when one is asked for. */
function createFinder(before: Spec, after: Spec): Finder {
  let uses: Uses[] | undefined;
  const usersOf = (type: string, direction: Direction): string[] => {
    uses ??= [before, after].map(findUses);
    return [...new Set(uses.flatMap((own) => [...(own.get(type)?.[direction] ?? [])]))].sort();
  };
  const travelsOf = (type: string): Travel[] => {
    const travels = DIRECTIONS.map((direction) => ({ direction, actions: usersOf(type, direction) }));
    const used = travels.filter(({ actions }) => actions.length > 0);
    return used.length > 0 ? used : travels.filter(({ direction }) => isMeantFor(type, direction));
  };
  // A type that nothing uses travels as its page says.
  const isMeantFor = (type: string, direction: Direction): boolean =>
    [before, after].some(({ types }) => {
      const usage = Object.hasOwn(types, type) ? types[type]?.usage : undefined;
      return usage === "both" || usage === (direction === "request" ? "input" : "output");
    });
  return ({ at: [root, name, list] }, kind) => {
    const fixed: Direction = OF_RESPONSES.has(kind) ? "response" : "request";
    if (root === "types" && typeof name === "string") {
      const travels = travelsOf(name);
      if (TRAVELLING.has(kind)) return travels;
      return [{ direction: fixed, actions: [...new Set(travels.flatMap(({ actions }) => actions))].sort() }];
    }
    const direction = TRAVELLING.has(kind) && list === "output" ? "response" : fixed;
    return [{ direction, actions: root === "actions" && typeof name === "string" ? [name] : [] }];
  };
}
