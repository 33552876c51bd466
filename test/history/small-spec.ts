// Small specs for the rules of un-applying: notes are written as `action-added A B` and `input-added A: X Y`, and what a
// release knows of a name is one letter, so that six releases read as one word.
import type {
  Action,
  HistoryChange,
  Member,
  Release,
  Spec,
  TypeDefinition,
  TypeExpression,
} from "../../generator/4-spec/spec.js";
import { specAsOf } from "../../generator/history/as-of.js";

const LAST = 6;

/** Notes by release; the others up to the last say nothing. */
export type Notes = Readonly<Partial<Record<number, readonly string[]>>>;

export function historyOf(notes: Notes, from = 1): Release[] {
  const releases = Array.from({ length: LAST - from + 1 }, (_, i) => LAST - i);
  return releases.map((release) => ({
    release,
    time: `2030-0${release}-01T00:00:00`,
    changes: (notes[release] ?? []).map(changeOf),
  }));
}

function changeOf(note: string): HistoryChange {
  const [, kind = "", owner, names = ""] = /^([a-z-]+) (?:(\w+): )?(.+)$/.exec(note) ?? [];
  const list = names.split(" ");
  if (owner === undefined) return { kind, names: list } as HistoryChange;
  return { kind, [kind.startsWith("member-") ? "type" : "action"]: owner, names: list } as HistoryChange;
}

export const string: TypeExpression = { kind: "string" };

export function member(name: string, more: Partial<Member> = {}): Member {
  return { name, type: string, ...more };
}

export function ref(name: string): TypeExpression {
  return { kind: "ref", name };
}

export function type(members: readonly Member[], more: Partial<TypeDefinition> = {}): TypeDefinition {
  return { usage: "input", usedBy: [], members, ...more };
}

export function action(input: readonly Member[], output: readonly Member[] = [], more: Partial<Action> = {}): Action {
  return { status: "current", input, output, ...more };
}

export function specOf(parts: Partial<Spec>): Spec {
  return {
    specVersion: 1,
    vendor: "tencent",
    service: "box",
    version: "2030-01-01",
    languages: ["en"],
    protocol: { kind: "tencent-v3", endpoint: "box.example.com" },
    actions: {},
    types: {},
    errors: {},
    history: [],
    ...parts,
  };
}

/** A letter a release, from the first to the last. */
export function perRelease(spec: Spec, letter: (release: number, asOf: ReturnType<typeof specAsOf>) => string): string {
  const releases = [...new Set(spec.history.map(({ release }) => release))].sort((a, b) => a - b);
  return releases.map((release) => letter(release, specAsOf(spec, release))).join("");
}
