/**
 * The members that a page shows and what notes say of them -> the members at a release, in page order, those that no page
 * shows any more behind them. Of unknown members the page's is taken; a type that no page shows is `any`. Each unknown fact
 * is listed: whether it was there, or which type and required flag it had before a note modified it.
 */
import type { Member } from "../4-spec/spec.js";
import { evidenceOf, stateAt, type State } from "./evidence.js";
import { lifeAt, type Lives } from "./lives.js";
import { lifetimeAsOf, lifetimeOf } from "./lifetime-as-of.js";
import type { Note, NotesByName } from "./read-notes.js";
import type { Unknown } from "./unknown.js";

export interface MemberScope {
  /** `RunInstances.input` or `type:Placement`. */
  readonly path: string;
  readonly release: number;
  readonly lives: Lives;
  readonly previous: (release: number) => number | undefined;
  readonly list: (unknown: Unknown) => void;
}

export function membersAsOf(page: readonly Member[], notes: NotesByName | undefined, scope: MemberScope): Member[] {
  if (!notes) return page.map((member) => lifetimeAsOf(member, scope.release));
  const shown = page.flatMap((member) => memberAsOf(member.name, member, notes.get(member.name) ?? [], scope));
  const names = new Set(page.map(({ name }) => name));
  const others = [...notes].filter(([name]) => !names.has(name));
  return [...shown, ...others.flatMap(([name, told]) => memberAsOf(name, undefined, told, scope))];
}

function memberAsOf(name: string, page: Member | undefined, notes: readonly Note[], scope: MemberScope): Member[] {
  if (page && notes.length === 0) return [lifetimeAsOf(page, scope.release)];
  const path = `${scope.path}.${name}`;
  const state = stateIn(lifeAt(scope.lives, scope.release), scope.release, notes, page !== undefined, scope);
  if (state.kind === "absent") return [];
  if (state.kind === "unknown") scope.list({ path, facts: "existence", ...state.gap });
  if (!page) return state.kind === "there" ? [withoutPage(name, path, notes, scope)] : [];
  const later = notes.find((note) => note.release > scope.release && note.verb !== "added");
  if (later && state.kind === "there") {
    const why = later.verb === "deleted" ? "returned" : "modified";
    scope.list({ path, facts: "type and required", why, release: later.release });
  }
  return [lifetimeAsOf(page, scope.release)];
}

function withoutPage(name: string, path: string, notes: readonly Note[], { release, list }: MemberScope): Member {
  const deletion = notes.find((note) => note.release > release && note.verb === "deleted");
  list({
    path,
    facts: "type and required",
    ...(deletion ? { why: "deleted", release: deletion.release } : { why: "no-page" }),
  });
  return { name, type: { kind: "any" }, ...lifetimeOf(notes, release) };
}

/** By the notes inside this life of the owner; where there are none, the next life began with what this one held. */
function stateIn(life: number, release: number, notes: readonly Note[], isShown: boolean, scope: MemberScope): State {
  const { lives, previous } = scope;
  const own = notes.filter((note) => lifeAt(lives, note.release) === life);
  const evidence = evidenceOf(own, previous);
  if (life >= lives.onPage) evidence.set(lives.pageEnd, isShown ? "there" : "absent");
  const state = stateAt(evidence, release, "there");
  if (state) return state;
  return stateIn(life + 1, lives.deletions[life] ?? release, notes, isShown, scope);
}
