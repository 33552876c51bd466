/**
 * What users confirm to have been renamed: `{"type:Disk.Size": "SizeGb", "ListDisks": "DescribeDisks"}`, paths of the old spec and new
 * last names. Such a pair is one change of a name, and what else differs in it is told, instead of one that went and one that came.
 * Besides what has a path of its own: filters (`ListDisks#filters.disk-type`), common parameters, and documented values, which are
 * named by their JSON (`type:Disk.Kind#constraints.enum."ssd"`). A form of a structure is known by the values that it is for, and has no name.
 */
import type { Step } from "../change.js";
import { pathOf, printPath } from "../print-path.js";

export function renamedBy(renames: ReadonlyMap<string, string>): (at: readonly Step[]) => string | undefined {
  if (renames.size === 0) return () => undefined;
  return (at) => (hasName(at) ? renames.get(printPath(at)) : undefined);
}

/** Whether what stands at a place has a name that can be another one. */
export function hasName(at: readonly Step[]): boolean {
  const { length, 1: first, 2: list } = at;
  const isListed = length === 4 && (list === "filters" || first === "commonParameters");
  const isValue = at[length - 2] === "enum" && typeof at[length - 1] === "object";
  const isForm = at[length - 2] === "variants";
  return (pathOf(at).field === "" && !isForm) || isListed || isValue;
}
