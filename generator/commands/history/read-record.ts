/**
 * The file of a spec, as git recorded it -> its states, oldest first: one for each commit of this branch that changed it, under the names it
 * had. A merge counts as one change, against what the branch held before it. What was a file of another service is where the record
 * begins. A state that is no spec is told as such.
 */
import { parseSpec, type SpecProblem } from "../../4-spec/read-spec.js";
import type { Spec } from "../../4-spec/spec.js";
import { commitOf, pathInRepository, readContents, runGit } from "../../project/git.js";
import { printProblem } from "../../project/read-spec-file.js";

export interface Commit {
  readonly commit: string;
  readonly short: string;
  /** Of the commit, as ISO 8601 with its offset. */
  readonly date: string;
  readonly subject: string;
}

export type State =
  | { readonly kind: "spec"; readonly spec: Spec }
  | { readonly kind: "nothing" }
  | { readonly kind: "no-spec"; readonly problem: string };

interface RecordedState {
  readonly by: Commit;
  /** From the top of the repository. */
  readonly path: string;
  /** The name of the file before, where the commit gave it another. */
  readonly from?: string;
  readonly state: State;
}

export interface Record {
  /** What stood there before the first of the states. */
  readonly before: State;
  readonly states: readonly RecordedState[];
}

/** `since` leaves out what that revision holds already. */
export function readRecord(file: string, since: string | undefined): Record {
  const entries = listEntries(file, since);
  const [oldest] = entries;
  if (!oldest) return { before: { kind: "nothing" }, states: [] };
  const names = new Map(entries.map((entry) => [entry, `${entry.by.commit}:${entry.path}`]));
  const base = oldest.status === "A" ? undefined : `${oldest.by.commit}^1:${oldest.from ?? oldest.path}`;
  const wanted = entries.flatMap((entry) => (entry.status === "D" ? [] : [names.get(entry) ?? ""]));
  const texts = readContents(base === undefined ? wanted : [base, ...wanted]);
  const stateOf = (name: string | undefined): State => parseState(name === undefined ? undefined : texts.get(name));
  const states = entries.map(({ status, ...entry }, i): RecordedState => {
    const name = status === "D" ? undefined : names.get(entries[i] ?? oldest);
    return { ...entry, state: stateOf(name) };
  });
  return ownPart({ before: stateOf(base), states });
}

interface Entry extends Omit<RecordedState, "state"> {
  /** As git tells it: added, modified, deleted, renamed. */
  readonly status: string;
}

const FORMAT = ["%H", "%h", "%cI", "%s"].join("%x00");

function listEntries(file: string, since: string | undefined): Entry[] {
  const path = pathInRepository(file);
  const range = since === undefined ? "HEAD" : `${commitOf(since)}..HEAD`;
  const shown = ["--first-parent", "-m", "--follow", "-M", "--name-status", "-z", `--format=${FORMAT}`];
  const plain = ["-c", "log.showSignature=false", "-c", "core.quotePath=false"];
  const words = runGit([...plain, "log", ...shown, range, "--", `:(top,literal)${path}`]).split("\0");
  const entries: Entry[] = [];
  for (let i = 0; i + 5 < words.length;) {
    const [commit = "", short = "", date = "", subject = "", status = "", first = "", second = ""] = words.slice(
      i,
      i + 7,
    );
    const own = status.trim().charAt(0);
    const isMoved = own === "R" || own === "C";
    const by = { commit, short, date, subject };
    entries.push(isMoved ? { by, status: own, path: second, from: first } : { by, status: own, path: first });
    i += isMoved ? 7 : 6;
  }
  return entries.reverse();
}

function parseState(text: Buffer | undefined): State {
  if (text === undefined) return { kind: "nothing" };
  const reading = parseSpec(text.toString("utf8"), "");
  if (reading.kind === "spec") return { kind: "spec", spec: reading.spec };
  const [problem] = reading.problems;
  return { kind: "no-spec", problem: problem ? problemOf(problem) : "is no spec" };
}

/** Without the remedy, where it is to mend a file: a commit stays as it is. */
function problemOf(problem: SpecProblem): string {
  const text = printProblem(problem);
  return problem.kind === "newer-version" ? text : text.replace(/; .*$/s, "");
}

/** Git takes a file that resembles another for that file under a new name; the spec of another service it is not. */
function ownPart({ before, states }: Record): Record {
  const start = states.findLastIndex(({ from, state }, i) => {
    const old = i === 0 ? before : states[i - 1]?.state;
    return from !== undefined && old?.kind === "spec" && state.kind === "spec" && !isSameService(old.spec, state.spec);
  });
  if (start < 0) return { before, states };
  const [first, ...rest] = states.slice(start);
  if (!first) return { before, states };
  const { by, path, state } = first;
  return { before: { kind: "nothing" }, states: [{ by, path, state }, ...rest] };
}

function isSameService(a: Spec, b: Spec): boolean {
  return a.vendor === b.vendor && a.service === b.service && a.site === b.site;
}
