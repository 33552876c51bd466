/** Two specs and what differs between them -> each difference with the rule that judges it. Loads the rules that it needs. */
import { createHash } from "node:crypto";
import type { Spec } from "../4-spec/spec.js";
import type { Change } from "./change.js";
import { findSubjects } from "./find-subjects.js";
import { printPath } from "./print-path.js";
import { KINDS } from "./rules/registry.js";
import type { Rule } from "./rule.js";
import type { Subject } from "./subject.js";

export interface Finding extends Subject {
  readonly rule: Rule;
  /** The same for the same change of the same service, whatever else changed: what approvals name. */
  readonly fingerprint: string;
}

export async function judge(before: Spec, after: Spec, changes: readonly Change[]): Promise<Finding[]> {
  const subjects = findSubjects(before, after, changes);
  const rules = await loadRules(subjects);
  const service = `${after.vendor}/${after.site ?? ""}/${after.service}/${after.version ?? ""}`;
  const values = new Map(changes.map((change) => [change, printSides(change)]));
  return subjects.map((subject) => {
    const rule = rules.get(cellOf(subject))?.find((own) => own.when?.(subject) ?? true);
    if (!rule) throw new Error(`no rule judges ${cellOf(subject)}: ${subject.path}`);
    return { ...subject, rule, fingerprint: fingerprintOf(subject, rule, [service, values.get(subject.change) ?? ""]) };
  });
}

function cellOf({ kind, way, direction }: Subject): string {
  return `${kind} ${way} ${direction}`;
}

/** The rules of the cells that are met, all at once: each is a file. */
async function loadRules(subjects: readonly Subject[]): Promise<ReadonlyMap<string, readonly Rule[]>> {
  const met = [...new Map(subjects.map((subject) => [cellOf(subject), subject]))];
  return new Map(await Promise.all(met.map(async ([key, subject]) => [key, await rulesOf(subject)] as const)));
}

async function rulesOf({ kind, way, direction }: Subject): Promise<readonly Rule[]> {
  const cell = (await KINDS[kind]()).cells[way][direction];
  if (typeof cell === "string") throw new Error(`${kind} ${way} ${direction} has no rule, since ${cell}`);
  return (await Promise.all(cell.map((load) => load()))).map(({ rule }) => rule);
}

function fingerprintOf(
  { path, direction, change }: Subject,
  rule: Rule,
  [service, values]: readonly [string, string],
): string {
  const { what, at } = change;
  // What came to a list or went from it is known by what it is, wherever it stands.
  const isItem = (what === "added" || what === "removed") && typeof at[at.length - 1] === "object";
  const place = isItem ? printPath(at.slice(0, -1)) : path;
  const text = [service, rule.id, direction, place, values].join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function printSides({ before, after }: Change): string {
  return `${printSorted(before)}\n${printSorted(after)}`;
}

/** JSON that is the same for the same value, in whatever order its keys stand. */
function printSorted(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const keys = new Set<string>();
  collectKeys(value, keys);
  return JSON.stringify(value, [...keys].sort());
}

function collectKeys(value: object, keys: Set<string>): void {
  for (const [key, own] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    if (typeof own === "object" && own !== null) collectKeys(own as object, keys);
  }
}
