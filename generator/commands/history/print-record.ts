/**
 * What commits changed in a spec -> text or JSON, newest first. Text lists the changes of the newest commit that changed a fact, with `all` those of every
 * commit and those too that no consumer notices; JSON has them all, with whole values.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { Finding } from "../../diff/findings.js";
import { isNoticed } from "../../diff/kind-of-fact.js";
import { printSentence, type Language } from "../../diff/words/print-sentence.js";
import { LEVELS, type Level } from "../../diff/rule.js";
import { printableName } from "../../support/text.js";
import { findingOf } from "../../project/diff/report-json.js";
import { countOf } from "./count-names.js";
import type { Commit } from "./read-record.js";

export type RecordedChange = {
  readonly by: Commit;
  readonly path: string;
  readonly from?: string;
} & (
  | { readonly kind: "first"; readonly spec: Spec }
  | { readonly kind: "removed" }
  | { readonly kind: "no-spec"; readonly problem: string }
  | {
      readonly kind: "changed";
      readonly findings: readonly Finding[];
      /** The last commit before it that holds a spec, where that is not the last one. */
      readonly comparedWith?: string;
    }
);

export interface PrintedRecord {
  readonly service: string;
  readonly file: string;
  readonly since?: string | undefined;
  /** Oldest first. */
  readonly changes: readonly RecordedChange[];
}

export interface RecordStyle {
  readonly language: Language;
  readonly all: boolean;
}

/** A value in a line of text. */
const LONGEST = 200;

export function printRecord({ service, file, since, changes }: PrintedRecord, style: RecordStyle): string {
  const counts = changes.map(countLevels);
  const width = Math.max(0, ...counts.map((own) => own.length));
  const after = since === undefined ? "" : ` since ${since}`;
  const head = `${service}: ${countOf(changes.length, "commit")} changed ${file}${after}`;
  const newest = changes.findLastIndex((own) => own.kind === "changed" && own.findings.length > 0);
  const rows = changes.map((own, i) => {
    const { short, date, subject } = own.by;
    const line = `${date.slice(0, 10)}  ${short}  ${(counts[i] ?? "").padEnd(width)}  ${subject}`.trimEnd();
    const isTold = style.all || i >= newest;
    return [printableName(line), ...(isTold ? tellChange(own, style).map((text) => `  ${text}`) : [])];
  });
  return [printableName(head), "", ...rows.reverse().flat()].join("\n").trimEnd();
}

function countLevels(own: RecordedChange): string {
  if (own.kind === "first") return `first: ${sizeOf(own.spec)}`;
  if (own.kind !== "changed") return own.kind === "removed" ? "removed" : "no spec";
  if (own.findings.length === 0) return "no fact";
  return LEVELS.map((level) => `${countOfLevel(own.findings, level)} ${level}`).join(", ");
}

function sizeOf({ actions, types }: Spec): string {
  return `${countOf(Object.keys(actions).length, "action")}, ${countOf(Object.keys(types).length, "type")}`;
}

function tellChange(own: RecordedChange, style: RecordStyle): string[] {
  const moved = own.from === undefined ? [] : [`${printableName(own.from)} became ${printableName(own.path)}`];
  if (own.kind === "no-spec") return [...moved, `not readable: ${printableName(own.problem)}`];
  if (own.kind !== "changed") return moved;
  const { findings, comparedWith } = own;
  const shown = style.all ? findings : findings.filter(({ kind }) => isNoticed(kind));
  const quiet = findings.length - shown.length;
  return [
    ...moved,
    ...(comparedWith === undefined
      ? []
      : [`compared with ${comparedWith}, the last commit before it that can be read`]),
    ...shown.flatMap((finding) => tellFinding(finding, style)),
    ...(quiet > 0 ? [`${countOf(quiet, "change")} of words and orders; --all lists them`] : []),
  ];
}

function tellFinding(finding: Finding, { language }: RecordStyle): string[] {
  const { rule, fingerprint, path, before, after } = finding;
  const sentence = printSentence(finding, rule, language, printableName);
  const values = [before, after].map((value) => (value === undefined ? "nothing" : cut(JSON.stringify(value))));
  return [
    `${rule.level}: ${sentence}  ${rule.id} ${fingerprint}`,
    `  ${printableName(path)}: ${printableName(values.join(" -> "))}`,
  ];
}

function cut(text: string): string {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join("")}…` : text;
}

export function recordToJson({ service, file, changes }: PrintedRecord): object {
  const commits = changes.map((own) => {
    const { by, path, from, kind } = own;
    const { commit, date, subject } = by;
    return { commit, date, subject, path, ...(from === undefined ? {} : { from }), kind, ...detailsOf(own) };
  });
  return { service, file, commits: commits.reverse() };
}

function detailsOf(own: RecordedChange): object {
  if (own.kind === "removed") return {};
  if (own.kind === "no-spec") return { problem: own.problem };
  if (own.kind === "first")
    return { actions: Object.keys(own.spec.actions).length, types: Object.keys(own.spec.types).length };
  const { findings, comparedWith } = own;
  return {
    ...(comparedWith === undefined ? {} : { comparedWith }),
    counts: Object.fromEntries(LEVELS.map((level) => [level, countOfLevel(findings, level)])),
    changes: findings.map((finding) => findingOf(finding, { approved: new Map() })),
  };
}

function countOfLevel(findings: readonly Finding[], level: Level): number {
  return findings.filter(({ rule }) => rule.level === level).length;
}
