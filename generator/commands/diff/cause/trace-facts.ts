/**
 * The steps between two states of a service -> what each of them changes in its spec, judged. What this docwright reads otherwise on
 * both sides alike is no difference between them: it is left out, and counted.
 */
import type { Spec } from "../../../4-spec/spec.js";
import type { Change } from "../../../diff/change.js";
import { compareSpecs } from "../../../diff/walk/compare-specs.js";
import { findingsOf, type Finding } from "../../../diff/findings.js";
import { printPath } from "../../../diff/print-path.js";
import type { renamedBy } from "../../../diff/renames/renames.js";
import { sortFindings } from "../../../diff/advise-version.js";
import type { CauseName } from "./cause.js";
import type { Steps } from "./list-steps.js";

export interface FactTrace {
  readonly findings: ReadonlyMap<CauseName, readonly Finding[]>;
  /** How many facts both sides say alike, and this docwright reads otherwise. */
  readonly idle: number;
}

interface Link {
  readonly cause: CauseName;
  readonly before: Spec;
  readonly after: Spec;
  readonly changes: readonly Change[];
}

export async function traceFacts({ start, steps }: Steps, renamed: ReturnType<typeof renamedBy>): Promise<FactTrace> {
  const links = steps.map(({ cause, stage }, i): Link => {
    const [before, after] = [(steps[i - 1]?.stage ?? start).spec, stage.spec];
    return { cause, before, after, changes: before === after ? [] : compareSpecs(before, after, renamed) };
  });
  const read = links.find(({ cause }) => cause === "reader");
  const left = links.find(({ cause }) => cause === "readerAfter" || cause === "staleSpec");
  const idle = read && left ? findIdle(read.changes, left.changes) : new Set<Change>();
  const findings = new Map<CauseName, readonly Finding[]>();
  for (const { cause, before, after, changes } of links) {
    const own = changes.filter((change) => !idle.has(change));
    findings.set(cause, own.length === 0 ? [] : sortFindings(await findingsOf(before, after, own)));
  }
  return { findings, idle: idle.size / 2 };
}

/** Changes of the first list that the second takes back, and those that take them back. */
function findIdle(read: readonly Change[], left: readonly Change[]): Set<Change> {
  const open = new Map(left.map((change) => [keyOf(change, change.after, change.before), change]));
  return new Set(
    read.flatMap((change) => {
      const other = open.get(keyOf(change, change.before, change.after));
      return other ? [change, other] : [];
    }),
  );
}

function keyOf({ at }: Change, from: unknown, to: unknown): string {
  return JSON.stringify([printPath(at), from, to]);
}
