/**
 * Calls, and what a consumer reads and compares of their answers -> which findings befall which place. What is read is not what it
 * was: another unit, nothing where something always came; what is compared with does not come any more.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { Finding } from "../../diff/findings.js";
import type { Kind } from "../../diff/rules/registry.js";
import { goneValue, type FindingIndex } from "../finding-index.js";
import type { CallUse, CompareUse, ReadUse, WordUse } from "../uses/use.js";
import type { Evidence } from "./evidence.js";

/** Of what is read: whether code that reads it certainly meets the change. */
function weighRead({ kind, way, path }: Finding, { guarded }: ReadUse, findings: FindingIndex): boolean | undefined {
  if (kind === "nullable" || kind === "required") return guarded ? undefined : false;
  if (kind === "type") return !findings.isDeclaredSame(path.replace(/#.*$/, ""));
  // Gone, or under another name.
  if (kind === "output" || kind === "member") return way === "removed" || way === "changed";
  return kind === "unit";
}

export function weighReads(uses: readonly ReadUse[], findings: FindingIndex): Evidence[] {
  return uses.flatMap((use) =>
    findings.at(use.path).flatMap((finding): Evidence[] => {
      if (finding.direction !== "response" || finding.rule.effect !== "differs") return [];
      const certain = weighRead(finding, use, findings);
      return certain === undefined ? [] : [{ finding, class: "differs", certain, spot: use.spot }];
    }),
  );
}

/** A comparison with a value that does not come any more is never true again, whatever the level of the rule. */
export function weighComparisons(uses: readonly CompareUse[], findings: FindingIndex): Evidence[] {
  return uses.flatMap(({ path, value, spot }) =>
    findings
      .at(path)
      .filter((finding) => finding.direction === "response" && goneValue(finding) === value)
      .map((finding): Evidence => ({ finding, class: "differs", certain: true, spot })),
  );
}

/** Of what befalls whole calls: whether each call of the action certainly meets it. Anything else is the client's business. */
const CALLS: Partial<Readonly<Record<Kind, boolean>>> = {
  asynchrony: true,
  status: true,
  "rate-limit": false,
  permission: false,
  "region-use": false,
  "client-token": false,
  paging: false,
};

export function weighCalls(uses: readonly CallUse[], findings: FindingIndex): Evidence[] {
  return uses.flatMap(({ action, by, spot }) =>
    findings.at(action).flatMap((finding): Evidence[] => {
      const { effect } = finding.rule;
      const certain = CALLS[finding.kind];
      // Pages and items are read on by the client, in the new way.
      if (effect === undefined || certain === undefined || (finding.kind === "paging" && by !== "")) return [];
      return [{ finding, class: effect === "refused" ? "rejected" : "differs", certain, spot }];
    }),
  );
}

/** Codes that do not come any more, regions that are gone. */
export function weighWords(uses: readonly WordUse[], findings: readonly Finding[], after: Spec): Evidence[] {
  const gone = findings.filter(({ change: { what } }) => what === "removed" || what === "renamed");
  return uses.flatMap(({ kind, value, spot }) => {
    const values: readonly unknown[] = value.kind === "scalar" ? value.values : [];
    const named = gone.filter((finding) => values.includes(nameOf(finding)));
    const about = (...kinds: readonly Kind[]): Finding[] => named.filter((finding) => kinds.includes(finding.kind));
    const give = (own: Finding[], name: Evidence["class"], certain: boolean): Evidence[] =>
      own.map((finding) => ({ finding, class: name, certain: certain && values.length === 1, spot }));
    if (kind === "region") return give(about("region"), "rejected", true);
    if (kind !== "code") return [];
    // That a code is gone is said once; where only some actions lost it, others may still give it.
    const definitions = about("error-definition");
    if (definitions.length > 0) return give(definitions, "differs", true);
    return give(about("error-code"), "differs", !values.some((code) => Object.hasOwn(after.errors, String(code))));
  });
}

/** What went. */
function nameOf({ change: { at } }: Finding): string {
  const last = at[at.length - 1];
  return typeof last === "object" ? last.item : (last ?? "");
}
