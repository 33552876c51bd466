/**
 * Rows of one list by index -> the struct that its elements are.
 *
 *    Parameter.1.Code   Yes  InstanceType          { Code, Value }
 *    Parameter.1.Value  Yes  Standard         ->     Code is one of InstanceType, InstanceName, …
 *    Parameter.2.Code   Yes  InstanceName            when Code is InstanceType: required, Value like Standard
 * `Tag.N.Key` gives the members alone. Variants need a member whose example differs at every index.
 */
import type { Member, StructType, Variant } from "./spec.js";

export interface IndexedRow {
  readonly index: string;
  readonly member: Member;
}

type Fold = (members: readonly Member[]) => Member[];

export function foldElement(rows: readonly IndexedRow[], fold: Fold): StructType {
  const indices = [...new Set(rows.map((row) => row.index))];
  if (indices.length === 1) return { kind: "struct", members: fold(rows.map((row) => row.member)) };
  const key = discriminator(rows, indices);
  const members = fold(sharedMembers(rows, key, flagsAgree(rows, indices)));
  if (key === undefined) return { kind: "struct", members };
  const variants = indices.map((index) =>
    variantOf(
      rows.filter((row) => row.index === index).map((row) => row.member),
      key,
      fold,
    ),
  );
  return { kind: "struct", members, variants };
}

/** A structure is needed where one of its members is, or one of its rows by index. */
export function derivedFlag(struct: StructType, rows: readonly IndexedRow[] = []): { required?: boolean } {
  const several = new Set(rows.map((row) => row.index)).size > 1;
  const flags = (several ? rows.map((row) => row.member) : struct.members).map((member) => member.required);
  if (flags.includes(true)) return { required: true };
  return flags.includes(false) ? { required: false } : {};
}

/** The first member that has another example at every index. */
function discriminator(rows: readonly IndexedRow[], indices: readonly string[]): string | undefined {
  const names = [...new Set(rows.map((row) => row.member.name))];
  return names.find((name) => {
    const examples = rows.filter((row) => row.member.name === name).map((row) => row.member.example);
    return (
      examples.length === indices.length &&
      examples.every((own) => typeof own === "string") &&
      new Set(examples).size === indices.length
    );
  });
}

/** At each index all members are printed as required or none is: then an element that is given needs them all. */
function flagsAgree(rows: readonly IndexedRow[], indices: readonly string[]): boolean {
  return indices.every((index) => {
    const flags = new Set(rows.filter((row) => row.index === index).map((row) => row.member.required));
    return flags.size === 1 && !flags.has(undefined);
  });
}

/** Name and type of each member as they are at every index; the discriminator lists its values. */
function sharedMembers(rows: readonly IndexedRow[], key: string | undefined, whole: boolean): Member[] {
  const byName = new Map<string, Member[]>();
  for (const { member } of rows) byName.set(member.name, [...(byName.get(member.name) ?? []), member]);
  return [...byName].map(([name, own]): Member => {
    const type = own[0]?.type ?? { kind: "any" };
    const required = whole ? { required: true } : {};
    if (name !== key) return { name, type, ...required };
    return { name, type, ...required, constraints: { enum: own.map((member) => ({ value: String(member.example) })) } };
  });
}

function variantOf(members: readonly Member[], key: string, fold: Fold): Variant {
  const selector = members.find((member) => member.name === key);
  const rest = fold(members.filter((member) => member.name !== key).map(withoutRequired));
  return {
    when: { [key]: String(selector?.example) },
    ...(selector?.required === undefined ? {} : { required: selector.required }),
    members: rest,
    ...(selector?.description === undefined ? {} : { description: selector.description }),
  };
}

function withoutRequired(member: Member): Member {
  return Object.fromEntries(Object.entries(member).filter(([key]) => key !== "required")) as unknown as Member;
}
