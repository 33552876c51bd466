/** Members -> the names of all types that they refer to, directly or through types. Pure; a type inside itself ends there. */
import { refsOf } from "./parse-type.js";
import type { Member } from "./spec.js";

type Members = readonly Pick<Member, "type">[];

export function reachedTypes(
  members: Members,
  membersOf: (name: string) => readonly Member[] | undefined,
): ReadonlySet<string> {
  return reachedFrom(directTypes(members), (name) => directTypes(membersOf(name) ?? []));
}

/** Those that they name themselves, repeated as they stand. */
export function directTypes(members: Members): readonly string[] {
  return members.flatMap((member) => refsOf(member.type));
}

export function reachedFrom(
  names: readonly string[],
  namedBy: (name: string) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...namedBy(name));
  }
  return reached;
}
