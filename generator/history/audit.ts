/**
 * Two states of a spec, the release notes between them, and what notes would say of their differences -> each line of the notes,
 * confirmed or unexplained, and each line that is missing: a silent change. Lines on one name are held against the specs together:
 * a name that came in one release and went in another was never there.
 */
import type { HistoryChange, Release, Spec } from "../4-spec/spec.js";

type Verb = "added" | "modified" | "deleted";

/** One name of a note: `RunInstances`, `type:Disk`, `RunInstances.input.Disks`, `type:Disk.Size`. */
interface NoteLine {
  readonly path: string;
  readonly verb: Verb;
}

interface AuditedLine extends NoteLine {
  readonly release: number;
  readonly verdict: "confirmed" | "unexplained";
  /** Why it is unexplained: what the two specs show. */
  readonly shows?: "in both, the same" | "in neither" | "only in the old" | "only in the new" | "modified";
}

export interface Audit {
  /** Newest release first, within it in the order of the notes. */
  readonly lines: readonly AuditedLine[];
  /** What differs, could stand in notes, and stands in none. */
  readonly missing: readonly NoteLine[];
}

export function auditNotes(
  before: Spec,
  after: Spec,
  releases: readonly Release[],
  told: readonly HistoryChange[],
): Audit {
  const toldLines = told.flatMap(linesOf);
  const isModified = (path: string): boolean =>
    toldLines.some((own) => own.path.startsWith(`${path}.`) || (own.path === path && own.verb === "modified"));
  const newestFirst = [...releases].sort((a, b) => b.release - a.release);
  const lines = newestFirst.flatMap(({ release, changes }) =>
    changes.flatMap(linesOf).map((line) => ({ ...line, release })),
  );
  // What the notes of one name come to: the oldest line says whether it was there, the newest whether it is.
  const verbs = new Map<string, Verb[]>();
  for (const { path, verb } of lines) verbs.set(path, [...(verbs.get(path) ?? []), verb]);
  const shown = new Map([...verbs.keys()].map((path) => [path, compareAt(path, before, after, isModified)]));
  const audited = lines.map((line): AuditedLine => {
    const shows = shown.get(line.path) ?? "in neither";
    const isExplained = explains(verbs.get(line.path) ?? [], shows);
    return isExplained ? { ...line, verdict: "confirmed" } : { ...line, verdict: "unexplained", shows };
  });
  const isNamed = ({ path }: NoteLine): boolean => verbs.has(path) || isCovered(path, verbs);
  return { lines: audited, missing: toldLines.filter((line) => !isNamed(line)) };
}

/** A note that an action or a type was modified, without naming members, tells of all its members. */
function isCovered(path: string, verbs: ReadonlyMap<string, readonly Verb[]>): boolean {
  const [owner = ""] = path.split(".");
  return owner !== path && verbs.get(owner)?.includes("modified") === true;
}

type Shown = NonNullable<AuditedLine["shows"]>;

/** Verbs newest first. */
function explains(verbs: readonly Verb[], shows: Shown): boolean {
  const [newest, oldest] = [verbs[0], verbs[verbs.length - 1]];
  const [wasThere, isThere] = [oldest !== "added", newest !== "deleted"];
  if (wasThere && isThere)
    return shows === "modified" || (shows === "in both, the same" && !verbs.includes("modified"));
  return shows === (wasThere ? "only in the old" : isThere ? "only in the new" : "in neither");
}

function compareAt(path: string, before: Spec, after: Spec, isModified: (path: string) => boolean): Shown {
  const [wasThere, isThere] = [isIn(before, path), isIn(after, path)];
  if (!wasThere || !isThere) return wasThere ? "only in the old" : isThere ? "only in the new" : "in neither";
  return isModified(path) ? "modified" : "in both, the same";
}

function isIn(spec: Spec, path: string): boolean {
  const isType = path.startsWith("type:");
  const [owner = "", ...steps] = path.replace(/^type:/, "").split(".");
  if (isType) {
    const type = Object.hasOwn(spec.types, owner) ? spec.types[owner] : undefined;
    if (steps.length === 0) return type !== undefined && type.defined !== false;
    return type?.members.some((member) => member.name === steps.join(".")) ?? false;
  }
  const action = Object.hasOwn(spec.actions, owner) ? spec.actions[owner] : undefined;
  if (steps.length === 0) return action !== undefined && action.status !== "obsolete";
  const members = steps[0] === "output" ? action?.output : action?.input;
  return members?.some((member) => member.name === steps.slice(1).join(".")) ?? false;
}

function linesOf(change: HistoryChange): NoteLine[] {
  const [what = "", said = ""] = change.kind.split("-");
  // The list of what existed says of each name that it is there.
  const verb = (said === "existing" ? "added" : said) as Verb;
  const prefix =
    "action" in change
      ? `${change.action}.${what}.`
      : "type" in change
        ? `type:${change.type}.`
        : what === "type"
          ? "type:"
          : "";
  return change.names.map((name) => ({ path: `${prefix}${name}`, verb }));
}
