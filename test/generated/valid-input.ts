// Input for an action that its documentation allows: the required members alone, or all of them; each value from the
// type and constraints. And the places in it that can be made wrong.
import type { Constraints, Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";

type Input = Record<string, unknown>;

export function validInput(
  members: readonly Member[],
  spec: Spec,
  all: boolean,
  around: readonly string[] = [],
): Input {
  const chosen = members.filter((member) => member.required === true || (all && !isInside(member.type, around)));
  return Object.fromEntries(
    chosen.map((member) => [member.name, validValue(member.type, member.constraints, spec, all, around)]),
  );
}

function isInside(type: TypeExpression, around: readonly string[]): boolean {
  if (type.kind === "array" || type.kind === "map") return isInside(type.of, around);
  return type.kind === "ref" && around.includes(type.name);
}

function validValue(
  type: TypeExpression,
  own: Constraints = {},
  spec: Spec,
  all: boolean,
  around: readonly string[],
): unknown {
  const [listed] = own.enum ?? [];
  if (listed && type.kind !== "array") return listed.value;
  switch (type.kind) {
    case "array":
      return Array.from({ length: Math.max(1, own.minItems ?? 1) }, () =>
        validValue(type.of, own.items, spec, all, around),
      );
    case "map":
      return {};
    case "ref":
      return validInput(spec.types[type.name]?.members ?? [], spec, all, [...around, type.name]);
    case "struct":
      return validInput(type.members, spec, all, around);
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
