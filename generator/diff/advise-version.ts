/** What differs, judged -> by level, and the version that should come next. */
import type { Judged } from "./judge.js";
import { isNoticed } from "./kind-of-fact.js";
import { LEVELS } from "./rule.js";

/** Breaking first; within a level as they come. */
export function sortFindings<Own extends Judged>(findings: readonly Own[]): Own[] {
  return LEVELS.flatMap((level) => findings.filter(({ rule }) => rule.level === level));
}

export interface Advice {
  readonly version: "major" | "minor" | "patch" | "none";
  /** Rules that ask for it, with how often each was met; most often first. */
  readonly reasons: readonly { readonly rule: string; readonly count: number }[];
}

/** The next version of a client by semantic versioning. An approved break is still one for those who upgrade. */
export function adviseVersion(findings: readonly Judged[]): Advice {
  const breaking = findings.filter(({ rule }) => rule.level === "breaking");
  const noticed = findings.filter(({ kind }) => isNoticed(kind));
  if (breaking.length > 0) return { version: "major", reasons: countRules(breaking) };
  if (noticed.length > 0) return { version: "minor", reasons: countRules(noticed) };
  return { version: findings.length > 0 ? "patch" : "none", reasons: countRules(findings) };
}

function countRules(findings: readonly Judged[]): Advice["reasons"] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
