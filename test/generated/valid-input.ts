// Input for an action that its documentation allows: the required members alone, or all of them; each value from the
// type and constraints. And the places in it that can be made wrong.
import type {
  Action,
  Condition,
  Constraints,
  Member,
  MemberRule,
  Spec,
  TypeExpression,
} from "../../generator/4-spec/spec.js";
import type { JsonObject } from "../../templates/client/runtime/json.js";
import type { MockService } from "../../templates/mock/runtime/service.js";
import type { IdForm } from "../../templates/mock/runtime/state/binding.js";
import { setAt, valueAt } from "../../templates/mock/runtime/state/paths.js";

type Input = Record<string, unknown>;

/** Input of a whole action: its rules hold too. */
export function validRequest(action: Action, spec: Spec, all: boolean): Input {
  return validObject(action.input ?? [], action.rules ?? [], { spec, all, around: [] });
}

interface Making {
  readonly spec: Spec;
  readonly all: boolean;
  /** Names of the types around the value. */
  readonly around: readonly string[];
}

function validObject(members: readonly Member[], rules: readonly MemberRule[], making: Making): Input {
  const wanted = members.filter(
    (member) => member.required === true || (making.all && !isInside(member.type, making.around)),
  );
  const names = keepRules(new Set(wanted.map((member) => member.name)), members, rules);
  const made = new Map<string, unknown>();
  const add = (member: Member): unknown => made.set(member.name, validValue(member.type, member.constraints, making));
  members.filter((member) => names.has(member.name)).forEach(add);
  for (const member of members) {
    const conditions = member.constraints?.requiredWhen ?? [];
    if (!made.has(member.name) && conditions.some((own) => holds(own, made))) add(member);
  }
  return Object.fromEntries(made);
}

/** Of members that exclude each other the first that is required stays, or the first of all. */
function keepRules(names: Set<string>, members: readonly Member[], rules: readonly MemberRule[]): Set<string> {
  const required = new Set(members.flatMap((member) => (member.required === true ? [member.name] : [])));
  for (const rule of rules) {
    const given = rule.members.filter((name) => names.has(name));
    const kept = given.find((name) => required.has(name)) ?? given[0];
    if (rule.kind !== "atLeastOne") for (const name of given) if (name !== kept) names.delete(name);
    if (rule.kind !== "conflict" && given.length === 0) names.add(rule.members[0] ?? "");
  }
  return names;
}

/** Conditions of this repository's specs name members beside them. */
function holds(condition: Condition, made: ReadonlyMap<string, unknown>): boolean {
  if ("present" in condition) return made.has(condition.member) === condition.present;
  return condition.is.some((value) => value === made.get(condition.member));
}

function isInside(type: TypeExpression, around: readonly string[]): boolean {
  if (type.kind === "array" || type.kind === "map") return isInside(type.of, around);
  return type.kind === "ref" && around.includes(type.name);
}

function validValue(type: TypeExpression, own: Constraints = {}, making: Making): unknown {
  const [listed] = own.enum ?? [];
  if (listed && type.kind !== "array") return listed.value;
  switch (type.kind) {
    case "array":
      return validItems(type.of, own, making);
    case "map":
      return {};
    case "ref": {
      const { members = [], rules = [] } = making.spec.types[type.name] ?? {};
      return validObject(members, rules, { ...making, around: [...making.around, type.name] });
    }
    case "struct":
      return validObject(type.members, [], making);
    case "integer":
    case "float":
      return own.minimum ?? Math.min(1, own.maximum ?? 1);
    case "boolean":
      return true;
    case "any":
      return {};
    default:
      return "x".repeat(Math.max(1, own.minLength ?? 1));
  }
}

/** A list of coded structures has an item of each code, or of those that must occur. */
function validItems(type: TypeExpression, own: Constraints, making: Making): unknown[] {
  const variants = type.kind === "struct" ? (type.variants ?? []) : [];
  if (type.kind === "struct" && variants.length > 0) {
    const chosen = variants.filter((variant) => variant.required === true || making.all);
    return chosen.map(({ when, members }) => {
      const merged = type.members.map((member) => ({ ...member, ...members.find(({ name }) => name === member.name) }));
      return { ...validObject(merged, [], making), ...when };
    });
  }
  return Array.from({ length: Math.max(1, own.minItems ?? 1) }, () => validValue(type, own.items, making));
}

export interface Place {
  readonly path: string;
  readonly member: Member;
  /** The input without the member, or with another value there. */
  readonly change: (value: unknown) => Input;
}

/** Places of an input whose member passes the test, at any depth. */
export function places(
  members: readonly Member[],
  input: Input,
  spec: Spec,
  test: (member: Member) => boolean,
): Place[] {
  return members.flatMap((member): Place[] => {
    if (!Object.hasOwn(input, member.name)) return [];
    const replace = (value: unknown): Input => {
      const { [member.name]: _, ...rest } = input;
      return value === undefined ? rest : { ...rest, [member.name]: value };
    };
    const here: Place[] = test(member) ? [{ path: member.name, member, change: replace }] : [];
    const value = input[member.name];
    const list = Array.isArray(value);
    const inner: unknown = list ? value[0] : value;
    const type = member.type.kind === "array" ? member.type.of : member.type;
    if (typeof inner !== "object" || inner === null) return here;
    const nested = places(membersOf(type, spec), inner as Input, spec, test).map(({ path, member: found, change }) => ({
      member: found,
      path: `${member.name}${list ? ".0" : ""}.${path}`,
      change: (own: unknown) => replace(list ? [change(own), ...value.slice(1)] : change(own)),
    }));
    return [...here, ...nested];
  });
}

function membersOf(type: TypeExpression, spec: Spec): readonly Member[] {
  if (type.kind === "struct") return type.members;
  return type.kind === "ref" ? (spec.types[type.name]?.members ?? []) : [];
}

interface NamedThings {
  readonly input: Input;
  readonly things: readonly { readonly resource: string; readonly id: string }[];
}

/** The input with ids of the documented shape where it names things that a service keeps; zones are of the region. */
export function existingIds(action: string, input: Input, service: MockService, region: string): NamedThings {
  const things: { resource: string; id: string }[] = [];
  let named: JsonObject = input;
  for (const [path, { resource }] of Object.entries(service.actions[action]?.references ?? {})) {
    const plain = path.replace(/\[\]$/, "");
    if (path.slice(0, -2).includes("[]") || valueAt(named, plain) === undefined) continue;
    const id = resource === "Zone" ? `${region}-1` : idOf(service.resources?.[resource]?.idForm);
    things.push({ resource, id });
    named = setAt(named, plain, path.endsWith("[]") ? [id] : id);
  }
  return { input: named, things };
}

function idOf(form: IdForm | undefined): string {
  return form?.kind === "text" ? form.prefix + "1".repeat(form.length) : "x-1";
}
