/**
 * A member -> the resource whose id it holds: by the page that names where its values come from, else by its name. The name
 * must be that of the id, alone or behind a word that only says which of several is meant (`SourceImageId`,
 * `AssociatedInstanceIds`): a `ReservedInstanceId` is no `InstanceId`.
 */
import type { Member, Spec } from "../../4-spec/spec.js";
import { idKeyOf } from "./find-new-id.js";
import type { Found } from "./find-resources.js";
import { isIdType } from "./places.js";
import { keyOf, wordsOf } from "./words.js";

export interface Naming {
  readonly all: readonly Found[];
  /** The resource whose id the member holds. */
  named(member: Member): Found | undefined;
  /** Is this the id of that resource, by the name it has in its own actions? */
  isIdOf(member: Member, found: Found): boolean;
  /** What the ids of the service are ids of, kept here or elsewhere: `instance`, `subnet`. */
  readonly stems: ReadonlySet<string>;
  /** The resource that a noun means. */
  byNoun(keys: readonly string[]): Found | undefined;
}

const QUALIFIERS = "associated attached bound default dest destination new old original parent source src target";

export function nameResources(all: readonly Found[], spec: Spec): Naming {
  const qualifiers = new Set([...QUALIFIERS.split(" "), keyOf(spec.service)]);
  const byId = new Map<string, Found>();
  for (const found of all) for (const key of idKeysOf(found)) if (!byId.has(key) && !isPlace(key)) byId.set(key, found);
  const named = (member: Member): Found | undefined => {
    if (!isIdType(member.type)) return undefined;
    const source = member.from === undefined ? undefined : all.find((found) => isFrom(member.from ?? "", found));
    return (
      source ??
      byId.get(idKeyOf(member.name) ?? "") ??
      byId.get(idKeyOf(withoutQualifier(member.name, qualifiers)) ?? "")
    );
  };
  return {
    all,
    named,
    stems: stemsOf(spec),
    isIdOf: (member, found) =>
      isIdType(member.type) &&
      (keyOf(member.name) === keyOf(found.id) ||
        idKeysOf(found).includes(keyOf(member.name)) ||
        isFrom(member.from ?? "", found)),
    byNoun: (keys) => all.find(({ nouns }) => keys.some((key) => nouns.has(key))),
  };
}

/** Where a call goes, not what it is about; what regions there are, the pages tell elsewhere. */
function isPlace(key: string): boolean {
  return key === "regionid" || key === "region";
}

/** `instanceid`; of a plain `Id`, or of a name, what inputs call it: `clusterid`, `aliasname`. */
function idKeysOf({ id, nouns }: Found): string[] {
  const key = keyOf(id);
  if (key === "id" || key === "name") return [...nouns].map((noun) => noun + key);
  return key === "" ? [] : [key];
}

function stemsOf({ actions, types }: Spec): ReadonlySet<string> {
  const members = [
    ...Object.values(actions).flatMap(({ input = [], output = [] }) => [...input, ...output]),
    ...Object.values(types).flatMap((type) => type.members),
  ];
  return new Set(members.flatMap(({ name }) => idKeyOf(name)?.replace(/id$/, "") ?? []));
}

function isFrom(from: string, { views, id }: Found): boolean {
  return views.some(({ action, items }) => from === `${action}.output.${items}[].${id}`);
}

function withoutQualifier(name: string, qualifiers: ReadonlySet<string>): string {
  const [first = "", ...rest] = wordsOf(name);
  return qualifiers.has(first.toLowerCase()) ? rest.join("") : name;
}
