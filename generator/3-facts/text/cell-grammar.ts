/**
 * What the cells of a table look like, for text in which nothing else parts them: names, yes and no, types, error codes,
 * HTTP statuses and rates are fixed; descriptions, messages and examples are free. A row is known by its fixed cells.
 *
 *    InstanceIdYesStringThe instance ID.        Yes is a flag, String a type: one reading
 *    InfoNoInstanceInfo                         type InstanceInfo, or type Instance and "Info": two readings, none taken
 */
import type { Line } from "../../2-document/document.js";
import type { ColumnRole } from "../facts.js";

const FIXED: readonly ColumnRole[] = ["name", "required", "type", "code", "http", "rate"];

/** One way to read the fixed cells at the start of a glued row, and what is left. */
export interface Reading {
  readonly cells: readonly string[];
  readonly rest: string;
}

export interface CellGrammar {
  /** Whether the whole text is a cell of this column; `sure` where the cells around it leave no doubt. */
  fits(role: ColumnRole, text: string, sure: boolean): boolean;
  /** Cells of this column that a glued text may begin with; undefined where it begins with one of unknown length. */
  beginnings(role: ColumnRole, text: string): readonly string[] | undefined;
  /** Of several readings those that can be meant. */
  choose?(readings: readonly Reading[]): readonly Reading[];
  /** Whether a line that no reading fits looks like a row all the same. */
  suspects?(text: string, prefix: readonly ColumnRole[]): boolean;
  /** A type that rows without a name have: the root of an answer, an element of an array. */
  unnamed?(text: string): string | undefined;
}

/** The fixed columns that a row starts with. */
export function prefixOf(columns: readonly ColumnRole[]): ColumnRole[] {
  const end = columns.findIndex((role) => !FIXED.includes(role));
  return columns.slice(0, end < 0 ? columns.length : end);
}

export function isFixed(role: ColumnRole): boolean {
  return FIXED.includes(role);
}

/** Names that code on the page writes: keys of JSON, parameters of a query, tags of XML. */
export function namesInCode(lines: readonly Line[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of lines)
    for (const match of text.matchAll(/"(\w+)"\s*:|[?&](\w+)[.=]|<(\w+)>/g))
      found.add(match[1] ?? match[2] ?? match[3] ?? "");
  return found;
}
