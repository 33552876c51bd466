/** Two specs and what differs between them -> each difference with the rule that judges it. Loads the rules that it needs. */
import type { Spec } from "../4-spec/spec.js";
import type { Change } from "./change.js";
import { findSubjects } from "./find-subjects.js";
import { KINDS } from "./rules/registry.js";
import type { Rule } from "./rule.js";
import type { Subject } from "./subject.js";

export interface Judged extends Subject {
  readonly rule: Rule;
}

export async function judge(before: Spec, after: Spec, changes: readonly Change[]): Promise<Judged[]> {
  const subjects = findSubjects(before, after, changes);
  const rules = await loadRules(subjects);
  return subjects.map((subject) => {
    const rule = rules.get(cellOf(subject))?.find((own) => own.when?.(subject) ?? true);
    if (!rule) throw new Error(`no rule judges ${cellOf(subject)}: ${subject.path}`);
    return { ...subject, rule };
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
