/** The pages of a service that list: its actions by group, its types, its error codes. */
import type { Action, Spec } from "../../4-spec/spec.js";
import { noteAt } from "../describe.js";
import { adviseError } from "./advise-error.js";
import { statusOf } from "./action-page.js";
import { errorId } from "./ids.js";
import type { RowContext } from "./member-rows.js";
import type { Link } from "./paths.js";

export interface Group {
  readonly title: string;
  readonly actions: readonly string[];
}

/** In the order of the pages; actions without a group come last. */
export function groupsOf({ groups = [], actions }: Spec): Group[] {
  const byGroup = new Map<string | undefined, string[]>(groups.map((own) => [own, []]));
  for (const [name, { group }] of Object.entries(actions)) {
    const known = byGroup.get(group) ?? [];
    known.push(name);
    byGroup.set(group, known);
  }
  const other = byGroup.get(undefined) ?? [];
  byGroup.delete(undefined);
  const titled = [...byGroup].map(([title = "", own]) => ({ title, actions: own }));
  const last = { title: titled.length > 0 ? "Other actions" : "Actions", actions: other };
  return [...titled, last].filter((own) => own.actions.length > 0);
}

export function groupRows({ spec, notes, paths }: RowContext): object[] {
  return groupsOf(spec).map(({ title, actions }) => ({
    title,
    actions: actions.map((name) => ({
      ...paths.action(name, ""),
      status: statusOf(spec.actions[name] as Action),
      words: firstWords(noteAt(notes, name), spec.actions[name]?.description),
    })),
  }));
}

export function typeRows({ spec, notes, paths }: RowContext): object[] {
  return Object.entries(spec.types).map(([name, type]) => ({
    ...paths.type(name, ""),
    words: firstWords(noteAt(notes, `type:${name}`), type.description),
    usage: type.usage === "both" ? "requests and responses" : type.usage === "input" ? "requests" : "responses",
  }));
}

export function errorRows({ spec, notes, paths }: RowContext): object[] {
  const users = new Map<string, Link[]>();
  for (const [name, action] of Object.entries(spec.actions))
    for (const own of action.errors ?? []) users.set(own, [...(users.get(own) ?? []), paths.action(name, "")]);
  return Object.entries(spec.errors).map(([code, { common, cases = [] }]) => ({
    id: errorId(code),
    ...paths.error(code, ""),
    common,
    http: [...new Set(cases.flatMap(({ http }) => http ?? []))],
    words: [
      ...new Set([...[noteAt(notes, `error:${code}`) ?? []].flat(), ...cases.flatMap(({ message }) => message ?? [])]),
    ],
    solutions: solutionsOf(code, cases),
    actions: users.get(code) ?? [],
  }));
}

/** The page's own advice where the spec keeps it, else ours. */
function solutionsOf(code: string, cases: NonNullable<Spec["errors"][string]["cases"]>): string[] {
  const told = [...new Set(cases.flatMap(({ solution }) => solution ?? []))];
  return told.length > 0 ? told : [adviseError(code) ?? []].flat();
}

/** Types that hold a type in one of their members. */
export function holdersOf({ types }: Spec): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const [name, { members }] of Object.entries(types))
    for (const held of new Set(members.flatMap(({ type }) => namesIn(type))))
      holders.set(held, [...(holders.get(held) ?? []), name]);
  return holders;
}

function namesIn(type: Spec["types"][string]["members"][number]["type"]): string[] {
  if (type.kind === "array" || type.kind === "map") return namesIn(type.of);
  if (type.kind === "struct") return type.members.flatMap((own) => namesIn(own.type));
  return type.kind === "ref" ? [type.name] : [];
}

function firstWords(note: string | undefined, description: string | undefined): string {
  return note ?? (description ?? "").split("\n\n")[0]?.replace(/\s+/g, " ").slice(0, LONGEST) ?? "";
}

const LONGEST = 160;
