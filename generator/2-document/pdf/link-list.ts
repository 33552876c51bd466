/**
 * Lines of a sheet -> the list of addresses that some programs print below the content of a sheet, for the links on it.
 * Known by its place, the run of bare addresses at the foot; an address of the content stands in a sentence or in code.
 */
import type { Line } from "./line.js";

export interface LinkList {
  readonly lines: readonly Line[];
  /** Where an address names an anchor, the word it stands for. */
  readonly links: readonly { readonly word: string; readonly url: string }[];
}

const ADDRESS = /^https?:\/\/\S+$/;

/** `lines` are those of the sheet outside tables, heads and feet; `contentEnd` is where its last table ends. */
export function findLinkList(lines: readonly Line[], contentEnd: number): LinkList {
  let start = lines.length;
  while (start > 0 && isAddress(lines[start - 1], contentEnd)) start--;
  const [above, first] = [lines[start - 1], lines[start]];
  const apart = !above || !first || first.y - above.y > 1.9 * first.size;
  const own = lines.length - start > 1 || apart ? lines.slice(start) : [];
  const links = own.flatMap(({ text }) => {
    const word = /#(\w+)$/.exec(text)?.[1];
    return word === undefined ? [] : [{ word, url: text }];
  });
  return { lines: own, links };
}

function isAddress(line: Line | undefined, contentEnd: number): boolean {
  return line !== undefined && !line.mono && line.y > contentEnd && ADDRESS.test(line.text);
}
