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
  return createAsOf(spec)(release);
}

/** For several releases of one spec: what they share is worked out once, and is one object where it is the same. */
export function createAsOf(spec: Spec): (release: number) => AsOf {
  const notes = readNotes(spec.history);
  const unapply = createUnapply(spec, notes);
  return (release) => {
    const last = notes.releases[notes.releases.length - 1] ?? release;
    const made = unapply(Math.min(release, last));
    if (release < last) return mark(made.spec, release, [...made.unknown, ...countUntracked(made.spec)]);
    // Today's pages are of the last release: there is nothing to assume, but for what no page describes.
    return mark(
      spec,
      last,
      made.unknown.filter((own) => own.facts === "content" && own.why === "no-page"),
    );
  };
}

function mark(spec: Spec, release: number, unknown: readonly Unknown[]): AsOf {
  const time = spec.history.find((own) => own.release === release)?.time;
  const marks: Marks = {
    "x-as-of": { release, ...(time === undefined ? {} : { time }), unknown: "assumed as today" },
    "x-unknown": unknown,
  };
  return { spec: { ...spec, ...marks }, unknown };
}

type Unapplied = { spec: Spec; unknown: readonly Unknown[] };

function createUnapply(spec: Spec, notes: ReleaseNotes): (release: number) => Unapplied {
  const [namesAt, ownersAt, listsAt, link] = [
    namesAsOf(spec, notes),
    ownersAsOf(spec, notes),
    cutLists(spec),
    dropDangling(),
  ];
  const today = new Map(Object.entries(spec.types));
  const isNoted = (name: string): boolean => notes.types.has(name);
  return (release) => {
    const unknown: Unknown[] = [];
    const names = namesAt(release);
    const owners = ownersAt(names, release, (own) => unknown.push(own));
    const doubts: Doubts = {
      isAbsent: (name) => !owners.types.has(name) && (today.has(name) || isNoted(name)),
      isDoubtful: (name) => names.types.get(name)?.kind === "unknown",
      listOf: listOnce(unknown),
    };
    const linked = link(owners, doubts);
    for (const name of namedByObsolete(linked.actions, doubts))
      linked.types.set(name, keptType(today.get(name), release));
    const { groups: _, ...rest } = spec;
    const made: Spec = {
      ...rest,
      ...listsAt(linked.actions, release),
      protocol: cutProtocol(spec.protocol, { ...linked, ...doubts, list: () => undefined }),
      actions: Object.fromEntries(linked.actions),
      types: Object.fromEntries(linked.types),
    };
    const settled = settleTypes(made, spec, isNoted);
    return { spec: settled, unknown: withoutGone(unknown, linked.types.keys(), settled) };
  };
}

/** Of types that are gone nothing is told. */
function withoutGone(unknown: readonly Unknown[], before: Iterable<string>, { types }: Spec): Unknown[] {
  const gone = new Set([...before].filter((name) => !Object.hasOwn(types, name)).map((name) => `type:${name}`));
  return unknown.filter(({ path }) => !gone.has(path)).sort((a, b) => compareAscii(a.path, b.path));
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
