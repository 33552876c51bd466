/**
 * A spec and its notes -> which actions and types were there at a release, by the notes and by the pages, which are those of
 * the last release: an obsolete action is not part of the API there, a type that no page defines proves nothing. Names that
 * only notes know are among them. A name that the list of all that existed leaves out is unknown before the first evidence.
 */
import type { Action, Spec, TypeDefinition } from "../4-spec/spec.js";
import { evidenceOf, stateAt, type Evidence, type State } from "./evidence.js";
import type { NotesByName, ReleaseNotes } from "./read-notes.js";

export interface NamesAsOf {
  readonly actions: ReadonlyMap<string, State>;
  readonly types: ReadonlyMap<string, State>;
}

/** At any release: what is proven of a name is found once. */
export function namesAsOf(spec: Spec, notes: ReleaseNotes): (release: number) => NamesAsOf {
  const actions = evidenceByName(new Map(Object.entries(spec.actions)), notes.actions, notes, isAction);
  const types = evidenceByName(new Map(Object.entries(spec.types)), notes.types, notes, isType);
  const unlisted = notes.isWhole ? "unknown" : "there";
  const statesOf = (evidence: ReadonlyMap<string, Evidence>, release: number): Map<string, State> =>
    new Map([...evidence].map(([name, own]) => [name, stateAt(own, release, unlisted) ?? { kind: "there" }]));
  return (release) => {
    const known = Math.min(release, lastOf(notes));
    return { actions: statesOf(actions, known), types: statesOf(types, known) };
  };
}

export function previousIn(releases: readonly number[]): (release: number) => number | undefined {
  const previous = new Map(releases.map((release, i) => [release, releases[i - 1]]));
  return (release) => previous.get(release);
}

/** Whether the pages show it: yes, no, or they do not say. */
function isAction(action: Action | undefined): boolean {
  return action !== undefined && action.status !== "obsolete";
}

function isType(type: TypeDefinition | undefined): boolean | undefined {
  return type?.defined === false ? undefined : type !== undefined;
}

/** Where there are no notes, what the pages show holds at any release. */
function lastOf({ releases }: ReleaseNotes): number {
  return releases[releases.length - 1] ?? Number.NEGATIVE_INFINITY;
}

/** The pages are those of the last release. */
function evidenceByName<T>(
  today: ReadonlyMap<string, T>,
  own: NotesByName,
  notes: ReleaseNotes,
  isThere: (found: T | undefined) => boolean | undefined,
): Map<string, Evidence> {
  const previous = previousIn(notes.releases);
  const last = lastOf(notes);
  return new Map(
    [...new Set([...today.keys(), ...own.keys()])].map((name) => {
      const evidence = evidenceOf(own.get(name) ?? [], previous);
      const there = isThere(today.get(name));
      if (there !== undefined) evidence.set(last, there ? "there" : "absent");
      return [name, evidence];
    }),
  );
}
