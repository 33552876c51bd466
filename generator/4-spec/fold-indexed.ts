/**
 * Rows of a list printed flat -> one array of structs.
 *
 *    Parameter.1.Code   Yes  InstanceType          Parameter: array of { Code, Value }
 *    Parameter.1.Value  Yes  Standard         ->     Code is one of InstanceType, InstanceName, …
 *    Parameter.2.Code   Yes  InstanceName            when Code is InstanceType: required, Value like Standard
 * `Tag.N.Key` gives the array alone. Variants need a member whose example differs at every index.
 */
import type { Member, Variant } from "./spec.js";

const INDEXED = /^(\w+)\.(\d+|N)\.(\w+)$/;

export function isIndexed(name: string): boolean {
  return INDEXED.test(name);
}

interface IndexedRow {
  readonly index: string;
  readonly member: Member;
}

export function foldIndexed(members: readonly Member[]): Member[] {
  const groups = new Map<string, IndexedRow[]>();
  const folded: (Member | string)[] = [];
  for (const member of members) {
    const [, base, index = "", own = ""] = INDEXED.exec(member.name) ?? [];
    if (base === undefined) folded.push(member);
    else {
      if (!groups.has(base)) folded.push(base);
      groups.set(base, [...(groups.get(base) ?? []), { index, member: { ...member, name: own } }]);
    }
  }
  return folded.map((own) => (typeof own === "string" ? foldGroup(own, groups.get(own) ?? []) : own));
}

function foldGroup(name: string, rows: readonly IndexedRow[]): Member {
  const indices = [...new Set(rows.map((row) => row.index))];
  const required = rows.some((row) => row.member.required === true)
    ? { required: true }
    : rows.some((row) => row.member.required === false)
      ? { required: false }
      : {};
  if (indices.length === 1)
    return {
      name,
      type: { kind: "array", of: { kind: "struct", members: rows.map((row) => row.member) } },
      ...required,
    };
  const key = discriminator(rows, indices);
  const members = sharedMembers(rows, key, flagsAgree(rows, indices));
  const variants =
    key === undefined
      ? []
      : indices.map((index) =>
          variantOf(
            rows.filter((row) => row.index === index).map((row) => row.member),
            key,
          ),
        );
  return {
    name,
    type: { kind: "array", of: { kind: "struct", members, ...(variants.length > 0 ? { variants } : {}) } },
    ...required,
  };
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

/** At each index all members are required or none is: then an element that is given needs them all. */
function flagsAgree(rows: readonly IndexedRow[], indices: readonly string[]): boolean {
  return indices.every(
    (index) => new Set(rows.filter((row) => row.index === index).map((row) => row.member.required)).size === 1,
  );
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

function variantOf(members: readonly Member[], key: string): Variant {
  const selector = members.find((member) => member.name === key);
  const rest = members.filter((member) => member.name !== key).map(withoutRequired);
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
