// A valid input of an action, made wrong in one place: every such input, with the rule and the path by which a validation
// has to find it. Written from the spec format alone.
import type { Action, Constraints, Member, MemberRule, Spec, TypeExpression } from "../../generator/4-spec/spec.js";
import { places, type Place } from "../generated/valid-input.js";

export interface Fault {
  readonly path: string;
  readonly rule: string;
  readonly input: object;
}

type Input = Record<string, unknown>;

export function faultsIn(action: Action, input: Input, spec: Spec): Fault[] {
  const members = action.input ?? [];
  const found: Fault[] = [
    { path: "Undocumented", rule: "unknown", input: { ...input, Undocumented: 1 } },
    ...(action.rules ?? []).flatMap((rule) => ruleFaults(rule, members, input, spec)),
    ...conditionFaults(members, input),
  ];
  for (const member of everyMember(members, spec)) {
    for (const place of places(members, input, spec, (own) => own === member)) {
      found.push(...memberFaults(member, place, action));
    }
  }
  return found;
}

/** Members of the request and of all types, each once: `places` says where in the input one stands. */
function everyMember(members: readonly Member[], spec: Spec): Member[] {
  const types = Object.values(spec.types).flatMap((type) => type.members);
  return [...members, ...types].flatMap((member) => [member, ...structMembers(member.type)]);
}

function structMembers(type: TypeExpression): readonly Member[] {
  if (type.kind === "array") return structMembers(type.of);
  return type.kind === "struct" && type.variants === undefined ? type.members : [];
}

function memberFaults({ name, type, required, constraints = {} }: Member, place: Place, action: Action): Fault[] {
  const path = place.path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
  const fault = (rule: string, value: unknown, at = path): Fault => ({ path: at, rule, input: place.change(value) });
  const wrong: unknown = isText(type) ? 5 : "no such type";
  // Members that others hang on are tried by the rules and conditions themselves.
  const free = path !== name || !isHungOn(name, action);
  return [
    ...(type.kind === "any" || !free ? [] : [fault("type", wrong)]),
    ...(required === true && free ? [fault("required", undefined)] : []),
    ...(type.kind === "array"
      ? itemFaults(type.of, constraints, fault, path)
      : free
        ? valueFaults(constraints, fault)
        : []),
  ];
}

function isText({ kind }: TypeExpression): boolean {
  return kind === "string" || kind === "binary" || kind === "timestamp" || kind === "date";
}

function isHungOn(name: string, { input = [], rules = [] }: Action): boolean {
  const conditions = input.flatMap((member) => member.constraints?.requiredWhen ?? []);
  return rules.some((rule) => rule.members.includes(name)) || conditions.some((own) => own.member === name);
}

type MakeFault = (rule: string, value: unknown, path?: string) => Fault;

function valueFaults(own: Constraints, fault: MakeFault): Fault[] {
  if (own.enum) return [fault("enum", typeof own.enum[0]?.value === "number" ? 987_654_321 : "NO_SUCH_VALUE")];
  return [
    ...(own.minimum === undefined ? [] : [fault("minimum", own.minimum - 1)]),
    ...(own.maximum === undefined ? [] : [fault("maximum", own.maximum + 1)]),
    ...(own.minLength === undefined ? [] : [fault("minLength", "y".repeat(own.minLength - 1))]),
    ...(own.maxLength === undefined ? [] : [fault("maxLength", "y".repeat(own.maxLength + 1))]),
  ];
}

function itemFaults(type: TypeExpression, own: Constraints, fault: MakeFault, path: string): Fault[] {
  if (!isText(type)) return [];
  const value = own.items?.enum?.[0]?.value ?? "y";
  return [
    fault("type", [value, 5].slice(own.maxItems === 1 ? 1 : 0), `${path}[${own.maxItems === 1 ? 0 : 1}]`),
    ...(own.items?.enum === undefined ? [] : [fault("enum", ["NO_SUCH_VALUE"], `${path}[0]`)]),
    ...(own.maxItems === undefined ? [] : [fault("maxItems", Array(own.maxItems + 1).fill(value))]),
  ];
}

/** The members that the rule leaves out are added, or all are taken away. */
function ruleFaults(
  { kind, members: names }: MemberRule,
  members: readonly Member[],
  input: Input,
  spec: Spec,
): Fault[] {
  const values = new Map<string, unknown>(names.map((name) => [name, input[name] ?? anyValue(name, members, spec)]));
  const none = Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
  return [
    ...(kind === "atLeastOne"
      ? []
      : [{ path: names[0] ?? "", rule: kind, input: { ...input, ...Object.fromEntries(values) } }]),
    ...(kind === "conflict" ? [] : [{ path: names[0] ?? "", rule: kind, input: none }]),
  ];
}

function anyValue(name: string, members: readonly Member[], spec: Spec): unknown {
  const type = members.find((member) => member.name === name)?.type;
  const item = type?.kind === "array" ? type.of : type;
  const value = item?.kind === "ref" ? requiredOf(item.name, spec) : item && scalarOf(item, members, name);
  return type?.kind === "array" ? [value] : value;
}

function scalarOf({ kind }: TypeExpression, members: readonly Member[], name: string): unknown {
  const [listed] = members.find((member) => member.name === name)?.constraints?.enum ?? [];
  return listed?.value ?? (kind === "boolean" ? true : kind === "integer" ? 1 : "y");
}

function requiredOf(type: string, spec: Spec): Input {
  const members = spec.types[type]?.members.filter((member) => member.required === true) ?? [];
  return Object.fromEntries(
    members.map(({ name, type: own }) => [name, own.kind === "array" ? ["y"] : own.kind === "integer" ? 1 : "y"]),
  );
}

/** What a condition asks for is taken away while the condition holds. */
function conditionFaults(members: readonly Member[], input: Input): Fault[] {
  return members.flatMap((member): Fault[] => {
    const { name, constraints, required } = member;
    const [condition] = constraints?.requiredWhen ?? [];
    const { [name]: _, ...without } = input;
    // A member that is required anyway is missed as such; a value that its own list lacks is a fault of its own.
    if (condition === undefined || required === true) return [];
    if ("present" in condition) {
      const holds = Object.hasOwn(input, condition.member) === condition.present;
      return holds ? [{ path: name, rule: "requiredWhen", input: without }] : [];
    }
    const listed = members.find((own) => own.name === condition.member)?.constraints?.enum;
    const value = condition.is.find((own) => listed?.some((entry) => entry.value === own) ?? true);
    if (value === undefined) return [];
    return [{ path: name, rule: "requiredWhen", input: { ...without, [condition.member]: value } }];
  });
}
