/**
 * A spec and one of its releases -> the spec as of that release, by un-applying the notes that came later, and what neither
 * notes nor pages tell. The pages are those of the last release. What is unknown is assumed to be as today, and listed;
 * leave-out-unknown.ts gives the spec of what is known. Never throws: a number beyond the notes is as their last release.
 */
import type { Action, Protocol, Spec, TypeDefinition } from "../4-spec/spec.js";
import { compareAscii } from "../support/text.js";
import { cutLists } from "./cut-lists.js";
import { dropDangling, linkMembers, type Doubts, type Links } from "./drop-dangling.js";
import { lifetimeAsOf } from "./lifetime-as-of.js";
import { namesAsOf } from "./names-as-of.js";
import { blankType, ownersAsOf } from "./owners-as-of.js";
import { readNotes, type ReleaseNotes } from "./read-notes.js";
import { settleTypes } from "./settle-types.js";
import { namesIn } from "./type-names.js";
import type { AsOf, Marks, Unknown } from "./unknown.js";
import { countUntracked } from "./untracked.js";

export function specAsOf(spec: Spec, release: number): AsOf {
  const notes = readNotes(spec.history);
  const last = notes.releases[notes.releases.length - 1] ?? release;
  const made = unapply(spec, notes, Math.min(release, last));
  if (release < last) return mark(made.spec, release, [...made.unknown, ...countUntracked(made.spec)]);
  // Today's pages are of the last release: there is nothing to assume, but for what no page describes.
  return mark(
    spec,
    last,
    made.unknown.filter((own) => own.facts === "content" && own.why === "no-page"),
  );
}

function mark(spec: Spec, release: number, unknown: readonly Unknown[]): AsOf {
  const time = spec.history.find((own) => own.release === release)?.time;
  const marks: Marks = {
    "x-as-of": { release, ...(time === undefined ? {} : { time }), unknown: "assumed as today" },
    "x-unknown": unknown,
  };
  return { spec: { ...spec, ...marks }, unknown };
}

function unapply(spec: Spec, notes: ReleaseNotes, release: number): { spec: Spec; unknown: readonly Unknown[] } {
  const unknown: Unknown[] = [];
  const names = namesAsOf(spec, notes, release);
  const owners = ownersAsOf(spec, notes, names, release, (own) => unknown.push(own));
  const today = new Map(Object.entries(spec.types));
  const doubts: Doubts = {
    isAbsent: (name) => !owners.types.has(name) && (today.has(name) || notes.types.has(name)),
    isDoubtful: (name) => names.types.get(name)?.kind === "unknown",
    listOf: listOnce(unknown),
  };
  const linked = dropDangling(owners, doubts);
  for (const name of namedByObsolete(linked.actions, doubts))
    linked.types.set(name, keptType(today.get(name), release));
  const { groups: _, ...rest } = spec;
  const made: Spec = {
    ...rest,
    ...cutLists(spec, linked.actions, release),
    protocol: cutProtocol(spec.protocol, { ...linked, ...doubts, list: () => undefined }),
    actions: Object.fromEntries(linked.actions),
    types: Object.fromEntries(linked.types),
  };
  const settled = settleTypes(made, spec, (name) => notes.types.has(name));
  const left = new Set(Object.keys(settled.types).map((name) => `type:${name}`));
  const gone = new Set([...linked.types.keys()].map((name) => `type:${name}`).filter((path) => !left.has(path)));
  const told = unknown.filter(({ path }) => !gone.has(path)).sort((a, b) => compareAscii(a.path, b.path));
  return { spec: settled, unknown: told };
}

/** Of a place of which something is listed already, and of owners that are unknown as a whole, nothing more is. */
function listOnce(unknown: Unknown[]): Doubts["listOf"] {
  const said = new Set(unknown.map(({ path }) => path));
  const whole = new Set(
    unknown.filter(({ facts }) => facts === "existence" || facts === "content").map(({ path }) => path),
  );
  return (owner) => (own) => {
    if (whole.has(owner) || said.has(own.path)) return;
    said.add(own.path);
    unknown.push(own);
  };
}

/** Structures that were not there, which pages of obsolete actions name all the same. */
function namedByObsolete(actions: ReadonlyMap<string, Action>, { isAbsent }: Doubts): Set<string> {
  const obsolete = [...actions.values()].filter(({ status }) => status === "obsolete");
  const members = obsolete.flatMap(({ input = [], output = [] }) => [...input, ...output]);
  return new Set(members.flatMap(({ type }) => namesIn(type)).filter(isAbsent));
}

function keptType(today: TypeDefinition | undefined, release: number): TypeDefinition {
  if (!today) return blankType({});
  const { usage, usedBy, lifetime } = lifetimeAsOf(today, release);
  return blankType({ usage, usedBy, ...(lifetime ? { lifetime } : {}) });
}

function cutProtocol(protocol: Protocol, links: Links): Protocol {
  if (!protocol.commonParameters) return protocol;
  const methods = Object.entries(protocol.commonParameters);
  const cut = methods.map(([method, own]) => [method, linkMembers(own, `common:${method}`, links)] as const);
  return { ...protocol, commonParameters: Object.fromEntries(cut) };
}
