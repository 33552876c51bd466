/**
 * Changes between specs of which one is as of a release -> those of facts that are known on both sides. Such a spec says in
 * `x-unknown` what release notes do not tell; its `x-` keys are no facts of the service.
 */
import type { Spec } from "../4-spec/spec.js";
import type { Change } from "./change.js";
import { isNoticed, kindOfFact } from "./kind-of-fact.js";
import { pathOf } from "./print-path.js";

/** What release notes speak of. */
const TOLD: ReadonlySet<string> = new Set(
  "Spec.actions Spec.types Action.status Action.input Action.output TypeDefinition.members Member.type Member.required StructType.members".split(
    " ",
  ),
);

interface Unknown {
  readonly path: string;
  readonly facts: string;
  readonly why?: string;
  readonly release?: number;
}

export interface Masked {
  readonly changes: readonly Change[];
  /** How many differences were left out, words and orders not counted. */
  readonly unknown: number;
  /** Members whose type or required flag a release between the two changed, and no note says from what: paths, sorted. */
  readonly modified: readonly string[];
}

export function maskUnknown(before: Spec, after: Spec, changes: readonly Change[]): Masked {
  const sides = [before, after].map(unknownOf);
  if (sides.every((side) => side === undefined)) return { changes, unknown: 0, modified: [] };
  const entries = sides.flatMap((side) => side ?? []);
  const facts = new Map(entries.map((own) => [own.path, own.facts]));
  const isUntold = entries.some((own) => own.facts === "untracked");
  const own = changes.filter(({ fact }) => fact !== "Spec.x");
  const known = own.filter((change) => isKnown(change, facts, isUntold));
  const left = new Set(known);
  const unknown = own.filter((change) => !left.has(change) && isNoticed(kindOfFact(change)));
  return { changes: known, unknown: unknown.length, modified: modifiedBetween(sides[0] ?? [], sides[1] ?? []) };
}

/** What the old side does not know because of a modification that the new side has behind it. */
function modifiedBetween(before: readonly Unknown[], after: readonly Unknown[]): string[] {
  const isAhead = (own: Unknown): boolean =>
    after.some(({ path, facts, release }) => path === own.path && (facts === "existence" || release === own.release));
  return before
    .filter((own) => own.facts === "type and required" && own.why === "modified" && !isAhead(own))
    .map(({ path }) => path)
    .sort();
}

/** Keys of others pass through the format unchecked. */
function unknownOf(spec: Spec): Unknown[] | undefined {
  const list = (spec as { readonly "x-unknown"?: unknown })["x-unknown"];
  if (!Array.isArray(list)) return undefined;
  const isUnknown = (own: unknown): own is Unknown =>
    typeof own === "object" && own !== null && "path" in own && "facts" in own && typeof own.path === "string";
  return list.filter(isUnknown);
}

function isKnown(change: Change, facts: ReadonlyMap<string, string>, isUntold: boolean): boolean {
  if (isUntold && (!TOLD.has(change.fact) || change.what === "reordered")) return false;
  const { item } = pathOf(change.at);
  const owner = item.replace(/^([^.]*)\..*$/, "$1");
  if ([item, owner].some((path) => facts.get(path) === "existence")) return false;
  // That an action came or went is known, whatever it held.
  if (change.at.length > 2 && facts.get(owner) === "content") return false;
  const isOfType = change.fact === "Member.type" || change.fact === "Member.required";
  return !(isOfType && facts.has(item) && facts.get(item) !== "completeness");
}
