/**
 * Pages by folder, and what stands there -> those whose folders and page files are others in capitals only: many disks take both for one,
 * and the later would replace the earlier. What stands there goes first, then the order of names. Reads, never writes.
 */
import { join, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { AssignedPage } from "../3-facts/assign-service.js";
import { compareAscii } from "../support/text.js";
import { listServices, readPageNames, type ServiceFolder } from "./service-folder.js";

export type PagesByFolder = readonly (readonly [ServiceFolder, readonly AssignedPage[]])[];

export function findClashes(groups: PagesByFolder, out: string): ReadonlyMap<AssignedPage, Diagnostic> {
  const taken = new Map<string, string>();
  for (const folder of listServices(out))
    for (const name of readPageNames(folder)) claim(join(folder.path, "pages", name), taken);
  const clashes = new Map<AssignedPage, Diagnostic>();
  for (const [folder, pages] of groups)
    for (const page of [...pages].sort((a, b) => compareAscii(a.facts.id, b.facts.id))) {
      const path = join(folder.path, "pages", `${page.facts.id}.md`);
      const other = claim(path, taken);
      if (other === undefined) continue;
      const values = { name: path.slice(0, other.length), other };
      clashes.set(page, { code: "facts/name-clash", values, origin: at(page.facts.source) });
    }
  return clashes;
}

/** The path, or that of a folder around it, by which another goes that differs in capitals. */
function claim(path: string, taken: Map<string, string>): string | undefined {
  const parts = path.split(sep);
  const around = parts.map((_, i) => parts.slice(0, i + 1).join(sep));
  const other = around
    .map((own) => taken.get(own.toLowerCase()))
    .find((own, i) => own !== undefined && own !== around[i]);
  if (other === undefined) for (const own of around) taken.set(own.toLowerCase(), own);
  return other;
}
