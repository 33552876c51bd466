/**
 * Actions and types of today and their states at a release -> the actions and types of then, with the members of then. What
 * notes name and no page describes is an undocumented action or an undefined type. An obsolete action is current before its
 * deletion, and stays obsolete from then on. What is unknown is listed; of an owner that is unknown itself no member is.
 */
import type { Action, Spec, TypeDefinition } from "../4-spec/spec.js";
import type { State } from "./evidence.js";
import { lifetimeAsOf, lifetimeOf } from "./lifetime-as-of.js";
import { livesOf, partedBy, type Lives } from "./lives.js";
import { membersAsOf } from "./members-as-of.js";
import { previousIn, type NamesAsOf } from "./names-as-of.js";
import type { Note, NotesByName, ReleaseNotes } from "./read-notes.js";
import { Spans } from "./spans.js";
import type { Unknown } from "./unknown.js";

export interface Owners {
  readonly actions: Map<string, Action>;
  readonly types: Map<string, TypeDefinition>;
}

interface Scope {
  readonly notes: ReleaseNotes;
  readonly release: number;
  readonly time: string | undefined;
  readonly list: (unknown: Unknown) => void;
  readonly previous: (release: number) => number | undefined;
}

/** At any release; an owner that is the same in several of them is one object. */
export function ownersAsOf(
  spec: Spec,
  notes: ReleaseNotes,
): (names: NamesAsOf, release: number, list: (unknown: Unknown) => void) => Owners {
  const previous = previousIn(notes.releases);
  const times = new Map([...spec.history].reverse().map(({ release, time }) => [release, time]));
  const actions = new Map(Object.entries(spec.actions));
  const types = new Map(Object.entries(spec.types));
  const last = notes.releases.slice(-1);
  const spansOf = <Page extends Action | TypeDefinition>(pages: ReadonlyMap<string, Page>, told: NotesByName) => {
    const toldOf = (name: string): number[] => [...(told.get(name) ?? []).map((note) => note.release), ...last];
    const names = [...new Set([...pages.keys(), ...told.keys()])];
    return new Map(names.map((name) => [name, new Spans<Page>(pages.get(name), toldOf(name), previous)]));
  };
  const spans = { actions: spansOf(actions, notes.actions), types: spansOf(types, notes.types) };
  return (names, release, list) => {
    const scope = { notes, release, time: times.get(release), previous };
    const owners: Owners = { actions: new Map(), types: new Map() };
    for (const [name, state] of names.actions) {
      const page = actions.get(name);
      const updated = page?.updated !== undefined && isBy(page.updated, scope.time) ? 1 : 0;
      const make = (told: Scope["list"]) => actionAsOf(name, page, state, { ...scope, list: told });
      const action = spans.actions.get(name)?.at(release, updated, list, make);
      if (action) owners.actions.set(name, action);
    }
    for (const [name, state] of names.types) {
      const make = (told: Scope["list"]) => typeAsOf(name, types.get(name), state, { ...scope, list: told });
      const type = spans.types.get(name)?.at(release, 0, list, make);
      if (type) owners.types.set(name, type);
    }
    return owners;
  };
}

function actionAsOf(name: string, page: Action | undefined, state: State, scope: Scope): Action | undefined {
  if (state.kind === "absent" && (page?.status !== "obsolete" || state.again)) return undefined;
  const told = scope.notes.actions.get(name) ?? [];
  const hasPage = page !== undefined && page.status !== "undocumented";
  const list = listOwner(name, state, told, hasPage, scope);
  if (!page) return state.kind === "there" ? { status: "undocumented", ...lifetimeOf(told, scope.release) } : undefined;
  const own = ownScope(told, page.status !== "obsolete", scope);
  const { updated, ...rest } = lifetimeAsOf(page, scope.release);
  const { inputs, outputs } = scope.notes;
  const side = (word: "input" | "output", notes: typeof inputs): Pick<Action, "input" | "output"> => {
    const path = `${name}.${word}`;
    const members = page[word];
    if (!members) return {};
    if (state.kind === "there") listReturn(path, own.lives, scope.release, list);
    return { [word]: membersAsOf(members, notes.get(name), { ...own, path, list }) };
  };
  return {
    ...rest,
    ...(page.status === "obsolete" && state.kind === "there" ? { status: "current" } : {}),
    ...side("input", inputs),
    ...side("output", outputs),
    ...(updated !== undefined && isBy(updated, scope.time) ? { updated } : {}),
  };
}

function typeAsOf(
  name: string,
  page: TypeDefinition | undefined,
  state: State,
  scope: Scope,
): TypeDefinition | undefined {
  if (state.kind === "absent") return undefined;
  const path = `type:${name}`;
  const told = scope.notes.types.get(name) ?? [];
  const list = listOwner(path, state, told, page !== undefined && page.defined !== false, scope);
  if (!page) return state.kind === "there" ? blankType(lifetimeOf(told, scope.release)) : undefined;
  if (page.defined === false) return lifetimeAsOf(page, scope.release);
  const own = ownScope(told, true, scope);
  if (state.kind === "there") listReturn(path, own.lives, scope.release, list);
  const members = membersAsOf(page.members, scope.notes.members.get(name), { ...own, path, list });
  return { ...lifetimeAsOf(page, scope.release), members };
}

/** A type that no page describes. */
export function blankType(known: Partial<Pick<TypeDefinition, "usage" | "usedBy" | "lifetime">>): TypeDefinition {
  return { usage: "both", usedBy: [], ...known, defined: false, members: [] };
}

/** What is unknown of the owner as a whole; gives the list for its members, which ends nowhere where that says it all. */
function listOwner(
  path: string,
  state: State,
  told: readonly Note[],
  hasPage: boolean,
  { release, list }: Scope,
): Scope["list"] {
  if (state.kind === "unknown") list({ path, facts: "existence", ...state.gap });
  if (state.kind !== "there") return state.kind === "absent" ? list : () => undefined;
  const later = told.find((note) => note.verb === "modified" && note.release > release);
  if (hasPage && !later) return list;
  list({
    path,
    facts: "content",
    ...(hasPage && later ? { why: "modified", release: later.release } : { why: "no-page" }),
  });
  return () => undefined;
}

function listReturn(path: string, lives: Lives, release: number, list: Scope["list"]): void {
  const deletion = partedBy(lives, release);
  if (deletion !== undefined) list({ path, facts: "completeness", why: "returned", release: deletion });
}

function ownScope(told: readonly Note[], isThereToday: boolean, { notes, release, previous }: Scope) {
  const last = notes.releases[notes.releases.length - 1] ?? release;
  return { release, previous, lives: livesOf(told, isThereToday, last, previous) };
}

/** As far as both say it: a day is not later than a time on it. */
function isBy(updated: string, time: string | undefined): boolean {
  return time !== undefined && updated.slice(0, time.length) <= time.slice(0, updated.length);
}
