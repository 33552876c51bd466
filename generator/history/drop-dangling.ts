/**
 * Actions and types of a release -> the same without what names something that was not there: conditions, rules, sources,
 * successors, paging, client tokens. A member whose type names such a structure is `any`, and listed; one of unknown
 * existence stays, and is listed. Obsolete pages tell of an earlier time: the structures they name stand without members.
 */
import type { Action, Constraints, Member, TypeDefinition, TypeExpression } from "../4-spec/spec.js";
import { findMember, type Types } from "./find-member.js";
import { reuse, type Asked } from "./asked.js";
import type { Owners } from "./owners-as-of.js";
import { innermost, marksOf } from "./type-names.js";
import type { Unknown } from "./unknown.js";

interface Found<T> {
  get(name: string): T | undefined;
}

interface Parts {
  readonly actions: Found<Action>;
  readonly types: Types;
}

export interface Doubts {
  /** Whether the structure was not there, as far as pages and notes know it at all. */
  isAbsent(type: string): boolean;
  isDoubtful(type: string): boolean;
  /** Takes what is unknown of the members of an action or a type. */
  listOf(owner: string): (unknown: Unknown) => void;
}

export interface Links extends Parts, Omit<Doubts, "listOf"> {
  list(unknown: Unknown): void;
}

interface Scope extends Links {
  readonly siblings: readonly Member[];
  readonly path: string;
}

type Linked = { actions: Map<string, Action>; types: Map<string, TypeDefinition> };

/** Of one release after another; what is the same in both, and leads to the same, is one object. */
export function dropDangling(): (parts: Owners, doubts: Doubts) => Linked {
  const known = { actions: new Map<string, Asked<Action>>(), types: new Map<string, Asked<TypeDefinition>>() };
  return (parts, doubts) => {
    const links = { ...parts, isAbsent: doubts.isAbsent, isDoubtful: doubts.isDoubtful };
    const obsolete = { ...links, isAbsent: () => false };
    const actions = [...parts.actions].map(([name, action]): [string, Action] => {
      const own = action.status === "obsolete" ? obsolete : links;
      const linked = reuse(known.actions.get(name), action, own, (asked) => linkAction(name, action, asked));
      known.actions.set(name, linked);
      return [name, linked.tell(doubts.listOf(name))];
    });
    const types = [...parts.types].map(([name, type]): [string, TypeDefinition] => {
      const linked = reuse(known.types.get(name), type, links, (asked) => linkType(name, type, asked));
      known.types.set(name, linked);
      return [name, linked.tell(doubts.listOf(`type:${name}`))];
    });
    return { actions: new Map(actions), types: new Map(types) };
  };
}

function linkAction(name: string, action: Action, parts: Links): Action {
  const { rules, paging, clientToken, filters, ...rest } = action;
  const input = action.input && linkMembers(action.input, `${name}.input`, parts);
  const output = action.output && linkMembers(action.output, `${name}.output`, parts);
  const has = (path: string): boolean => findMember(path, input ?? [], parts.types) !== undefined;
  const answers = (path: string): boolean => findMember(path, output ?? [], parts.types) !== undefined;
  const kept = rules?.filter((rule) => rule.members.every(has)) ?? [];
  const pages = paging && paging.in.every(has) && paging.out.every(answers);
  return {
    ...rest,
    ...(input ? { input } : {}),
    ...(output ? { output } : {}),
    ...(kept.length > 0 ? { rules: kept } : {}),
    ...(pages ? { paging } : {}),
    ...(clientToken !== undefined && has(clientToken) ? { clientToken } : {}),
    ...(filters ? { filters: filters.filter(({ type }) => !namesAbsent(type, parts)) } : {}),
  };
}

function linkType(name: string, { rules, ...type }: TypeDefinition, parts: Links): TypeDefinition {
  const members = linkMembers(type.members, `type:${name}`, parts);
  const kept = rules?.filter((rule) => rule.members.every((path) => findMember(path, members, parts.types))) ?? [];
  return { ...type, members, ...(kept.length > 0 ? { rules: kept } : {}) };
}

export function linkMembers(members: readonly Member[], path: string, parts: Links): Member[] {
  return members.map((member) =>
    isPlain(member) ? member : linkMember(member, { ...parts, siblings: members, path: `${path}.${member.name}` }),
  );
}

/** It names nothing: most members do not. */
function isPlain({ type, from, deprecated, constraints }: Member): boolean {
  const { kind } = innermost(type);
  const isFree = from === undefined && deprecated === undefined && constraints?.requiredWhen === undefined;
  return isFree && kind !== "ref" && kind !== "struct";
}

function linkMember(member: Member, scope: Scope): Member {
  const type = linkExpression(member.type, scope);
  const { from, deprecated, constraints, ...rest } = member;
  const isReplaced =
    typeof deprecated === "object" && findMember(deprecated.use, scope.siblings, scope.types) === undefined;
  const own = constraints && linkConditions(constraints, scope);
  return {
    ...rest,
    type,
    ...(from !== undefined && hasSource(from, scope) ? { from } : {}),
    ...(deprecated === undefined || isReplaced ? {} : { deprecated }),
    ...(own && Object.keys(own).length > 0 ? { constraints: own } : {}),
  };
}

function linkExpression(type: TypeExpression, scope: Scope): TypeExpression {
  const inner = innermost(type);
  if (inner.kind === "struct") return linkStruct(type, { ...scope, path: scope.path + marksOf(type) });
  if (inner.kind !== "ref") return type;
  const { name } = inner;
  const [isAbsent, isDoubtful] = [scope.isAbsent(name), scope.isDoubtful(name)];
  if (isAbsent || isDoubtful)
    scope.list({ path: scope.path, facts: "type", why: isDoubtful ? "unknown-type" : "absent-type", type: name });
  return isAbsent ? { kind: "any" } : type;
}

/** Members of a structure described in place see each other only. */
function linkStruct(type: TypeExpression, scope: Scope): TypeExpression {
  if (type.kind === "array" || type.kind === "map") return { ...type, of: linkStruct(type.of, scope) };
  if (type.kind !== "struct") return type;
  const variants = type.variants?.map((own) => ({ ...own, members: linkMembers(own.members, scope.path, scope) }));
  return {
    ...type,
    members: linkMembers(type.members, scope.path, scope),
    ...(variants ? { variants } : {}),
  };
}

function namesAbsent(type: TypeExpression, { isAbsent }: Links): boolean {
  const inner = innermost(type);
  return inner.kind === "ref" && isAbsent(inner.name);
}

/** `DescribeZones.output.ZoneSet[].Zone` */
function hasSource(from: string, { actions, types }: Parts): boolean {
  const [action = "", ...steps] = from.split(".");
  const output = actions.get(action)?.output;
  return (
    output !== undefined && (steps.length < 2 || findMember(steps.slice(1).join("."), output, types) !== undefined)
  );
}

function linkConditions({ requiredWhen, ...rest }: Constraints, { siblings, types }: Scope): Constraints {
  const kept = requiredWhen?.filter(({ member }) => findMember(member, siblings, types)) ?? [];
  return kept.length > 0 ? { ...rest, requiredWhen: kept } : rest;
}
