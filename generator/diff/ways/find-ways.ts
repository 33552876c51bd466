/** A change of one kind -> which way it goes: what lets more pass is wider. Kinds that only come, go or differ need no line here. */
import type { Action, Filter, RateLimit, RegionUse, Spec } from "../../4-spec/spec.js";
import type { Change } from "../change.js";
import type { Places } from "./places.js";
import { combineWays, plainWay, relateSets } from "./relate.js";
import { relateConditions } from "./relate-conditions.js";
import { relateBounds, relateDefaults, relateSteps, relateUnits, relateValues } from "./relate-limits.js";
import { relateDemands, relateReadOnly, relateTypesOfMembers } from "./relate-members.js";
import { relateRules } from "./relate-rules.js";
import { relateTypes } from "./relate-types.js";
import type { Kind } from "../rules/registry.js";
import type { Way } from "../rule.js";

export interface Sides {
  readonly before: Spec;
  readonly after: Spec;
  readonly places: Places;
}

type WayOf = (change: Change, sides: Sides) => Way | "same";

/** `same` where nothing differs for those who call: a structure has another name, or the page puts a limit otherwise. */
export function findWay(kind: Kind, change: Change, sides: Sides): Way | "same" {
  return (WAYS_OF[kind] ?? plainWay)(change, sides);
}

const WAYS_OF: Partial<Readonly<Record<Kind, WayOf>>> = {
  type: relateTypesOfMembers,
  filter: (change, sides) => (change.fact === "Filter.type" ? relateFilters(change, sides) : plainWay(change)),
  // A page that says nothing and one that says "no" ask for the same.
  required: ({ before, after }) => (before === true ? "removed" : after === true ? "added" : "changed"),
  "enumeration-value": (change, { places }) => relateValues(change, places),
  default: (change, { places }) => relateDefaults(change, places),
  range: (change, { places }) => relateBounds(change, places),
  length: (change, { places }) => relateBounds(change, places),
  "item-count": (change, { places }) => relateBounds(change, places),
  step: (change, { places }) => relateSteps(change, places),
  unit: relateUnits,
  condition: (change, { places }) => relateConditions(change, places),
  "group-rule": (change, { places }) => relateRules(change, places),
  "rate-limit": relateRates,
  "region-use": relateRegionUse,
  "read-only": (change, { places }) => relateReadOnly(change, places),
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
