/**
 * An action and the name of a field -> the path of that field in the action's output, through the types of the service;
 * the output as a whole where no field or several have the name. Undefined where the action has no known output.
 */
import type { Action, Member, TypeDefinition } from "./spec.js";

export interface Outputs {
  readonly actions: ReadonlyMap<string, Action>;
  readonly types: ReadonlyMap<string, TypeDefinition>;
}

/** By the first of the names that one field has; a list of ids is found by the name of one, `Ids` by `Id`. */
export function findOutput(action: string, names: readonly string[], outputs: Outputs): string | undefined {
  const output = outputs.actions.get(action)?.output;
  if (!output || output.length === 0) return undefined;
  const paths = listPaths(output, outputs, []);
  for (const wanted of names.flatMap((name) => [name, name.replace(/s$/, "")])) {
    const found = paths.filter((path) => isAt(path, wanted));
    if (found.length === 1) return `${action}.output.${found[0] ?? ""}`;
  }
  return `${action}.output`;
}

export function hasPath(path: string, outputs: Outputs): boolean {
  const [action = "", , ...steps] = path.split(".");
  const output = outputs.actions.get(action)?.output;
  return output !== undefined && (steps.length === 0 || listPaths(output, outputs, []).includes(steps.join(".")));
}

function isAt(path: string, wanted: string): boolean {
  const plain = path.replace(/\[\]/g, "");
  return plain === wanted || plain.endsWith(`.${wanted}`);
}

/** All paths below these members; a type inside itself is not entered again. */
function listPaths(members: readonly Member[], outputs: Outputs, open: readonly string[]): string[] {
  return members.flatMap((member) => {
    const type = member.type.kind === "array" ? member.type.of : member.type;
    const path = member.name + (member.type.kind === "array" ? "[]" : "");
    if (type.kind === "struct") return [path, ...listPaths(type.members, outputs, open).map((own) => `${path}.${own}`)];
    if (type.kind !== "ref" || open.includes(type.name)) return [path];
    const inner = listPaths(outputs.types.get(type.name)?.members ?? [], outputs, [...open, type.name]);
    return [path, ...inner.map((own) => `${path}.${own}`)];
  });
}
