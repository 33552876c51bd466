/** Two specs and what differs between them -> each difference with the rule that judges it. Loads the rules that it needs. */
import { createHash } from "node:crypto";
import type { Spec } from "../4-spec/spec.js";
import type { Change } from "./change.js";
import { findSubjects } from "./find-subjects.js";
import { printPath } from "./print-path.js";
import { KINDS, type Kind } from "./rules/registry.js";
import type { Cells, Rule } from "./rule.js";
import type { Subject } from "./subject.js";

export interface Finding extends Subject {
  readonly rule: Rule;
  /** The same for the same change of the same service, whatever else changed: what approvals name. */
  readonly fingerprint: string;
}

export async function judge(before: Spec, after: Spec, changes: readonly Change[]): Promise<Finding[]> {
  const subjects = findSubjects(before, after, changes);
  const kinds = new Map<Kind, Cells>();
  const rules = new Map<string, readonly Rule[]>();
  const service = `${after.vendor}/${after.site ?? ""}/${after.service}/${after.version ?? ""}`;
  const findings: Finding[] = [];
  for (const subject of subjects) {
    const { kind, way, direction } = subject;
    const key = `${kind} ${way} ${direction}`;
    if (!rules.has(key)) rules.set(key, await loadRules(kind, way, direction, kinds));
    const rule = rules.get(key)?.find((own) => own.when?.(subject) ?? true);
    if (!rule) throw new Error(`no rule judges ${key}: ${subject.path}`);
    findings.push({ ...subject, rule, fingerprint: fingerprintOf(subject, rule, service) });
  }
  return findings;
}

async function loadRules(
  kind: Kind,
  way: Subject["way"],
  direction: Subject["direction"],
  kinds: Map<Kind, Cells>,
): Promise<readonly Rule[]> {
  const cells = kinds.get(kind) ?? (await KINDS[kind]()).cells;
  kinds.set(kind, cells);
  const cell = cells[way][direction];
  if (typeof cell === "string") throw new Error(`${kind} ${way} ${direction} has no rule, since ${cell}`);
  return (await Promise.all(cell.map((load) => load()))).map(({ rule }) => rule);
}

function fingerprintOf({ path, direction, change }: Subject, rule: Rule, service: string): string {
  const { what, at } = change;
  // What came to a list or went from it is known by what it is, wherever it stands.
  const isItem = (what === "added" || what === "removed") && typeof at[at.length - 1] === "object";
  const place = isItem ? printPath(at.slice(0, -1)) : path;
  const sides = [change.before, change.after].map((value) => printSorted(value));
  return createHash("sha256")
    .update([service, rule.id, direction, place, ...sides].join("\n"))
    .digest("hex")
    .slice(0, 12);
}

/** JSON that is the same for the same value, in whatever order its keys stand. */
function printSorted(value: unknown): string {
  return (
    JSON.stringify(value, (_, own: unknown) =>
      typeof own === "object" && own !== null && !Array.isArray(own)
        ? Object.fromEntries(Object.entries(own).sort())
        : own,
    ) ?? ""
  );
}
