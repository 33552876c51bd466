/** The pages of a service that list: its actions by group, its types, its error codes. */
import type { Action, Spec, TypeExpression } from "../../4-spec/spec.js";
import { actionGroups } from "../action-groups.js";
import { noteAt } from "../describe.js";
import { errorUsers } from "../error-users.js";
import { heldBy, membersInPlace } from "../held-type.js";
import { solutionsOf } from "./advise-error.js";
import { statusOf } from "./action-page.js";
import { errorId } from "./ids.js";
import type { RowContext } from "./member-rows.js";
import type { Link } from "./paths.js";
import { fewWords } from "./search-words.js";

export function groupRows({ spec, notes, paths }: RowContext): object[] {
  return actionGroups(spec).map(({ title, actions }) => ({
    title,
    actions: actions.map((name) => ({
      ...paths.action(name, ""),
      status: statusOf(spec.actions[name] as Action),
      words: fewWords(noteAt(notes, name), spec.actions[name]?.description),
    })),
  }));
}

export function typeRows({ spec, notes, paths }: RowContext): object[] {
  return Object.entries(spec.types).map(([name, type]) => ({
    ...paths.type(name, ""),
    words: fewWords(noteAt(notes, `type:${name}`), type.description),
    usage: type.usage === "both" ? "requests and responses" : type.usage === "input" ? "requests" : "responses",
  }));
}

export function errorRows({ spec, notes, paths }: RowContext): object[] {
  const users = errorUsers(spec);
  return Object.entries(spec.errors).map(([code, { common, cases = [] }]) => ({
    id: errorId(code),
    ...paths.error(code, ""),
    common,
    http: [...new Set(cases.flatMap(({ http }) => http ?? []))],
    words: [
      ...new Set([...[noteAt(notes, `error:${code}`) ?? []].flat(), ...cases.flatMap(({ message }) => message ?? [])]),
    ],
    solutions: solutionsOf(code, cases),
    actions: (users.get(code) ?? []).map((name): Link => paths.action(name, "")),
  }));
}

/** Types that hold a type in one of their members. */
export function holdersOf({ types }: Spec): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const [name, { members }] of Object.entries(types))
    for (const held of new Set(members.flatMap(({ type }) => namesIn(type))))
      holders.set(held, [...(holders.get(held) ?? []), name]);
  return holders;
}

function namesIn(type: TypeExpression): string[] {
  const [held] = heldBy(type);
  if (held.kind === "ref") return [held.name];
  return membersInPlace(held).flatMap((own) => namesIn(own.type));
}
