/**
 * Members with the paths at which they stand, those of structures and of lists of structures too:
 *   Placement   Placement.Zone   DataDisks   DataDisks[].DiskId
 * and whether a value of one type can stand where another is documented. Types may hold themselves: three steps deep is enough.
 */
import type { Member, Spec, TypeExpression } from "../../4-spec/spec.js";
import { membersOf } from "../client-operation.js";

export interface Place {
  readonly path: string;
  readonly member: Member;
  /** How many lists of structures stand around it. */
  readonly lists: number;
  readonly depth: number;
}

const deepest = 3;

export function placesIn(members: readonly Member[], spec: Spec): Place[] {
  return walk(members, spec, { path: "", lists: 0, depth: 0 });
}

function walk(members: readonly Member[], spec: Spec, around: Omit<Place, "member">): Place[] {
  return members.flatMap((member) => {
    const place = { ...around, path: around.path + member.name, member };
    if (around.depth === deepest) return [place];
    const isList = member.type.kind === "array";
    const inner = {
      path: `${place.path}${isList ? "[]" : ""}.`,
      lists: around.lists + (isList ? 1 : 0),
      depth: around.depth + 1,
    };
    return [place, ...walk(membersOf(itemOf(member.type), spec), spec, inner)];
  });
}

/** The type of an item of a list, else the type itself. */
export function itemOf(type: TypeExpression): TypeExpression {
  return type.kind === "array" ? type.of : type;
}

export function isList({ type }: Member): boolean {
  return type.kind === "array";
}

export function isStructure(type: TypeExpression): boolean {
  return type.kind === "ref" || type.kind === "struct" || type.kind === "map";
}

/** One value, or a list of single values, that could be an id. */
export function isIdType(type: TypeExpression): boolean {
  return ["string", "integer"].includes(itemOf(type).kind);
}

/** A list may stand for a single value where it holds one, and the other way round: the engine takes or makes the item. */
export function canHold(to: TypeExpression, from: TypeExpression): boolean {
  const [target, source] = [itemOf(to), itemOf(from)];
  if (target.kind === "any" || source.kind === "any") return true;
  if (isStructure(target)) return isStructure(source) && to.kind === from.kind;
  return familyOf(target.kind) === familyOf(source.kind);
}

function familyOf(kind: TypeExpression["kind"]): string {
  if (kind === "integer" || kind === "float") return "number";
  return kind === "timestamp" || kind === "date" ? "string" : kind;
}
