/** The names of a service at a release: how many actions, types and members were there, and of which that is unknown. */
import { namesAsOf } from "../../history/names-as-of.js";
import { readNotes } from "../../history/read-notes.js";
import type { Spec } from "../../4-spec/spec.js";
import { compareAscii } from "../../support/text.js";

export interface NameCounts {
  readonly actions: number;
  readonly types: number;
  readonly unknown: { readonly actions: readonly string[]; readonly types: readonly string[] };
}

export function countNames(spec: Spec, release: number): NameCounts {
  const names = namesAsOf(spec, readNotes(spec.history))(release);
  const of = (kind: "there" | "unknown", states: (typeof names)["actions"]): string[] =>
    [...states].flatMap(([name, state]) => (state.kind === kind ? [name] : [])).sort(compareAscii);
  return {
    actions: of("there", names.actions).length,
    types: of("there", names.types).length,
    unknown: { actions: of("unknown", names.actions), types: of("unknown", names.types) },
  };
}

export function printCounts({ actions, types, unknown }: NameCounts): string {
  const doubtful = [...unknown.actions, ...unknown.types.map((name) => `type:${name}`)];
  const known = `${countOf(actions, "action")}, ${countOf(types, "type")}`;
  return doubtful.length === 0 ? known : `${known}; unknown whether there: ${doubtful.join(", ")}`;
}

/** Of a strict spec; what obsolete pages tell is no part of it. */
export function printMemberCounts(strict: Spec): string {
  const actions = Object.values(strict.actions).filter(({ status }) => status !== "obsolete");
  const sum = (lists: readonly (readonly unknown[] | undefined)[]): number =>
    lists.reduce((total, list) => total + (list?.length ?? 0), 0);
  return [
    countOf(sum(actions.map(({ input }) => input)), "input"),
    countOf(sum(actions.map(({ output }) => output)), "output"),
    countOf(sum(Object.values(strict.types).map(({ members }) => members)), "member"),
  ].join(", ");
}

export function countOf(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
