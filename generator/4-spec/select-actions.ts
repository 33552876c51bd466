/**
 * A spec and the names of some of its actions -> the spec that the pages of these actions alone would give: their types with
 * all that those reach, the error codes they list and the common ones, of each release what concerns what stays. Whatever
 * would refer to something left out goes too (`from`, `usedBy`). Lifetimes stay as they are. Names that are no action: ignored.
 */
import { mergeChanges } from "./merge-changes.js";
import { reachedTypes } from "./reached-types.js";
import type {
  Action,
  ErrorCase,
  ErrorDefinition,
  HistoryChange,
  Member,
  Spec,
  TypeDefinition,
  TypeExpression,
} from "./spec.js";

export function selectActions(spec: Spec, names: ReadonlySet<string>): Spec {
  const actions = new Map(Object.entries(spec.actions).filter(([name]) => names.has(name)));
  const stays = (name: string): boolean => actions.has(name);
  const reach = reachOf(spec, [...actions.values()]);
  const types = new Map(Object.entries(spec.types).filter(([name]) => reach.all.has(name)));
  const listed = new Set([...actions.values()].flatMap((action) => action.errors ?? []));
  const groups = groupsOf(spec, [...actions.values()]);
  const { groups: _, ...rest } = spec;
  return {
    ...rest,
    protocol: commonMembers(spec.protocol, stays),
    ...(groups.length > 0 ? { groups } : {}),
    actions: Object.fromEntries([...actions].map(([name, action]) => [name, linkAction(action, stays)])),
    types: Object.fromEntries(
      [...types].map(([name, type]) => [name, linkType(type, usageOf(name, type, reach), stays)]),
    ),
    errors: Object.fromEntries(
      Object.entries(spec.errors)
        .filter(([code, error]) => error.common || listed.has(code))
        .map(([code, error]) => [code, linkError(error, stays)]),
    ),
    history: spec.history.map((release) => ({
      ...release,
      changes: mergeChanges(release.changes.flatMap((change) => linkChange(change, stays, (name) => types.has(name)))),
    })),
  };
}

interface Reach {
  readonly input: ReadonlySet<string>;
  readonly output: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function reachOf(spec: Spec, actions: readonly Action[]): Reach {
  const types = new Map(Object.entries(spec.types));
  const from = (members: readonly Member[]): ReadonlySet<string> =>
    reachedTypes(members, (name) => types.get(name)?.members);
  const input = from(actions.flatMap((action) => action.input ?? []));
  const output = from(actions.flatMap((action) => action.output ?? []));
  const filters = actions.flatMap((action) => action.filters ?? []);
  const common = Object.values(spec.protocol.commonParameters ?? {}).flat();
  return { input, output, all: new Set([...input, ...output, ...from([...filters, ...common])]) };
}

function usageOf(name: string, { usage }: TypeDefinition, { input, output }: Reach): TypeDefinition["usage"] {
  if (!input.has(name) && !output.has(name)) return usage;
  return input.has(name) ? (output.has(name) ? "both" : "input") : "output";
}

/** Titles under which one of the actions is listed; a list does not name those that a release deleted. */
function groupsOf(spec: Spec, actions: readonly Action[]): string[] {
  return (spec.groups ?? []).filter((group) =>
    actions.some((action) => action.group === group && action.status !== "obsolete"),
  );
}

type Stays = (action: string) => boolean;

function commonMembers(protocol: Spec["protocol"], stays: Stays): Spec["protocol"] {
  if (!protocol.commonParameters) return protocol;
  const methods = Object.entries(protocol.commonParameters);
  return {
    ...protocol,
    commonParameters: Object.fromEntries(methods.map(([method, own]) => [method, linkMembers(own, stays)])),
  };
}

function linkAction(action: Action, stays: Stays): Action {
  return {
    ...action,
    ...(action.input ? { input: linkMembers(action.input, stays) } : {}),
    ...(action.output ? { output: linkMembers(action.output, stays) } : {}),
  };
}

function linkType(type: TypeDefinition, usage: TypeDefinition["usage"], stays: Stays): TypeDefinition {
  return { ...type, usage, usedBy: type.usedBy.filter(stays), members: linkMembers(type.members, stays) };
}

function linkMembers(members: readonly Member[], stays: Stays): Member[] {
  return members.map(({ from, ...member }) => ({
    ...member,
    type: linkStruct(member.type, stays),
    ...(from !== undefined && stays(from.split(".")[0] ?? "") ? { from } : {}),
  }));
}

function linkStruct(type: TypeExpression, stays: Stays): TypeExpression {
  if (type.kind === "array" || type.kind === "map") return { ...type, of: linkStruct(type.of, stays) };
  if (type.kind !== "struct") return type;
  const link = <T extends { readonly members: readonly Member[] }>(own: T): T => ({
    ...own,
    members: linkMembers(own.members, stays),
  });
  return { ...link(type), ...(type.variants ? { variants: type.variants.map(link) } : {}) };
}

/** Readings of a code by the actions that stay; the actions are named only where there are several readings. */
function linkError({ cases, ...error }: ErrorDefinition, stays: Stays): ErrorDefinition {
  const kept = (cases ?? []).flatMap(({ actions, ...reading }): ErrorCase[] => {
    const own = actions?.filter(stays);
    return own?.length === 0 ? [] : [{ ...reading, ...(own ? { actions: own } : {}) }];
  });
  const [only] = kept;
  if (only && kept.length === 1) {
    const { actions: _, ...reading } = only;
    return { ...error, cases: [reading] };
  }
  return kept.length > 0 ? { ...error, cases: kept } : error;
}

function linkChange(change: HistoryChange, stays: Stays, hasType: (name: string) => boolean): HistoryChange[] {
  if ("action" in change) return stays(change.action) ? [change] : [];
  if ("type" in change) return hasType(change.type) ? [change] : [];
  const names = change.names.filter(change.kind.startsWith("type-") ? hasType : stays);
  return names.length > 0 ? [{ ...change, names }] : [];
}
