// What an SDK knows of its actions, whatever it is written in: the members of each request, down to the last structure.
// Beside a spec it gives the members that both know, with structures in place of references, and the names of the rest.
import type { Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";

/** A structure: each member with the structure of its value or of its items; undefined for plain values. */
export interface Shape {
  readonly members: ReadonlyMap<string, () => Shape | undefined>;
}

interface Common {
  readonly members: readonly Member[];
  /** Paths such as `RunInstances.Placement.Zone`. */
  readonly known: readonly string[];
  readonly onlyInSpec: readonly string[];
  readonly onlyInSdk: readonly string[];
}

/** What a spec and an SDK both know, and how much only one of them does. */
export interface Meeting {
  /** Actions of both, each with the members of both. */
  readonly actions: ReadonlyMap<string, readonly Member[]>;
  readonly members: number;
  readonly actionsOnlyInSpec: readonly string[];
  readonly membersOnlyInSpec: readonly string[];
  readonly actionsOnlyInSdk: number;
  readonly membersOnlyInSdk: number;
}

export function meet(spec: Spec, shapes: ReadonlyMap<string, Shape>): Meeting {
  const common = [...shapes].flatMap(([name, shape]) => {
    const action = spec.actions[name];
    return action ? [[name, commonMembers(name, action.input ?? [], shape, spec)] as const] : [];
  });
  return {
    actions: new Map(common.map(([name, { members }]) => [name, members])),
    members: common.flatMap(([, { known }]) => known).length,
    actionsOnlyInSpec: Object.keys(spec.actions).filter((name) => !shapes.has(name)),
    membersOnlyInSpec: common.flatMap(([, { onlyInSpec }]) => onlyInSpec),
    actionsOnlyInSdk: shapes.size - common.length,
    membersOnlyInSdk: common.flatMap(([, { onlyInSdk }]) => onlyInSdk).length,
  };
}

function commonMembers(path: string, members: readonly Member[], shape: Shape, spec: Spec): Common {
  const [known, onlyInSpec]: [string[], string[]] = [[], []];
  const onlyInSdk = [...shape.members.keys()]
    .filter((name) => !members.some((member) => member.name === name))
    .map((name) => `${path}.${name}`);
  const kept = members.flatMap((member): Member[] => {
    const own = `${path}.${member.name}`;
    const theirs = shape.members.get(member.name);
    (theirs ? known : onlyInSpec).push(own);
    if (!theirs) return [];
    const inner = theirs();
    const nested = structureOf(member.type, spec);
    if ((inner === undefined) !== (nested === undefined)) throw new Error(`${own} is a structure on one side only`);
    if (!inner || !nested) return [member];
    const below = commonMembers(own, nested, inner, spec);
    known.push(...below.known);
    onlyInSpec.push(...below.onlyInSpec);
    onlyInSdk.push(...below.onlyInSdk);
    return [{ ...member, type: withMembers(member.type, below.members) }];
  });
  return { members: kept, known, onlyInSpec, onlyInSdk };
}

function structureOf(type: TypeExpression, spec: Spec): readonly Member[] | undefined {
  if (type.kind === "array") return structureOf(type.of, spec);
  if (type.kind === "struct") return type.members;
  return type.kind === "ref" ? (spec.types[type.name]?.members ?? []) : undefined;
}

function withMembers(type: TypeExpression, members: readonly Member[]): TypeExpression {
  return type.kind === "array"
    ? { kind: "array", of: withMembers(type.of, members) }
    : { kind: "struct", members: [...members] };
}
