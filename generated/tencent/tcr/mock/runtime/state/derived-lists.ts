/**
 * Two resources may name each other: an instance its keys, a key its instances. What actions write is kept; the other side
 * follows from it, here, so that the two never disagree.
 */
import type { MockService } from "../service.js";

export interface DerivedList {
  /** Path of the list in the record. */
  readonly path: string;
  /** Where the ids stand: a path in records of another resource. */
  readonly of: string;
  readonly naming: string;
}

export function deriveLists(
  { resources = {} }: MockService,
  settable: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, DerivedList[]> {
  const all = new Map<string, DerivedList[]>();
  const isWritten = (name: string, path: string): boolean => settable.get(name)?.has(plain(path)) === true;
  for (const [name, { references = {} }] of Object.entries(resources)) {
    const lists = Object.entries(references).flatMap(([path, other]) => {
      if (!path.endsWith("[]") || isWritten(name, path)) return [];
      const back = Object.entries(resources[other]?.references ?? {}).find(([, target]) => target === name)?.[0];
      return back === undefined ? [] : [{ path: plain(path), of: other, naming: back }];
    });
    if (lists.length > 0) all.set(name, lists);
  }
  return all;
}

function plain(path: string): string {
  return path.replace(/\[\]$/, "");
}
