/**
 * What users confirm to have been renamed: `{"type:Disk.Size": "SizeGb", "ListDisks": "DescribeDisks"}`, paths of the old spec and new
 * last names. Such a pair is one change of a name, and what else differs in it is told, instead of one that went and one that came.
 */
import type { Step } from "./change.js";
import { pathOf } from "./print-path.js";

export function renamedBy(renames: ReadonlyMap<string, string>): (at: readonly Step[]) => string | undefined {
  if (renames.size === 0) return () => undefined;
  return (at) => {
    const { item, field } = pathOf(at);
    return field === "" ? renames.get(item) : undefined;
  };
}
