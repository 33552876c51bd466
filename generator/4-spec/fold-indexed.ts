/**
 * Rows whose names print their place -> arrays of structs and nested structs, at any depth.
 *
 *    Disks.N.Size               Disks: array of { Size, Backup: { Day } }
 *    Disks.N.Backup.Day    ->
 *    Ids.N                      Ids: array, of the type that read-members.ts gave it
 *    Login.Mode, Login.Key      Login: { Mode, Key }
 * A dot without an index is a step only where it is proven: inside an element, by a row for the whole, or, in a request,
 * by two names with one prefix: a request sends the same name either way. Rows of one list by number (`Parameter.1.Code`) may differ by index: fold-variants.ts.
 */
import { derivedFlag, foldElement, type IndexedRow } from "./fold-variants.js";
import { stepsOf, type Step } from "./member-steps.js";
import type { Member, StructType, TypeExpression } from "./spec.js";

export interface Folding {
  /** The table is one of a request. */
  readonly request: boolean;
  /** A row for the whole has a type that its members contradict. */
  contradicts(name: string, declared: TypeExpression): void;
  /** A row says again what another one is: `Ids` and `Ids.N`, `Ids.1` and `Ids.2`. */
  repeats(name: string): void;
}

/** A member by what its name says after the first step. */
interface Row {
  readonly member: Member;
  /** `N` or a number, where the first step of the name is a list. */
  readonly index?: string;
  /** What is left of the name; empty where the row is the whole, or one element. */
  readonly rest: string;
}

export function foldIndexed(members: readonly Member[], folding: Folding, inside = false): Member[] {
  const groups = new Map<string, Row[]>();
  for (const member of members) {
    const [head, row] = rowOf(member);
    groups.set(head, [...(groups.get(head) ?? []), row]);
  }
  return [...groups].flatMap(([name, rows]) => foldGroup(name, rows, folding, inside));
}

function rowOf(member: Member): [string, Row] {
  const [head, second, ...more] = stepsOf(member.name) ?? [];
  if (head === undefined || second === undefined) return [member.name, { member, rest: "" }];
  if (second.index) return [head.name, { member, index: second.name, rest: printed(more) }];
  return [head.name, { member, rest: printed([second, ...more]) }];
}

/** `M` is an index only as long as the one above it stands before it. */
function printed(steps: readonly Step[]): string {
  return steps.map(({ name, index }) => (index && /^[Mm]$/.test(name) ? "N" : name)).join(".");
}

function foldGroup(name: string, rows: readonly Row[], folding: Folding, inside: boolean): Member[] {
  const wholes = rows.filter((row) => row.rest === "");
  const inner = rows.filter((row) => row.rest !== "");
  const listed = inner.filter((row) => row.index !== undefined);
  const whole = wholes[0] && { ...wholes[0].member, name };
  for (const { member } of wholes.slice(1)) folding.repeats(member.name);
  if (inner.length === 0) return whole ? [whole] : [];
  const fold = (own: readonly Member[]): Member[] => foldIndexed(own, folding, true);
  if (listed.length === 0) {
    const proven = inside || isOpen(whole?.type) || (folding.request && inner.length > 1);
    if (!proven) return rows.map((row) => row.member);
    const struct: StructType = { kind: "struct", members: fold(inner.map(named)) };
    const type = whole?.type.kind === "array" ? { kind: "array" as const, of: struct } : struct;
    return [join(name, type, derivedFlag(struct), whole, folding)];
  }
  const elements = listed.map((row): IndexedRow => ({ index: row.index ?? "", member: named(row) }));
  const element = foldElement(elements, fold);
  // `Disks.Size` beside `Disks.N.Type` is no member of an element: it keeps its name.
  const apart = inner.filter((row) => row.index === undefined).map((row) => row.member);
  const flag = derivedFlag(element, elements);
  return [join(name, { kind: "array", of: element }, flag, whole, folding), ...apart];
}

function named({ member, rest }: Row): Member {
  return { ...member, name: rest };
}

/** The row for the whole says what it says; its type gives way to the members. */
function join(
  name: string,
  type: TypeExpression,
  flag: { readonly required?: boolean },
  whole: Member | undefined,
  folding: Folding,
): Member {
  if (!whole) return { name, type, ...flag };
  if (!isOpen(whole.type)) folding.contradicts(name, whole.type);
  return { ...whole, type };
}

/** Says that there are members, not which. */
function isOpen(type: TypeExpression | undefined): boolean {
  if (type?.kind === "array") return isOpen(type.of);
  return type?.kind === "any" || (type?.kind === "struct" && type.members.length === 0);
}
