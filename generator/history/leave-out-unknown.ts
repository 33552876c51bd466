/**
 * The spec as of a release with its unknowns -> the strict spec, of known facts only: names of unknown existence are left out,
 * unknown types are `any` without a required flag, actions and types of unknown content have no members. Facts that notes
 * never follow are left out where they are listed as unknown; paging and client tokens stay where their members are known.
 */
import type { Action, Member, Protocol, Spec, TypeDefinition, TypeExpression } from "../4-spec/spec.js";
import { findMember, type Types } from "./find-member.js";
import { readNotes } from "./read-notes.js";
import { settleTypes } from "./settle-types.js";
import { marksOf } from "./type-names.js";
import type { AsOf, Marks, Unknown } from "./unknown.js";
import { FOLLOWED } from "./untracked.js";

export function leaveOutUnknown({ spec, unknown }: AsOf): Spec {
  const known = new KnownFacts(unknown);
  const types = new Map(
    Object.entries(spec.types).flatMap(([name, type]) => known.type(name, type).map((own) => [name, own] as const)),
  );
  const actions = Object.entries(spec.actions).flatMap(([name, action]) =>
    known.action(name, action).map((own) => [name, dropPaging(own, types)] as const),
  );
  const strict: Spec = {
    ...known.service(spec),
    actions: Object.fromEntries(actions),
    types: Object.fromEntries(types),
  };
  const notes = readNotes(spec.history);
  return { ...settleTypes(strict, spec, (name) => notes.types.has(name)), ...marksOfStrict(spec, unknown) };
}

function marksOfStrict(spec: Spec, unknown: readonly Unknown[]): Partial<Marks> {
  const marks = (spec as Partial<Marks>)["x-as-of"];
  return { ...(marks ? { "x-as-of": { ...marks, unknown: "left out" } } : {}), "x-unknown": unknown };
}

class KnownFacts {
  private readonly facts: ReadonlyMap<string, Unknown["facts"]>;
  private readonly isUntracked: boolean;

  constructor(unknown: readonly Unknown[]) {
    this.facts = new Map(unknown.map(({ path, facts }) => [path, facts]));
    this.isUntracked = unknown.some(({ facts }) => facts === "untracked");
  }

  service(spec: Spec): Spec {
    if (!this.isUntracked) return spec;
    const protocol: Protocol = FOLLOWED.protocol(spec.protocol);
    return { ...FOLLOWED.spec(spec), protocol, errors: {} };
  }

  action(name: string, action: Action): Action[] {
    const facts = this.facts.get(name);
    if (facts === "existence") return [];
    const { input, output, ...rest } = this.isUntracked ? FOLLOWED.action(action) : action;
    if (facts === "content") return [withoutContent(rest)];
    return [
      {
        ...rest,
        ...(input ? { input: this.members(input, `${name}.input`) } : {}),
        ...(output ? { output: this.members(output, `${name}.output`) } : {}),
      },
    ];
  }

  type(name: string, type: TypeDefinition): TypeDefinition[] {
    const path = `type:${name}`;
    const facts = this.facts.get(path);
    if (facts === "existence") return [];
    const own = this.isUntracked ? FOLLOWED.type(type) : type;
    if (facts === "content") return [{ ...own, defined: false, members: [] }];
    return [{ ...own, members: this.members(type.members, path) }];
  }

  private members(members: readonly Member[], owner: string): Member[] {
    return members.flatMap((member): Member[] => {
      const path = `${owner}.${member.name}`;
      const facts = this.facts.get(path);
      if (facts === "existence") return [];
      const { required, ...rest } = this.isUntracked ? FOLLOWED.member(member) : member;
      if (facts === "type and required") return [{ ...rest, type: { kind: "any" } }];
      const type: TypeExpression = facts === "type" ? { kind: "any" } : this.expression(member.type, path);
      return [{ ...rest, type, ...(required === undefined ? {} : { required }) }];
    });
  }

  private expression(type: TypeExpression, path: string): TypeExpression {
    if (type.kind === "array" || type.kind === "map")
      return { ...type, of: this.expression(type.of, path + marksOf(type).slice(0, 2)) };
    if (type.kind !== "struct") return type;
    const own = this.isUntracked ? FOLLOWED.struct(type) : type;
    return { ...own, members: this.members(type.members, path) };
  }
}

function withoutContent(action: Action): Action {
  const { paging: _, clientToken: __, status, ...rest } = action;
  return { ...rest, status: status === "obsolete" ? status : "undocumented" };
}

/** Paging and the token of a repeated call stand on members of known types. */
function dropPaging(action: Action, types: Types): Action {
  const { paging, clientToken, ...rest } = action;
  const isKnown = (path: string, members: readonly Member[] = []): boolean => {
    const found = findMember(path, members, types);
    return found !== undefined && found.type.kind !== "any";
  };
  const pages =
    paging?.in.every((path) => isKnown(path, action.input)) === true &&
    paging.out.every((path) => isKnown(path, action.output));
  return {
    ...rest,
    ...(pages ? { paging } : {}),
    ...(clientToken !== undefined && isKnown(clientToken, action.input) ? { clientToken } : {}),
  };
}
