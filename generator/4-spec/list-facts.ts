/**
 * A spec -> its leaf facts, each with its kind and the action or type that holds it: what two specs of one service are
 * measured by. Members and what is said of them count wherever structures hold them; values are not compared.
 */
import type { Constraints, Member, Spec, TypeExpression } from "./spec.js";

export interface Fact {
  readonly kind: "actions" | "members" | "constraints" | "examples" | "types" | "errors" | "releases";
  /** `RunInstances`, `type:Placement`; empty for what the service itself holds. */
  readonly owner: string;
  /** `RunInstances.input.Placement`, `release 34`. */
  readonly name: string;
}

export function listFacts(spec: Spec): Fact[] {
  const named = (kind: Fact["kind"], owner: string, names: readonly string[]): Fact[] =>
    names.map((name) => ({ kind, owner, name }));
  const common = Object.entries(spec.protocol.commonParameters ?? {});
  return [
    ...named("actions", "", Object.keys(spec.actions)),
    ...named("types", "", Object.keys(spec.types)),
    ...named("errors", "", Object.keys(spec.errors)),
    ...spec.history.flatMap(({ release }) => named("releases", "", [`release ${release}`])),
    ...common.flatMap(([method, members]) => factsOfMembers(members, method, method)),
    ...Object.entries(spec.actions).flatMap(([action, { input, output, errors = [], examples = [] }]) => [
      ...factsOfMembers(input, action, `${action}.input`),
      ...factsOfMembers(output, action, `${action}.output`),
      ...named(
        "errors",
        action,
        errors.map((code) => `${code} of ${action}`),
      ),
      ...named(
        "examples",
        action,
        examples.map((_, i) => `example ${i + 1} of ${action}`),
      ),
    ]),
    ...Object.entries(spec.types).flatMap(([type, { members }]) =>
      factsOfMembers(members, `type:${type}`, `type:${type}`),
    ),
  ];
}

function factsOfMembers(members: readonly Member[] = [], owner: string, path: string): Fact[] {
  return members.flatMap((member) => {
    const name = `${path}.${member.name}`;
    const limits = constraintsOf(member.constraints).map((what): Fact => ({
      kind: "constraints",
      owner,
      name: `${what} of ${name}`,
    }));
    return [{ kind: "members", owner, name }, ...limits, ...factsOfMembers(membersOf(member.type), owner, name)];
  });
}

/** Each value of an enumeration is a fact; so is each other limit. */
function constraintsOf(constraints: Constraints = {}): string[] {
  const { enum: values = [], items, ...limits } = constraints;
  const inside: string[] = items ? constraintsOf(items).map((what) => `items ${what}`) : [];
  return [...values.map(({ value }) => `value ${String(value)}`), ...inside, ...Object.keys(limits)];
}

function membersOf(type: TypeExpression): readonly Member[] {
  if (type.kind === "array" || type.kind === "map") return membersOf(type.of);
  return type.kind === "struct" ? type.members : [];
}
