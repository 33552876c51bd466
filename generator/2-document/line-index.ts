/**
 * Offsets of a text -> places. A place is the line; on lines too long to point at, the line and column.
 * Built once a page; a lookup is a binary search.
 */
import { placeOf } from "../diagnostics/origin.js";

/** From this length on a line number says too little. */
const LONG = 2000;

export interface LineIndex {
  /** 1-based line, or line and column, of an offset. */
  placeAt(offset: number): number;
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return {
    lineAt,
    placeAt: (offset) => {
      const line = lineAt(offset);
      const start = starts[line - 1] ?? 0;
      const end = starts[line] ?? text.length + 1;
      return end - start > LONG ? placeOf(line, offset - start + 1) : line;
    },
  };
}
