/**
 * One type as several pages define it -> one definition, and the members in which they differ. Members that only some pages
 * have are kept, but are required of nobody: one page may show less of a type than another. Of a member that they define in
 * different ways stays what they agree on.
 */
import type { Member, MemberRule } from "./spec.js";

export interface TypeReading {
  readonly members: readonly Member[];
  readonly usedBy: readonly string[];
  readonly rules?: readonly MemberRule[];
  readonly description?: string;
}

export interface MergedType {
  readonly type: TypeReading;
  /** Names; one whose flag is lost has it beside it. */
  readonly differing: readonly string[];
}

export function mergeTypes(first: TypeReading, others: readonly TypeReading[]): MergedType {
  const all = [first, ...others];
  const names = [...new Set(all.flatMap((own) => own.members.map((member) => member.name)))];
  const read = names.map((name) => readings(name, all));
  const rules = [
    ...new Map(all.flatMap((own) => own.rules ?? []).map((rule) => [JSON.stringify(rule), rule])).values(),
  ];
  return {
    type: {
      ...first,
      usedBy: [...new Set(all.flatMap((own) => own.usedBy))],
      members: read.flatMap((own) => own.member),
      ...(rules.length > 0 ? { rules } : {}),
      ...wordsOf(all),
    },
    differing: names.flatMap((name, i) => {
      const own = read[i];
      if (own?.differs !== true) return [];
      return [own.needed && own.member[0]?.required === undefined ? `${name} (required)` : name];
    }),
  };
}

interface Reading {
  readonly member: readonly Member[];
  readonly differs: boolean;
  /** Some page says that it is required. */
  readonly needed: boolean;
}

/** Its words are those of the first page that has any. */
function readings(name: string, all: readonly TypeReading[]): Reading {
  const found = all.flatMap((own) => own.members.find((member) => member.name === name) ?? []);
  const everywhere = found.length === all.length;
  const needed = found.some((member) => member.required === true);
  const kept = Object.entries(found[0] ?? {}).filter(
    ([key]) =>
      new Set(found.map((member) => factsText(member[key as keyof Member]))).size === 1 &&
      (everywhere || key !== "required" || !needed),
  );
  return {
    member: [{ name, type: { kind: "any" }, ...Object.fromEntries(kept), ...wordsOf(found) }],
    needed,
    differs: !everywhere || new Set(found.map(factsText)).size > 1,
  };
}

function wordsOf(found: readonly { readonly description?: string }[]): { description?: string } {
  const words = found.map((own) => own.description).find((own) => own !== undefined);
  return words === undefined ? {} : { description: words };
}

const PROSE: ReadonlySet<string> = new Set(["description", "label"]);

/** What is said, without the words about it. */
function factsText(value: unknown): string {
  return JSON.stringify(value, (key, own: unknown) => (PROSE.has(key) ? undefined : own)) ?? "";
}
