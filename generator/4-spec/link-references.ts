/**
 * What descriptions say of other members and actions, resolved against those that exist: conditions, rules across
 * members, successors, the outputs that values come from. A reference to nothing is left out and reported.
 *
 *    required when `Type` is A      Type must stand beside the member, A must be a value of its type
 *    from DescribeZones             -> DescribeZones.output.ZoneSet[].Zone, where one output has the member's name
 */
import { coerce } from "./coerce.js";
import { findOutput, hasPath, type Outputs } from "./find-output.js";
import type {
  Action,
  Condition,
  Constraints,
  Member,
  MemberRule,
  Scalar,
  TypeDefinition,
  TypeExpression,
} from "./spec.js";

/** Reports a reference that names nothing. */
export type Unresolved = (path: string, relation: string, name: string) => void;

interface Scope extends Outputs {
  readonly siblings: readonly Member[];
  readonly path: string;
  readonly unresolved: Unresolved;
}

export function linkActions(scope: Outputs, unresolved: Unresolved): Map<string, Action> {
  const side = (path: string, own: readonly Member[]): Member[] => linkMembers(own, path, scope, unresolved);
  return new Map(
    [...scope.actions].map(([name, action]): [string, Action] => {
      const { rules, ...rest } = action;
      const path = `${name}.input`;
      const linked = linkRules(rules, { ...scope, siblings: action.input ?? [], path, unresolved });
      return [
        name,
        {
          ...rest,
          ...(action.input ? { input: side(path, action.input) } : {}),
          ...(action.output ? { output: side(`${name}.output`, action.output) } : {}),
          ...linked,
        },
      ];
    }),
  );
}

export function linkTypes(scope: Outputs, unresolved: Unresolved): Map<string, TypeDefinition> {
  return new Map(
    [...scope.types].map(([name, { rules, ...type }]): [string, TypeDefinition] => {
      const path = `type:${name}`;
      const members = linkMembers(type.members, path, scope, unresolved);
      return [name, { ...type, members, ...linkRules(rules, { ...scope, siblings: type.members, path, unresolved }) }];
    }),
  );
}

export function linkMembers(
  members: readonly Member[],
  path: string,
  outputs: Outputs,
  unresolved: Unresolved,
): Member[] {
  const scope = { ...outputs, siblings: members, unresolved };
  return members.map((member) => linkMember(member, { ...scope, path: `${path}.${member.name}` }));
}

function linkMember({ from, deprecated, constraints, ...member }: Member, scope: Scope): Member {
  const source = from === undefined ? undefined : linkSource(from, member.name, scope);
  const own = constraints && linkConditions(constraints, scope);
  return {
    ...member,
    type: linkType(member.type, scope),
    ...(deprecated === undefined ? {} : { deprecated: linkSuccessor(deprecated, scope) }),
    ...(source === undefined ? {} : { from: source }),
    ...(own && Object.keys(own).length > 0 ? { constraints: own } : {}),
  };
}

/** Members of a struct described in place see each other only. */
function linkType(type: TypeExpression, scope: Scope): TypeExpression {
  if (type.kind === "array") return { ...type, of: linkType(type.of, scope) };
  if (type.kind !== "struct") return type;
  const link = (own: readonly Member[]): Member[] => linkMembers(own, scope.path, scope, scope.unresolved);
  return {
    ...type,
    members: link(type.members),
    ...(type.variants
      ? { variants: type.variants.map((variant) => ({ ...variant, members: link(variant.members) })) }
      : {}),
  };
}

function linkSuccessor(own: NonNullable<Member["deprecated"]>, scope: Scope): NonNullable<Member["deprecated"]> {
  if (own === true || memberAt(own.use, scope)) return own;
  scope.unresolved(scope.path, "is replaced by", own.use);
  return true;
}

/** `DescribeZones.Zone` names an action and a field; a whole path stands for itself. */
function linkSource(from: string, name: string, scope: Scope): string | undefined {
  const [action = "", side, ...rest] = from.split(".");
  const found =
    side === "output"
      ? hasPath(from, scope)
        ? from
        : undefined
      : findOutput(action, side === undefined ? [name] : [[side, ...rest].join("."), name], scope);
  if (found === undefined) scope.unresolved(scope.path, "comes from", from);
  return found;
}

function linkConditions({ requiredWhen, ...rest }: Constraints, scope: Scope): Constraints {
  const kept = (requiredWhen ?? []).flatMap((own): Condition[] => {
    const linked = linkCondition(own, scope);
    if (!linked) scope.unresolved(scope.path, "is required by", conditionText(own));
    return linked ? [linked] : [];
  });
  return kept.length > 0 ? { ...rest, requiredWhen: kept } : rest;
}

function linkCondition(own: Condition, scope: Scope): Condition | undefined {
  const other = memberAt(own.member, scope);
  if (!other || !("is" in own)) return other && own;
  const type = other.type.kind === "array" ? other.type.of : other.type;
  const values = own.is.flatMap((value): Scalar[] => {
    const made = coerce(String(value), type);
    return made === undefined ? [] : [made];
  });
  return values.length === own.is.length ? { ...own, is: values } : undefined;
}

function conditionText(own: Condition): string {
  if (!("is" in own)) return own.member;
  return `${own.member} = ${own.is.map(String).join(", ")}`;
}

/** A rule that two members state stands once; its members are in the order of the page. */
function linkRules(rules: readonly MemberRule[] | undefined, scope: Scope): { rules?: readonly MemberRule[] } {
  const found = new Map<string, MemberRule>();
  for (const rule of rules ?? []) {
    const missing = rule.members.filter((name) => !memberAt(name, scope));
    const [stating] = rule.members.filter((name) => !missing.includes(name));
    const place = stating === undefined ? scope.path : `${scope.path}.${stating}`;
    for (const name of missing) scope.unresolved(place, "has a rule with", name);
    const order = (path: string): number => scope.siblings.findIndex(({ name }) => `${path}.`.startsWith(`${name}.`));
    const members = [...new Set(rule.members)].sort((a, b) => order(a) - order(b));
    if (missing.length === 0 && members.length > 1)
      found.set(JSON.stringify([rule.kind, members]), { ...rule, members });
  }
  return found.size > 0 ? { rules: [...found.values()] } : {};
}

/** `Zone`, or `Placement.Zone` through the types of this service. */
function memberAt(path: string, { siblings, types }: Scope): Member | undefined {
  let members = siblings;
  let found = members.find((own) => own.name === path);
  for (const name of found ? [] : path.split(".")) {
    found = members.find((own) => own.name === name);
    const type = found?.type.kind === "array" ? found.type.of : found?.type;
    members =
      type?.kind === "struct" ? type.members : type?.kind === "ref" ? (types.get(type.name)?.members ?? []) : [];
  }
  return found;
}
