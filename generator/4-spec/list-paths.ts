/**
 * A spec -> the paths of all that can have words of its own, with the words that the spec keeps of its page: actions, their
 * inputs and outputs, types and their members. Members of a structure described in place follow the member that holds it,
 * whether it is in a list, a map or neither. Each path is one that resolve-path.ts leads on, and under which views look up notes.
 */
import type { Member, Spec, TypeExpression } from "./spec.js";

export type Path = readonly [path: string, description: string | undefined];

export function listPaths({ actions, types }: Spec): Path[] {
  return [
    ...Object.entries(actions).flatMap(([name, { description, input, output }]): Path[] => [
      [name, description],
      ...memberPaths(input, `${name}.input`),
      ...memberPaths(output, `${name}.output`),
    ]),
    ...Object.entries(types).flatMap(([name, { description, members }]): Path[] => [
      [`type:${name}`, description],
      ...memberPaths(members, `type:${name}`),
    ]),
  ];
}

function memberPaths(members: readonly Member[] = [], owner: string): Path[] {
  return members.flatMap(({ name, type, description }): Path[] => {
    const path = `${owner}.${name}`;
    return [[path, description], ...memberPaths(membersInPlace(type), path)];
  });
}

/** Of the structure that a member is, or that its list or map holds. */
function membersInPlace(type: TypeExpression): readonly Member[] | undefined {
  if (type.kind === "array" || type.kind === "map") return membersInPlace(type.of);
  return type.kind === "struct" ? type.members : undefined;
}
