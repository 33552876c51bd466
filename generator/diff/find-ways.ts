/** A change of one kind -> which way it goes: what lets more pass is wider. Kinds that only come, go or differ need no line here. */
import type { Action, Condition, Filter, RateLimit, RegionUse, Spec } from "../4-spec/spec.js";
import type { Change, Step } from "./change.js";
import { isSame } from "./is-same.js";
import { combineWays, plainWay, relateLimits, relateSets } from "./relate.js";
import { relateDemands, relateReadOnly, relateTypesOfMembers } from "./relate-members.js";
import { relateTypes } from "./relate-types.js";
import type { Kind } from "./rules/registry.js";
import type { Way } from "./rule.js";

export interface Sides {
  readonly before: Spec;
  readonly after: Spec;
  readonly changes: readonly Change[];
}

type WayOf = (change: Change, sides: Sides) => Way | "same";

/** `same` only of types: another name for the same structure. */
export function findWay(kind: Kind, change: Change, sides: Sides): Way | "same" {
  return (WAYS_OF[kind] ?? plainWay)(change, sides);
}

const WAYS_OF: Partial<Readonly<Record<Kind, WayOf>>> = {
  type: relateTypesOfMembers,
  filter: (change, sides) => (change.fact === "Filter.type" ? relateFilters(change, sides) : plainWay(change)),
  // A page that says nothing and one that says "no" ask for the same.
  required: ({ before, after }) => (before === true ? "removed" : after === true ? "added" : "changed"),
  range: relateBounds,
  length: relateBounds,
  "item-count": relateBounds,
  step: (change) => (change.what === "changed" ? relateSteps(change) : plainWay(change)),
  condition: relateConditions,
  "group-rule": relateRules,
  "rate-limit": relateRates,
  "region-use": relateRegionUse,
  "read-only": (change, sides) => relateReadOnly(change, valueAt(sides.before, change.at.slice(0, -1)), sides.changes),
  // A form that requests must hold lets less pass.
  variant: (change) => (change.fact === "Variant.required" ? relateDemands(change) : plainWay(change)),
  // `defined: false` goes when a page defines the type.
  structure: (change) =>
    change.fact === "TypeDefinition.defined" ? (change.what === "removed" ? "narrowed" : "widened") : plainWay(change),
  "error-definition": (change) =>
    change.fact === "ErrorDefinition.common" ? (change.after === true ? "widened" : "narrowed") : plainWay(change),
};

function relateFilters({ before, after }: Change, sides: Sides): Way {
  const way = relateTypes(before as Filter["type"], after as Filter["type"], sides.before.types, sides.after.types);
  return way === "same" ? "changed" : way;
}

const TWIN_BOUNDS: Readonly<Record<string, string>> = {
  minimum: "exclusiveMinimum",
  exclusiveMinimum: "minimum",
  maximum: "exclusiveMaximum",
  exclusiveMaximum: "maximum",
};

/** A bound that is now exclusive, or no longer, is one bound that moved. */
function relateBounds(change: Change, { changes }: Sides): Way {
  const field = change.fact.replace("Constraints.", "");
  const side = /^(?:exclusiveM|m)in/.test(field) ? "least" : "most";
  if (change.what === "changed") return relateLimits(change.before as number, change.after as number, side);
  const twin = TWIN_BOUNDS[field];
  const other = changes.find(
    ({ fact, what, at }) =>
      fact === `Constraints.${twin}` &&
      what !== change.what &&
      what !== "changed" &&
      isSame(at.slice(0, -1), change.at.slice(0, -1)),
  );
  if (twin === undefined || other === undefined) return plainWay(change);
  const [gone, come] = change.what === "removed" ? [change, other] : [other, change];
  if (gone.before !== come.after) return relateLimits(gone.before as number, come.after as number, side);
  return come.fact.includes("exclusive") ? "narrowed" : "widened";
}

/** Multiples of 5 are not all multiples of 10. */
function relateSteps({ before, after }: Change): Way {
  const [old, now] = [before as number, after as number];
  return old % now === 0 ? "widened" : now % old === 0 ? "narrowed" : "changed";
}

/** Of a condition under which a member must be given: one that holds more often lets less pass. */
function relateConditions(change: Change): Way {
  if (change.what !== "changed") return plainWay(change);
  const [before, after] = [change.before as Condition, change.after as Condition];
  if (before.member !== after.member || !("is" in before) || !("is" in after)) return "changed";
  const way = relateSets(before.is, after.is);
  return way === "widened" ? "narrowed" : way === "narrowed" ? "widened" : "changed";
}

/** `oneOf` lets less pass than `atLeastOne` and than `conflict`. */
function relateRules(change: Change, { before }: Sides): Way {
  if (change.fact === "MemberRule.kind")
    return change.before === "oneOf" ? "widened" : change.after === "oneOf" ? "narrowed" : "changed";
  if (change.fact !== "MemberRule.members" || change.what === "reordered") return plainWay(change);
  const rule = valueAt(before, change.at.slice(0, -2)) as { readonly kind?: string } | undefined;
  if (rule?.kind === "oneOf" || rule?.kind === undefined) return "changed";
  return (rule.kind === "conflict") === (change.what === "added") ? "narrowed" : "widened";
}

/** What stands at a place of the old spec; items by their places there. */
function valueAt(spec: Spec, at: readonly Step[]): unknown {
  return at.reduce<unknown>((value, step) => {
    const key = typeof step === "object" ? step.index : step;
    return (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  }, spec);
}

function relateRates(change: Change): Way {
  if (change.what !== "changed") return plainWay(change);
  const rate = ({ requests, seconds }: RateLimit): number => requests / seconds;
  const [old, now] = [rate(change.before as RateLimit), rate(change.after as RateLimit)];
  return old === now ? "changed" : now > old ? "widened" : "narrowed";
}

const DEMANDS: readonly NonNullable<Action["region"]>["use"][] = ["required", "optional", "none"];

function relateRegionUse(change: Change): Way {
  if (change.what !== "changed") return plainWay(change);
  const [before, after] = [change.before as RegionUse, change.after as RegionUse];
  const demand = DEMANDS.indexOf(after.use) - DEMANDS.indexOf(before.use);
  return combineWays([
    relateSets(before.only, after.only),
    demand === 0 ? "same" : demand > 0 ? "widened" : "narrowed",
  ]);
}
