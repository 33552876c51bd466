/**
 * What a mock was told of a service -> which action gives the ids that a member of a request must name: the plainest listing of
 * the same resource. Paths are those of the request, `[]` at lists: `LoginSettings.KeyIds[]`.
 */
import type { MockService } from "../../runtime/mock/runtime/service.js";
import { compareAscii } from "../../support/text.js";

/** By action, then by path. */
export type Suppliers = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function findSuppliers({ actions }: Pick<MockService, "actions">): Suppliers {
  const listings = new Map<string, string>();
  for (const [name, { binding }] of Object.entries(actions)) {
    if (binding?.kind !== "list") continue;
    const known = listings.get(binding.resource);
    if (known === undefined || isPlainer(name, known)) listings.set(binding.resource, name);
  }
  return new Map(
    Object.entries(actions).map(([name, { references = {} }]) => {
      const found = Object.entries(references).flatMap(([path, { resource }]): [string, string][] => {
        const listing = listings.get(resource);
        return listing === undefined || listing === name ? [] : [[path, listing]];
      });
      return [name, new Map(found)];
    }),
  );
}

/** `DescribeImages` before `DescribeImageFromFamily`: what tells more in its name gives less. */
function isPlainer(name: string, other: string): boolean {
  return name.length < other.length || (name.length === other.length && compareAscii(name, other) < 0);
}
