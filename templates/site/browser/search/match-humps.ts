/**
 * What was typed, taken apart over the humps of a name: `desins` over Describe|Instances is `des` and `ins`. Each part begins a hump.
 * Parts come in the order of the humps; whether humps may be passed over is the caller's. Pure.
 */
import { fold, type Range } from "./humps.js";

export interface HumpQuery {
  /** Folded, letters and digits only. */
  readonly text: string;
  /** For each place, whether a part begins there. */
  readonly begins: readonly ("must" | "may" | "never")[];
}

/** In mixed writing capitals begin a part and small letters do not. Of several capitals in a row nobody knows. */
export function humpQuery(typed: string): HumpQuery {
  const letters = typed.replace(/[^\p{L}\p{N}]+/gu, "");
  const mixed = /\p{Ll}/u.test(letters) && /\p{Lu}/u.test(letters);
  const begins = letters.split("").map((sign, i) => {
    if (!mixed || /\P{L}/u.test(sign)) return "may";
    if (/\p{Ll}/u.test(sign)) return "never";
    return /\p{Lu}/u.test(letters[i - 1] ?? "") ? "may" : "must";
  });
  return { text: fold(letters), begins };
}

export interface HumpMatch {
  readonly marks: readonly Range[];
  /** Humps of the name that no part touches. */
  readonly left: number;
}

/** Undefined where the parts do not fit. Without `skip` they begin at the first hump and leave none out in between. */
export function matchHumps(
  query: HumpQuery,
  folded: string,
  humps: readonly Range[],
  skip: boolean,
): HumpMatch | undefined {
  // Most names fail here, before anything is made for them.
  if (!skip && folded[humps[0]?.[0] ?? 0] !== query.text[0]) return undefined;
  const failed = new Set<number>();
  const marks: Range[] = [];
  const fits = (at: number, hump: number): boolean => {
    if (at === query.text.length) return true;
    if (hump >= humps.length || failed.has(at * humps.length + hump)) return false;
    const [start = 0, end = 0] = humps[hump] ?? [];
    for (let size = commonLength(query, at, folded, start, end); size > 0; size -= 1) {
      if (query.begins[at + size] === "never") continue;
      marks.push([start, start + size]);
      if (fits(at + size, hump + 1)) return true;
      marks.pop();
    }
    if (skip && fits(at, hump + 1)) return true;
    failed.add(at * humps.length + hump);
    return false;
  };
  return fits(0, 0) ? { marks, left: humps.length - marks.length } : undefined;
}

function commonLength({ text, begins }: HumpQuery, at: number, folded: string, start: number, end: number): number {
  let size = 0;
  while (at + size < text.length && start + size < end && text[at + size] === folded[start + size]) {
    if (size > 0 && begins[at + size] === "must") break;
    size += 1;
  }
  return size;
}
