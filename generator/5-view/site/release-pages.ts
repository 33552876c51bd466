/** The releases of a service: a timeline, a page each with what it changed and what its notes say, and the page that compares two. */
import type { HistoryChange, Release, Spec } from "../../4-spec/spec.js";
import type { ViewItem } from "../target.js";
import { comparisonView } from "./comparison.js";
import { frameOf, type ServiceFrame } from "./frame.js";
import type { RowContext } from "./member-rows.js";
import type { Link } from "./paths.js";
import type { JudgedRelease, SiteInput } from "./site-input.js";

type Context = RowContext & { readonly service: ServiceFrame };

/** Newest first. */
export function releaseRows({ spec, releases }: SiteInput, { paths }: RowContext): object[] {
  const judged = new Map(releases.map((own) => [own.release, own]));
  const last = releases.at(-1)?.release;
  return newestFirst(spec).map(({ release, time, changes }) => ({
    ...paths.release(release, ""),
    day: time?.slice(0, 10),
    names: countNames(changes),
    counts: countsOf(judged.get(release)),
    version: versionOf(judged.get(release)),
    today: last !== undefined && release < last ? `changes.html#${release}..${last}` : undefined,
  }));
}

/** The last release and the one before it, for readers without JavaScript; and all that can be chosen. */
export function changesOf({ spec, releases }: SiteInput, context: RowContext): object {
  const numbers = newestFirst(spec).map(({ release, time }) => ({ release, day: time?.slice(0, 10) ?? "" }));
  const last = releases.at(-1);
  return {
    last: last?.release,
    previous: numbers[1]?.release,
    comparison: last && comparisonView(last, context),
    numbers,
  };
}

/** Notes may tell of one release in several places: it has one page. */
function newestFirst({ history }: Spec): Release[] {
  const merged = new Map<number, Release>();
  for (const own of history) {
    const known = merged.get(own.release);
    merged.set(own.release, { ...own, ...known, changes: [...(known?.changes ?? []), ...own.changes] });
  }
  return [...merged.values()].sort((a, b) => b.release - a.release);
}

export function releasePages({ spec, releases }: SiteInput, context: Context): ViewItem[] {
  const { paths, up, service } = context;
  const judged = new Map(releases.map((own) => [own.release, own]));
  const all = newestFirst(spec);
  const around = (own: Release | undefined): object | undefined =>
    own && { ...paths.release(own.release, up), number: own.release };
  return all.map((own, i) => {
    const { release, time } = own;
    const known = judged.get(release);
    const page = {
      file: String(release),
      page: frameOf(service, { up, title: `Release ${release}`, part: "Releases" }),
      release,
      time: time?.replace("T", " "),
      comparison: known && comparisonView(known, context),
      notes: noteRows(own, context),
      before: around(all[i + 1]),
      after: around(all[i - 1]),
    };
    return page;
  });
}

function countNames(changes: readonly HistoryChange[]): string {
  const count = changes.reduce((sum, { names }) => sum + names.length, 0);
  return count === 1 ? "1 name" : `${count} names`;
}

function versionOf(judged: JudgedRelease | undefined): string | undefined {
  return judged === undefined || judged.version === "none" ? undefined : judged.version;
}

function countsOf(judged: JudgedRelease | undefined): object[] {
  return (judged?.levels ?? []).map(({ level, changes }) => ({ level, count: changes.length }));
}

/** `added` / `input of RunInstances` / names. */
function noteRows({ changes }: Release, context: RowContext): object[] {
  return changes.map((change) => ({ ...subjectOf(change, context), names: namesOf(change, context) }));
}

function subjectOf(change: HistoryChange, { paths, up }: RowContext): object {
  const [subject = "", verb = ""] = change.kind.split("-");
  const of =
    "action" in change ? paths.action(change.action, up) : "type" in change ? paths.type(change.type, up) : undefined;
  return { verb, subject, ...(of === undefined ? {} : { of }) };
}

function namesOf(change: HistoryChange, { paths, up }: RowContext): Link[] {
  const [side = ""] = change.kind.split("-");
  if ("action" in change) {
    const place = side === "output" ? "output" : "input";
    return change.names.map((name) => ({ ...paths.member(change.action, place, name, up), text: name }));
  }
  if ("type" in change) return change.names.map((name) => paths.member(change.type, undefined, name, up));
  return change.names.map((name) => (side === "type" ? paths.type(name, up) : paths.action(name, up)));
}
