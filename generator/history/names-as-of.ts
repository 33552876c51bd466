/**
 * A spec and its notes -> which actions and types were there at a release, by the notes and by the pages, which are those of
 * the last release: an obsolete action is not part of the API there, a type that no page defines proves nothing. Names that
 * only notes know are among them. A name that the list of all that existed leaves out is unknown before the first evidence.
 */
import type { Action, Spec, TypeDefinition } from "../4-spec/spec.js";
import { evidenceOf, stateAt, type State } from "./evidence.js";
import type { NotesByName, ReleaseNotes } from "./read-notes.js";

export interface NamesAsOf {
  readonly actions: ReadonlyMap<string, State>;
  readonly types: ReadonlyMap<string, State>;
}

export function namesAsOf(spec: Spec, notes: ReleaseNotes, release: number): NamesAsOf {
  return {
    actions: statesOf(new Map(Object.entries(spec.actions)), notes.actions, notes, release, isAction),
    types: statesOf(new Map(Object.entries(spec.types)), notes.types, notes, release, isType),
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

function statesOf<T>(
  today: ReadonlyMap<string, T>,
  own: NotesByName,
  { releases, isWhole }: ReleaseNotes,
  release: number,
  isThere: (found: T | undefined) => boolean | undefined,
): Map<string, State> {
  const previous = previousIn(releases);
  const last = releases[releases.length - 1] ?? release;
  return new Map(
    [...new Set([...today.keys(), ...own.keys()])].map((name) => {
      const evidence = evidenceOf(own.get(name) ?? [], previous);
      const there = isThere(today.get(name));
      if (there !== undefined) evidence.set(last, there ? "there" : "absent");
      return [name, stateAt(evidence, release, isWhole ? "unknown" : "there") ?? { kind: "there" }];
    }),
  );
}
