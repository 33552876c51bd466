/**
 * The output of an action: documented members only, each from the example response where its value has the right type,
 * else made.
 * Ids of the input come back; nothing is null unless the example says so;
 * a type inside itself ends where no example goes deeper.
 */
import { isObject, type JsonObject, own } from "../../../client/runtime/json.js";
import {
  type Constraints,
  type Member,
  membersOf,
  type TypeExpression,
  type TypeLookup,
} from "../../../client/runtime/members.js";
import { type Echo, echoed, echoedItems } from "./echo.js";
import { fitScalar, makeScalar } from "./synthesize-scalar.js";

export interface Making {
  readonly types: TypeLookup;
  readonly echo: Echo;
  /** Names of the types around the value, to stop at a cycle. */
  readonly inside: readonly string[];
  /** The number of the list item around the value. */
  readonly index: number;
}

interface Slot {
  readonly name: string;
  readonly key: string;
  readonly constraints: Constraints;
  readonly example: unknown;
}

const maximumEchoedItems = 100;

export function synthesizeObject(
  members: readonly Member[],
  example: unknown,
  key: string,
  making: Making,
): JsonObject {
  const entries: [string, unknown][] = [];
  for (const member of members) {
    const value = makeMember(member, findExample(member, example), `${key}.${member.name}`, making);
    if (value !== undefined) entries.push([member.name, value]);
  }
  return Object.fromEntries(entries);
}

function findExample({ name, seen = [] }: Member, example: unknown): unknown {
  if (!isObject(example)) return undefined;
  const spelling = [name, ...seen.map((other) => other.as)].find((candidate) => Object.hasOwn(example, candidate));
  return spelling === undefined ? undefined : own(example, spelling);
}

function makeMember(member: Member, example: unknown, key: string, making: Making): unknown {
  const { name, type, constraints = {} } = member;
  if (example === null && member.nullable === true) return null;
  const sameAsInput = echoed(making.echo, name, type, making.index);
  if (sameAsInput !== undefined) return sameAsInput;
  return makeValue(type, { name, key, constraints, example: example ?? member.example }, making);
}

/** Undefined where only a cycle would follow. */
function makeValue(type: TypeExpression, slot: Slot, making: Making): unknown {
  switch (type.kind) {
    case "array":
      return makeList(type.of, slot, making);
    case "map":
      return makeMap(type.of, slot, making);
    case "any":
      return slot.example ?? {};
    case "ref":
      return makeReference(type.name, slot, making);
    case "struct":
      return synthesizeObject(membersOf(type, slot.example, making.types) ?? [], slot.example, slot.key, making);
    default:
      return fitScalar(type, slot.example) ?? makeScalar(type, slot.constraints, slot.name, slot.key);
  }
}

function makeReference(name: string, slot: Slot, making: Making): unknown {
  const members = making.types(name);
  if (members === undefined) return isObject(slot.example) ? slot.example : {};
  if (making.inside.includes(name) && !isObject(slot.example)) return undefined;
  return synthesizeObject(members, slot.example, slot.key, { ...making, inside: [...making.inside, name] });
}

function makeList(itemType: TypeExpression, slot: Slot, making: Making): unknown[] {
  const { items = {}, minItems = 1, maxItems = Infinity } = slot.constraints;
  const examples = Array.isArray(slot.example) ? slot.example.filter((item) => item !== null) : undefined;
  const wanted = echoedItems(making.echo, itemType, making.types);
  const made = examples?.length ?? Math.min(Math.max(1, minItems), maxItems);
  const count = wanted === undefined ? made : Math.min(wanted, maximumEchoedItems);
  const list: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const example: unknown =
      examples === undefined || examples.length === 0 ? undefined : examples[index % examples.length];
    const item = { name: slot.name, key: `${slot.key}.${index}`, constraints: items, example };
    const value = makeValue(itemType, item, wanted === undefined ? making : { ...making, index });
    if (value !== undefined) list.push(value);
  }
  return list;
}

function makeMap(valueType: TypeExpression, slot: Slot, making: Making): JsonObject {
  if (!isObject(slot.example)) return {};
  const entries = Object.entries(slot.example).map(([name, example]) => {
    const value = { name, key: `${slot.key}.${name}`, constraints: slot.constraints.items ?? {}, example };
    return [name, makeValue(valueType, value, making)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
