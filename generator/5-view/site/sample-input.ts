/**
 * An action -> an input to show: that of its first documented example that can be read as one, with values in the types of the
 * members, else the members that must be there with values that their facts allow.
 */
import type { Action, ExampleRequest, Member, Spec, TypeExpression } from "../../4-spec/spec.js";
import { readForm } from "../../runtime/mock/runtime/wire/form-input.js";
import { bareMember } from "../mock/bare-member.js";

type Input = Readonly<Record<string, unknown>>;

export function sampleInput(action: Action, spec: Spec): Input {
  const documented = (action.examples ?? [])
    .flatMap((own) => own.request ?? [])
    .map((own) => inputOfExample(own, action, spec));
  return documented.find((own) => own !== undefined) ?? requiredOnly(action.input ?? [], spec, []);
}

/** Undefined where the request cannot be read, or holds no documented member. */
export function inputOfExample(
  { body, params }: ExampleRequest,
  { input = [] }: Action,
  spec: Spec,
): Input | undefined {
  if (isObject(body)) return typedMembers(body, input, spec);
  const known = new Set(input.map(({ name }) => name));
  const pairs = Object.entries(params ?? {}).filter(([name]) => known.has(name.split(".")[0] ?? ""));
  if (pairs.length === 0) return undefined;
  return readForm(pairs, input.map(bareMember), (name) => spec.types[name]?.members.map(bareMember));
}

/** Only documented members: what an example has besides is no input that our client takes. */
function typedMembers(value: Input, members: readonly Member[], spec: Spec): Input {
  return Object.fromEntries(
    members.flatMap(({ name, type }) => (Object.hasOwn(value, name) ? [[name, typed(value[name], type, spec)]] : [])),
  );
}

/** Examples write numbers and booleans as texts. */
function typed(value: unknown, type: TypeExpression, spec: Spec): unknown {
  if (type.kind === "array") return Array.isArray(value) ? value.map((own) => typed(own, type.of, spec)) : value;
  const members =
    type.kind === "ref" ? spec.types[type.name]?.members : type.kind === "struct" ? type.members : undefined;
  if (members !== undefined) return isObject(value) ? typedMembers(value, members, spec) : value;
  if (typeof value !== "string") return value;
  if (type.kind === "boolean" && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
  const isNumber = (type.kind === "integer" || type.kind === "float") && /^-?\d+(?:\.\d+)?$/.test(value);
  return isNumber ? Number(value) : value;
}

function requiredOnly(members: readonly Member[], spec: Spec, inside: readonly string[]): Input {
  return Object.fromEntries(
    members.filter(({ required }) => required === true).map((own) => [own.name, sampleOf(own, own.type, spec, inside)]),
  );
}

function sampleOf(member: Member, type: TypeExpression, spec: Spec, inside: readonly string[]): unknown {
  const { constraints = {}, example } = member;
  if (type.kind === "array") return Array.isArray(example) ? example : [sampleOf(member, type.of, spec, inside)];
  if (type.kind === "struct") return requiredOnly(type.members, spec, inside);
  if (type.kind === "ref")
    return inside.includes(type.name)
      ? {}
      : requiredOnly(spec.types[type.name]?.members ?? [], spec, [...inside, type.name]);
  const facts = { ...constraints, ...constraints.items };
  return example ?? facts.enum?.[0]?.value ?? facts.default ?? standardOf(type.kind, facts.minimum);
}

function standardOf(kind: TypeExpression["kind"], minimum: number | undefined): unknown {
  if (kind === "integer" || kind === "float") return minimum ?? 1;
  if (kind === "boolean") return true;
  return kind === "map" || kind === "any" ? {} : "...";
}

function isObject(value: unknown): value is Input {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
