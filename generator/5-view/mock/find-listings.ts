/**
 * Actions that show things -> where in their answer the things stand, and which member tells one from the other.
 *   DescribeKeyPairs {KeyIds} -> KeyPairSet [{KeyId, ...}]     items KeyPairSet, id KeyId
 *   DescribeKey {KeyId}       -> KeyMetadata {KeyId, ...}      one thing
 * Of several lists in an answer only the one that has the name of the action's noun is taken; answers of another shape are
 * no listings.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import { listOf, membersOf, type Place, placesOf } from "../client-operation.js";
import { type ActionName, parseActionName, withoutSides } from "./action-name.js";
import { findId } from "./find-id.js";
import { itemOf, isStructure } from "./places.js";
import { type Hints, readHints } from "./read-hints.js";
import { keyOf, singularName, wordsOf } from "./words.js";

export interface Listing {
  readonly action: string;
  readonly facts: Action;
  readonly name: ActionName;
  /** Path in the output; "" where the output itself is the thing. */
  readonly items: string;
  readonly single: boolean;
  readonly members: readonly Member[];
  readonly typeName?: string;
  /** Member of the thing; absent where nothing tells it. */
  readonly id?: string;
  /** Keys of the nouns of action, list and type. */
  readonly nouns: readonly string[];
}

/** The action that is read, and what is read of the whole service once. */
interface Reading extends Pick<Listing, "action" | "name" | "facts"> {
  readonly spec: Spec;
  readonly hints: Hints;
}

export function findListings(spec: Spec): Listing[] {
  const hints = readHints(spec);
  return Object.entries(spec.actions).flatMap(([action, facts]) => {
    const name = parseActionName(action);
    if (!name.does.includes("list") || facts.status === "undocumented") return [];
    const reading = { action, name, facts, spec, hints };
    return readSingle(reading) ?? readList(reading) ?? [];
  });
}

function readList(reading: Reading): Listing | undefined {
  const list = listOf(reading.facts, reading.spec) ?? listNamed(reading);
  if (list === undefined || !isStructure(itemOf(list.member.type))) return undefined;
  return describe(list, false, reading);
}

function listNamed({ name, facts, spec }: Reading): Place | undefined {
  const named = placesOf(facts.output ?? [], spec).filter(
    ({ member }) =>
      member.type.kind === "array" &&
      isStructure(member.type.of) &&
      nounsOfName(member.name).some((noun) => name.keys.some((key) => key.endsWith(noun))),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** One structure that has a member of the name of a single value of the input, which tells which one is meant. */
function readSingle(reading: Reading): Listing | undefined {
  const { name, facts, spec } = reading;
  const output = facts.output ?? [];
  const asked = (facts.input ?? []).filter(({ type }) => type.kind === "string" || type.kind === "integer");
  const root = { path: "", member: { name: "", type: { kind: "struct" as const, members: output } } };
  const structures = [root, ...placesOf(output, spec)].filter(({ member }) => isStructure(member.type));
  for (const place of structures) {
    const listing = describe(place, true, reading);
    if (listing.id === undefined) continue;
    const key = keyOf(listing.id);
    if (
      asked.some((member) => keyOf(member.name) === key || name.keys.some((noun) => keyOf(member.name) === noun + key))
    )
      return listing;
  }
  return undefined;
}

function describe({ path, member }: Place, single: boolean, { action, name, facts, spec, hints }: Reading): Listing {
  const type = itemOf(member.type);
  const members = membersOf(type, spec).filter((own) => own.name !== "RequestId");
  const typeName = type.kind === "ref" ? type.name : undefined;
  const nouns = new Set([
    ...name.keys,
    ...(path === "" ? [] : nounsOfName(member.name)),
    ...(typeName === undefined ? [] : nounsOfName(typeName)),
  ]);
  const start = `${action}.output.${path}[].`;
  const sources = hints.sources.filter((from) => from.startsWith(start)).map((from) => from.slice(start.length));
  const handles = name.keys.flatMap((key) => hints.handles.get(key) ?? []);
  const id = findId({ members, nouns: [...nouns], input: facts.input ?? [], single, sources, handles });
  return {
    action,
    name,
    facts,
    items: path,
    single,
    members,
    nouns: [...nouns],
    ...(typeName === undefined ? {} : { typeName }),
    ...(id === undefined ? {} : { id }),
  };
}

const COLLECTIONS = /^(?:Set|Sets|List|Lists|Item|Items|Collection|Array|Model|Dto|DTO)$/;

/** `InstanceSet` -> `instance`; `LaunchTemplateInfo` -> `launchtemplateinfo`, `launchtemplate`. */
function nounsOfName(name: string): string[] {
  const words = wordsOf(name);
  const end = words.length > 1 && COLLECTIONS.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
  return withoutSides(end).map((own) => keyOf(singularName(own)));
}
