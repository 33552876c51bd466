/**
 * The member that tells the things of a listing apart. Candidates, the surest first:
 *   1. a list of ids in the input, of the same name: `KeyIds` for `KeyId`, where noun and id have a word in common
 *   2. what other actions are documented to take from there: `Zone` of a zone, although it has a `ZoneId`
 *   3. `<Noun>Id`
 *   4. an id whose words end the noun: `InstanceId` of a `DBInstance`
 *   5. `Id`, and the noun itself: `InstanceFamily` of an `InstanceFamilyConfig`
 *   6. a name, where making and deleting go by it
 * Absent where none is there: better no id than that of another thing.
 */
import type { Member } from "../../4-spec/spec.js";
import { isIdType, isList } from "./places.js";
import { keyOf, singularOf, wordsOf } from "./words.js";

export interface Naming {
  readonly members: readonly Member[];
  readonly nouns: readonly string[];
  readonly input: readonly Member[];
  readonly single: boolean;
  /** Names of members that pages of other actions name as the source of their values. */
  readonly sources: readonly string[];
  /** Keys of what actions that make and delete such things must be given. */
  readonly handles: readonly string[];
}

export function findId({ members, nouns, input, single, sources, handles }: Naming): string | undefined {
  const scalars = members.filter((own) => !isList(own) && isIdType(own.type));
  const asked = single ? [] : askedIds(scalars, input);
  const own = (key: string): string | undefined => scalars.find(({ name }) => keyOf(name) === key)?.name;
  const ofNoun = nouns.flatMap((noun) => own(`${noun}id`) ?? []);
  const source = scalars.find(({ name }) => sources.includes(name) && nouns.includes(stemOf(name)));
  return (
    asked.find((id) => nouns.includes(stemOf(id))) ??
    source?.name ??
    ofNoun[0] ??
    asked.find((id) => nouns.some((noun) => noun.endsWith(stemOf(id)))) ??
    endingOf(scalars, nouns) ??
    own("id") ??
    nouns.flatMap((noun) => own(noun.replace(/(?:config|type)$/, "")) ?? own(noun) ?? [])[0] ??
    nouns.flatMap((noun) => (handles.includes(`${noun}name`) ? (own(`${noun}name`) ?? own("name") ?? []) : []))[0] ??
    asked.find((id) => nouns.some((noun) => noun.startsWith(stemOf(id))))
  );
}

/** Members of things whose values the input takes a list of. */
function askedIds(members: readonly Member[], input: readonly Member[]): string[] {
  const lists = input.filter((own) => isManyIds(own)).map((own) => keyOf(own.name));
  return members.filter(({ name }) => lists.includes(keyOf(name))).map(({ name }) => name);
}

/** Older APIs take a list of ids as one text, under a plural name. */
function isManyIds({ name, type }: Member): boolean {
  const last = wordsOf(name).at(-1) ?? "";
  return isIdType(type) && (type.kind === "array" || (type.kind === "string" && singularOf(last) !== last));
}

function endingOf(members: readonly Member[], nouns: readonly string[]): string | undefined {
  return members.find(({ name }) => {
    const stem = stemOf(name);
    return /I[dD]$/.test(name) && stem !== "" && nouns.some((noun) => noun.endsWith(stem));
  })?.name;
}

/** `KeyId` -> `key`; `Zone` -> `zone`. */
export function stemOf(id: string): string {
  return keyOf(id).replace(/id$/, "");
}
