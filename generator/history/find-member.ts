/**
 * A path from an owner's members -> the member it names, through the types of the service: `Zone`, `Placement.Zone`,
 * `ZoneSet[].Zone`; marks of lists and maps may be missing. Undefined where it names nothing.
 */
import type { Member, TypeDefinition, TypeExpression } from "../4-spec/spec.js";
import { innermost } from "./type-names.js";

export interface Types {
  get(name: string): TypeDefinition | undefined;
}

export function findMember(path: string, members: readonly Member[], types: Types): Member | undefined {
  for (const member of members) {
    // Names of flat vendors have dots of their own: each member says how much of the path it takes.
    if (!path.startsWith(member.name)) continue;
    const rest = path.slice(member.name.length).replace(/^(?:\[\]|\{\})+/, "");
    if (rest === "") return member;
    const found = rest.startsWith(".") ? findMember(rest.slice(1), membersOf(member.type, types), types) : undefined;
    if (found) return found;
  }
  return undefined;
}

function membersOf(type: TypeExpression, types: Types): readonly Member[] {
  const inner = innermost(type);
  if (inner.kind === "struct") return inner.members;
  return inner.kind === "ref" ? (types.get(inner.name)?.members ?? []) : [];
}
