/** Members -> the names of all types that they refer to, directly or through types. Pure; a type inside itself ends there. */
import { refsOf } from "./parse-type.js";
import type { Member } from "./spec.js";

export function reachedTypes(
  members: readonly Pick<Member, "type">[],
  membersOf: (name: string) => readonly Member[] | undefined,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = members.flatMap((member) => refsOf(member.type));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...(membersOf(name) ?? []).flatMap((member) => refsOf(member.type)));
  }
  return reached;
}
