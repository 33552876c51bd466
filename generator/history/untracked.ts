/**
 * Which facts release notes follow, by the fields of the model: names, types, required flags, and what a request cannot do
 * without. The others (constraints, examples, errors, ...) may have been anything in an older release. A field that the model
 * gains must be placed here before it compiles. Counts them, and takes an object down to what is followed.
 */
import type { Action, Member, Protocol, Spec, StructType, TypeDefinition, TypeExpression } from "../4-spec/spec.js";
import { rememberedOf } from "../support/remembered.js";
import type { Unknown } from "./unknown.js";

/** True where notes follow the field, or where it tells how the version of the API is reached. */
type Fields<T> = { readonly [Key in keyof T]-?: boolean };

const SPEC: Fields<Spec> = {
  specVersion: true,
  vendor: true,
  site: true,
  service: true,
  version: true,
  languages: true,
  title: true,
  protocol: true,
  groups: false,
  actions: true,
  types: true,
  errors: false,
  history: true,
};

const PROTOCOL: Fields<Protocol> = {
  kind: true,
  responseRoot: true,
  endpoint: true,
  regionalEndpoints: false,
  regions: false,
  commonParameters: false,
};

/** Paging and the client token follow from names and types. */
const ACTION: Fields<Action> = {
  status: true,
  group: false,
  rateLimit: false,
  async: false,
  http: true,
  region: false,
  input: true,
  output: true,
  errors: false,
  rules: false,
  paging: true,
  clientToken: true,
  filters: false,
  permissions: false,
  examples: false,
  url: false,
  updated: false,
  lifetime: true,
  description: false,
};

const TYPE: Fields<TypeDefinition> = {
  usage: true,
  usedBy: true,
  defined: true,
  source: true,
  members: true,
  rules: false,
  lifetime: true,
  description: false,
};

const MEMBER: Fields<Member> = {
  name: true,
  type: true,
  required: true,
  in: true,
  nullable: false,
  example: false,
  readOnly: false,
  deprecated: false,
  from: false,
  constraints: false,
  seen: false,
  lifetime: true,
  description: false,
};

const STRUCT: Fields<StructType> = { kind: true, members: true, source: true, variants: false };

export const FOLLOWED = {
  spec: keep<Spec>(SPEC),
  protocol: keep<Protocol>(PROTOCOL),
  action: keep<Action>(ACTION),
  type: keep<TypeDefinition>(TYPE),
  member: keep<Member>(MEMBER),
  struct: keep<StructType>(STRUCT),
};

/** Takes an object down to the fields that are followed; keys of others (`x-*`) go too. */
function keep<T extends object>(fields: Fields<T>): (own: T) => T {
  const names = Object.entries(fields).flatMap(([key, isFollowed]) => (isFollowed === true ? [key as keyof T] : []));
  return (own) => {
    const kept: Partial<T> = {};
    for (const key of names) if (own[key] !== undefined) kept[key] = own[key];
    return kept as T;
  };
}

/** One entry a field, with the number of places that have it. */
export function countUntracked(spec: Spec): Unknown[] {
  const counts: Counts = new Map();
  count(spec, SPEC, counts);
  count(spec.protocol, PROTOCOL, counts);
  for (const action of Object.values(spec.actions)) {
    count(action, ACTION, counts);
    for (const members of [action.input, action.output]) if (members) addCounts(countsOf(members), counts);
  }
  for (const type of Object.values(spec.types)) {
    count(type, TYPE, counts);
    addCounts(countsOf(type.members), counts);
  }
  return [...counts].sort().map(([of, number]) => ({ path: "", facts: "untracked", why: "untold", of, count: number }));
}

type Counts = Map<string, number>;

/** Specs of several releases share most of their members. */
const countsOf = rememberedOf((members: readonly Member[]): Counts => {
  const counts: Counts = new Map();
  for (const member of members) {
    count(member, MEMBER, counts);
    countStruct(member.type, counts);
  }
  return counts;
});

function countStruct(type: TypeExpression, counts: Counts): void {
  if (type.kind === "array" || type.kind === "map") return countStruct(type.of, counts);
  if (type.kind !== "struct") return;
  count(type, STRUCT, counts);
  addCounts(countsOf(type.members), counts);
}

function count<T extends object>(own: T, fields: Fields<T>, counts: Counts): void {
  for (const key in own)
    if (Object.hasOwn(fields, key) && !fields[key] && !isEmpty(own[key])) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function addCounts(own: Counts, counts: Counts): void {
  for (const [key, number] of own) counts.set(key, (counts.get(key) ?? 0) + number);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}
