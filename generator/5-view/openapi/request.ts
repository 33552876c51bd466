/**
 * What an operation takes. At `POST /<Action>` the whole input as JSON; at a true path parameters and a body, by where each
 * member travels. Where no page says so, it is the body if there can be one, and `x-docwright-wire` says it is unstated.
 */
import type { Action, Member, MemberRule } from "../../4-spec/spec.js";
import { type Examples, examplesEntry, pickMember, pickMembers } from "./examples.js";
import { defined, type JsonSchema, memberSchema, objectSchema } from "./json-schema.js";
import { withNamedValues } from "./named-values.js";
import type { Place } from "./places.js";
import type { Schemas } from "./schemas.js";

const WITH_BODY = new Set(["post", "put", "patch"]);

export function requestOf(
  name: string,
  { input = [], rules = [] }: Action,
  { method, parameters: inPath }: Place,
  examples: Examples,
  schemas: Schemas,
): JsonSchema {
  if (inPath === undefined)
    return { requestBody: bodyOf(schemas.refer(schemas.names.action(name).request), input, examples) };
  const placeOf = (member: Member): string =>
    inPath.has(member.name) ? "path" : (member.in ?? (WITH_BODY.has(method) ? "body" : "query"));
  const unlisted = [...inPath.keys()].filter((own) => !input.some((member) => member.name === own));
  const outside = [
    ...unlisted.map((own): Member => ({ name: own, type: { kind: "string" } })),
    ...input.filter((member) => placeOf(member) !== "body"),
  ];
  const body = input.filter((member) => placeOf(member) === "body");
  const inside = rules.filter((rule) => rule.members.every((path) => body.some((own) => isUnder(path, own.name))));
  const path = `${name}.input`;
  const parameters = outside.map((member) => ({
    name: inPath.get(member.name) ?? member.name,
    in: placeOf(member),
    ...parameterOf(withNamedValues(member, input), `${path}.${member.name}`, schemas),
    ...(placeOf(member) === "path" ? { required: true } : {}),
    ...examplesEntry(pickMember(examples, member.name)),
  }));
  return {
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body.length > 0 ? { requestBody: bodyOfMembers(body, inside, path, examples, schemas) } : {}),
    ...(rules.length > inside.length ? { "x-docwright-rules": rules } : {}),
  };
}

function isUnder(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`);
}

function bodyOfMembers(
  members: readonly Member[],
  rules: readonly MemberRule[],
  path: string,
  examples: Examples,
  schemas: Schemas,
): JsonSchema {
  const [only] = members;
  if (only && members.length === 1 && only.name === schemas.wire.wholeBody) {
    const schema = memberSchema(only, `${path}.${only.name}`, schemas.input);
    return bodyOf(schema, members, pickMember(examples, only.name));
  }
  const schema = objectSchema({ members, ...(rules.length > 0 ? { rules } : {}) }, path, schemas.input);
  const names = members.map((member) => member.name);
  return bodyOf(schema, members, pickMembers(examples, names));
}

function bodyOf(schema: JsonSchema, members: readonly Member[], examples: Examples): JsonSchema {
  return {
    required: members.some((member) => member.required === true),
    content: { "application/json": { schema, ...examplesEntry(examples) } },
  };
}

/** What is said of the parameter stands beside its schema. */
function parameterOf(member: Member, path: string, schemas: Schemas): JsonSchema {
  const { description, deprecated, ...schema } = memberSchema(member, path, schemas.input);
  return defined({ description, deprecated, required: member.required === true ? true : undefined, schema });
}
