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

export function findListings(spec: Spec): Listing[] {
  return Object.entries(spec.actions).flatMap(([action, facts]) => {
    const name = parseActionName(action);
    if (!name.does.includes("list") || facts.status === "undocumented") return [];
    return readSingle(action, name, facts, spec) ?? readList(action, name, facts, spec) ?? [];
  });
}

function readList(action: string, name: ActionName, facts: Action, spec: Spec): Listing | undefined {
  const list = listOf(facts, spec) ?? listNamed(name, facts, spec);
  if (list === undefined || !isStructure(itemOf(list.member.type))) return undefined;
  return describe(list, false, { action, name, facts }, spec);
}

function listNamed(name: ActionName, { output }: Action, spec: Spec): Place | undefined {
  const named = placesOf(output ?? [], spec).filter(
    ({ member }) =>
      member.type.kind === "array" &&
      isStructure(member.type.of) &&
      nounsOfList(member.name).some((noun) => name.keys.some((key) => key.endsWith(noun))),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** One structure that has a member of the name of a single value of the input, which tells which one is meant. */
function readSingle(action: string, name: ActionName, facts: Action, spec: Spec): Listing | undefined {
  const output = facts.output ?? [];
  const asked = (facts.input ?? []).filter(({ type }) => type.kind === "string" || type.kind === "integer");
  const root = { path: "", member: { name: "", type: { kind: "struct" as const, members: output } } };
  const structures = [root, ...placesOf(output, spec)].filter(({ member }) => isStructure(member.type));
  for (const place of structures) {
    const listing = describe(place, true, { action, name, facts }, spec);
    if (listing.id === undefined) continue;
    const key = keyOf(listing.id);
    if (
      asked.some((member) => keyOf(member.name) === key || name.keys.some((noun) => keyOf(member.name) === noun + key))
    )
      return listing;
  }
  return undefined;
}

function describe(
  { path, member }: Place,
  single: boolean,
  about: Pick<Listing, "action" | "name" | "facts">,
  spec: Spec,
): Listing {
  const type = itemOf(member.type);
  const members = membersOf(type, spec).filter((own) => own.name !== "RequestId");
  const typeName = type.kind === "ref" ? type.name : undefined;
  const nouns = new Set([
    ...about.name.keys,
    ...(path === "" ? [] : nounsOfList(member.name)),
    ...(typeName === undefined ? [] : nounsOfType(typeName)),
  ]);
  const sources = sourcesOf(about.action, path, spec);
  const handles = handlesOf(about.name, spec);
  const id = findId({ members, nouns: [...nouns], input: about.facts.input ?? [], single, sources, handles });
  return {
    ...about,
    items: path,
    single,
    members,
    nouns: [...nouns],
    ...(typeName === undefined ? {} : { typeName }),
    ...(id === undefined ? {} : { id }),
  };
}

const COLLECTIONS = /^(?:Set|Sets|List|Lists|Item|Items|Collection|Array|Model|Dto|DTO)$/;

function nounsOfList(name: string): string[] {
  return nounsOfType(name);
}

/** `InstanceSet` -> `instance`; `LaunchTemplateInfo` -> `launchtemplateinfo`, `launchtemplate`. */
function nounsOfType(name: string): string[] {
  const words = wordsOf(name);
  const end = words.length > 1 && COLLECTIONS.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
  return withoutSides(end).map((own) => keyOf(singularName(own)));
}

/** Members of the items that pages name where they tell from which action the values of another member come. */
function sourcesOf(action: string, path: string, spec: Spec): string[] {
  const start = `${action}.output.${path}[].`;
  const all = [
    ...Object.values(spec.actions).flatMap(({ input }) => input ?? []),
    ...Object.values(spec.types).flatMap(({ members }) => members),
  ];
  return all.flatMap(({ from }) => (from?.startsWith(start) ? [from.slice(start.length)] : []));
}

/** What those who make and delete such things must give. */
function handlesOf({ keys }: ActionName, spec: Spec): string[] {
  return Object.entries(spec.actions).flatMap(([action, { input = [] }]) => {
    const name = parseActionName(action);
    if (
      !name.does.some((deed) => deed === "create" || deed === "delete") ||
      !name.keys.some((key) => keys.includes(key))
    )
      return [];
    return input.filter((own) => own.required === true).map((own) => keyOf(own.name));
  });
}
