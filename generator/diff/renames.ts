/**
 * What users confirm to have been renamed: `{"type:Disk.Size": "SizeGb", "ListDisks": "DescribeDisks"}`, paths of the old spec and new
 * last names. Such a pair is one change of a name, and what else differs in it is told, instead of one that went and one that came.
 * Besides what has a path of its own: filters (`ListDisks#filters.disk-type`) and common parameters.
 */
import type { Step } from "./change.js";
import { pathOf, printPath } from "./print-path.js";

export function renamedBy(renames: ReadonlyMap<string, string>): (at: readonly Step[]) => string | undefined {
  if (renames.size === 0) return () => undefined;
  return (at) => (pathOf(at).field === "" || isListed(at) ? renames.get(printPath(at)) : undefined);
}

function isListed({ length, 1: first, 2: list }: readonly Step[]): boolean {
  return length === 4 && (list === "filters" || first === "commonParameters");
}
