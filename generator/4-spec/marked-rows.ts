/**
 * Rows of a table as they stand, one below the other, and the tree that the marks before their names make of them.
 *
 *    Tags     array<object>            Tags
 *    └        object            ->       element: object, the row without a name
 *    └Key     string                     Key
 */
import type { Member } from "./spec.js";

export interface FlatRow {
  /** Its name is empty where the row has none; its type is `any` where the row prints none. */
  readonly member: Member;
  readonly typed: boolean;
  readonly depth: number;
  /** What a report says of the row, and where it stands. */
  readonly words: string;
  readonly lines: readonly number[];
}

/** A row with those that marks put below it. */
export interface Marked {
  readonly row: FlatRow;
  readonly children: Marked[];
  /** The row of an array's elements. */
  element?: FlatRow;
}

/** A row belongs to the nearest row above it with fewer marks. */
export function byMarks(rows: readonly FlatRow[]): Marked[] {
  const root: Marked[] = [];
  const open: Marked[] = [];
  for (const row of rows) {
    while ((open[open.length - 1]?.row.depth ?? -1) >= row.depth) open.pop();
    const parent = open[open.length - 1];
    const node: Marked = { row, children: [] };
    // Of an element its array keeps the type; its rows are those of the array.
    if (row.member.name === "" && parent) {
      parent.element = row;
      open.push({ row, children: parent.children });
    } else if (row.member.name !== "") {
      (parent?.children ?? root).push(node);
      open.push(node);
    }
  }
  return root;
}
