/**
 * A member that the spec knows, and what was seen of it -> what to change: its type, its values, that it may be null or
 * missing. Says so where the spec allows meanwhile what was seen, and where no correction can say it.
 */
import { compareAscii } from "../../support/text.js";
import type { Constraints, Member, TypeExpression } from "../../4-spec/spec.js";
import type { Sighting } from "./group-drift.js";
import type { FoundType } from "./read-drift.js";
import type { SeenValues } from "./seen-type.js";

export interface Change {
  readonly at: string;
  readonly expect?: unknown;
  readonly set: unknown;
  readonly reason: string;
  readonly seen: readonly Sighting[];
}

export type Verdict = Change | "learnt" | "null-item" | "withheld";

/** A member, or what stands in its lists and maps: `type:Box.Grid[][]` is two levels inside `type:Box.Grid`. */
export interface Place {
  readonly path: string;
  readonly member: Member;
  readonly levels: number;
  /** Of the innermost level; undefined where the member has no such level. */
  readonly type: TypeExpression | undefined;
  readonly constraints: Constraints | undefined;
}

export function placeOf(path: string, member: Member): Place {
  const [inside = ""] = /(?:\[\]|\{\})*$/.exec(path) ?? [];
  const levels = inside.length / 2;
  let type: TypeExpression | undefined = member.type;
  let constraints = member.constraints;
  for (let i = 0; i < levels; i++) {
    type = type?.kind === "array" || type?.kind === "map" ? type.of : undefined;
    constraints = constraints?.items;
  }
  return { path: path.slice(0, path.length - inside.length), member, levels, type, constraints };
}

type Changes = (place: Place, seen: readonly Sighting[], values: SeenValues) => readonly Verdict[];

export const CHANGES: ReadonlyMap<string, Changes> = new Map<string, Changes>([
  ["unknown-member", changeNewMember],
  ["unexpected-type", changeType],
  ["unexpected-null", changeNull],
  ["unknown-value", changeValues],
  ["missing-member", changeRequired],
]);

/** The spec has the member meanwhile, maybe as something else. */
function changeNewMember(place: Place, seen: readonly Sighting[], values: SeenValues): readonly Verdict[] {
  const nulls = seen.filter(({ found }) => found === "null");
  const others = seen.filter(({ found }) => found !== "null");
  return [
    ...(others.length > 0 ? changeType(place, others, values) : []),
    ...(nulls.length > 0 ? changeNull(place, nulls) : []),
  ];
}

function changeType(place: Place, seen: readonly Sighting[], values: SeenValues): readonly Verdict[] {
  const { path, type, levels } = place;
  if (type && accepts(type, seen)) return ["learnt"];
  const found = values.typeAt(seen[0]?.path ?? path);
  if (!type || !found) return ["learnt"];
  const set: TypeExpression = seen.some(({ mixed }) => mixed) && !isWider(found, type) ? { kind: "any" } : found;
  const reason = `answers hold ${foundWords(seen)} here, which the page calls ${wordOf(type)}`;
  return [{ at: `${path}#type${".of".repeat(levels)}`, expect: type, set, reason, seen }];
}

function changeNull({ path, member, levels, type }: Place, seen: readonly Sighting[]): readonly Verdict[] {
  if (type?.kind === "any" || (levels === 0 && member.nullable)) return ["learnt"];
  if (levels > 0) return ["null-item"];
  return [
    { at: `${path}#nullable`, set: true, reason: "answers hold null here, of which the page says nothing", seen },
  ];
}

function changeValues({ path, levels, constraints }: Place, seen: readonly Sighting[]): readonly Verdict[] {
  const listed = constraints?.enum;
  if (!listed) return ["learnt"];
  const missing = seen.filter(({ value }) => !listed.some((own) => String(own.value) === String(value)));
  const given = missing.flatMap(({ value }) => value ?? []);
  const values = [...new Map(given.map((value) => [String(value), value])).values()];
  const verdicts: Verdict[] = [];
  if (missing.length === 0) verdicts.push("learnt");
  if (missing.some(({ value }) => value === undefined)) verdicts.push("withheld");
  if (values.length === 0) return verdicts;
  values.sort((a, b) => compareAscii(String(a), String(b)));
  const reason = `answers hold values here that the page does not list: ${values.join(", ")}`;
  const at = `${path}#constraints${".items".repeat(levels)}.enum`;
  const set = [...listed, ...values.map((value) => ({ value }))];
  return [...verdicts, { at, expect: listed, set, reason, seen: missing }];
}

function changeRequired({ path, member }: Place, seen: readonly Sighting[]): readonly Verdict[] {
  if (member.required !== true) return ["learnt"];
  const reason = "answers lack this member, which the page calls required";
  return [{ at: `${path}#required`, expect: true, set: false, reason, seen }];
}

const ACCEPTED: Readonly<Partial<Record<TypeExpression["kind"], readonly FoundType[]>>> = {
  boolean: ["boolean"],
  integer: ["integer"],
  float: ["integer", "number"],
  array: ["array"],
  map: ["object"],
  ref: ["object"],
  struct: ["object"],
};

/** Whether a value of the type may be what was found. */
export function accepts({ kind }: TypeExpression, seen: readonly Pick<Sighting, "found">[]): boolean {
  const accepted = ACCEPTED[kind] ?? ["string"];
  return kind === "any" || seen.every(({ found }) => accepted.includes(found));
}

/** A float may be an integer, too. */
function isWider({ kind }: TypeExpression, than: TypeExpression): boolean {
  return kind === "float" && than.kind === "integer";
}

/** `integer or string`. */
export function foundWords(seen: readonly Pick<Sighting, "found">[]): string {
  return [...new Set(seen.map(({ found }) => found))].sort(compareAscii).join(" or ");
}

function wordOf({ kind }: TypeExpression): string {
  return kind === "ref" || kind === "struct" || kind === "map" ? "object" : kind;
}
