/**
 * Rows of a parameter or member table in flat text -> cells in the order of its columns.
 *
 *    InstanceIds.N Yes          KeyIds Array No List of key IDs.      X-TC-
 *    Array                      ·of                                   Timestamp Integer Yes
 *    of                         String
 *    String
 *    Query by instance ID(s).
 * A row starts after a blank line or at a sheet (printed text) or at any line (copied text), by its name and its second
 * cell. Words like `Required: No.` inside a description start no row.
 */
import type { Line } from "../../2-document/document.js";
import type { Cell, ColumnRole } from "../facts.js";
import { cell, cellOfPieces, EMPTY, type Piece } from "./cells.js";
import { finishedType, NO_TYPE, opensType, takeType, type TypeState, type TypeWords } from "./type-cell.js";

export interface RowWords {
  readonly types: TypeWords;
  readonly flags: readonly string[];
  readonly printed: boolean;
}

interface ParameterRow {
  readonly cells: readonly Cell[];
  /** No type could be read. */
  readonly untyped: boolean;
}

export interface ParameterRows {
  readonly rows: readonly ParameterRow[];
  /** The table has a Required column but no row has such a cell. */
  readonly requiredMissing: boolean;
}

const NAME = String.raw`[A-Za-z][\w-]*(?:\.\w+)*`;

export function readParameterRows(
  lines: readonly Line[],
  columns: readonly ColumnRole[],
  words: RowWords,
): ParameterRows {
  const startsUnder = (own: readonly ColumnRole[]): number[] =>
    lines.flatMap((_, i) => (startsRow(lines, i, own, words) ? [i] : []));
  let starts = startsUnder(columns);
  const flagFirst = columns.indexOf("required") === 1;
  const without = flagFirst && starts.length === 0 ? startsUnder(columns.filter((own) => own !== "required")) : [];
  const requiredMissing = without.length > 0;
  if (requiredMissing) starts = without;
  const rows = starts.map((start, i) =>
    readRow(lines.slice(start, starts[i + 1] ?? lines.length), columns, words, requiredMissing),
  );
  return { rows, requiredMissing };
}

function startsRow(lines: readonly Line[], i: number, columns: readonly ColumnRole[], words: RowWords): boolean {
  const line = lines[i];
  if (!line || (words.printed && i > 0 && line.gap === 0 && !line.sheetFirst)) return false;
  if (isUnnamed(line, words)) return true;
  const { name, rest } = splitName(lines, i);
  if (name === "" || words.flags.includes(name)) return false;
  const second = /^\S*/.exec(rest)?.[0] ?? "";
  const flagAt = columns.indexOf("required");
  if (flagAt === 1) return words.flags.includes(second);
  // A flag where the type should be: the type's cell is empty.
  if (flagAt > 1 && !words.printed && words.flags.includes(second)) return true;
  const next = lines[i + 1];
  const wrapped = name !== line.text && rest === "";
  if (rest === "") return wrapped || (next !== undefined && next.gap === 0 && opensType(next.text, words.types));
  return (
    takeType(NO_TYPE, rest, words.types, {
      sheet: line.sheet,
      late: false,
      sheetFirst: false,
      open: second === name || !words.printed,
    }) !== undefined
  );
}

/** A row without a name starts with a type that only such rows have: the root of an answer, an element of an array. */
function isUnnamed({ text }: Line, { types, printed }: RowWords): boolean {
  return (
    !printed &&
    types.containers.some(
      (own) =>
        text === own ||
        (text.startsWith(`${own} `) && !types.isType(/^\S*/.exec(text.slice(own.length + 1))?.[0] ?? "")),
    )
  );
}

/** Name at the start of a line; a name broken at a hyphen goes on with the next line's first word. */
function splitName(lines: readonly Line[], i: number): { name: string; rest: string; used: number } {
  const text = lines[i]?.text ?? "";
  const broken = /^[A-Za-z][\w-]*-$/.test(text);
  const whole = broken ? text + (lines[i + 1]?.text ?? "") : text;
  const match = new RegExp(`^(${NAME})(?: +|$)`).exec(whole);
  return { name: match?.[1] ?? "", rest: match ? whole.slice(match[0].length) : "", used: broken ? 2 : 1 };
}

interface Open {
  readonly columns: readonly ColumnRole[];
  type: TypeState;
  typeLines: number[];
  /** The Required cell stands where the type's should. */
  typeEmpty?: boolean;
  required?: Cell;
  readonly description: Piece[];
  /** The line before held only pieces of the type or the Required cell. */
  interrupted?: boolean;
}

function readRow(
  lines: readonly Line[],
  columns: readonly ColumnRole[],
  words: RowWords,
  requiredMissing: boolean,
): ParameterRow {
  const named = splitName(lines, 0);
  const [first] = lines;
  const { name, rest, used } = first && isUnnamed(first, words) ? { name: "", rest: first.text, used: 1 } : named;
  const open: Open = { columns, type: NO_TYPE, typeLines: [], description: [] };
  if (requiredMissing) open.required = EMPTY;
  lines.forEach((line, i) => {
    if (i >= used) readLine(open, line.text, line, words, true);
    else if (i === used - 1) readLine(open, rest, line, words, false);
  });
  const place = first?.number ?? 0;
  const byRole: Partial<Record<ColumnRole, Cell>> = {
    name: cell(name, ...lines.slice(0, used).map((line) => line.number)),
    type: cell(finishedType(open.type) ?? "", ...(open.typeLines.length > 0 ? open.typeLines : [place])),
    required: open.required ?? EMPTY,
    description: cellOfPieces(open.description),
  };
  return { cells: columns.map((role) => byRole[role] ?? EMPTY), untyped: finishedType(open.type) === undefined };
}

/** One line of a row: pieces of the type, the Required cell, the rest is description. */
function readLine(open: Open, text: string, line: Line, words: RowWords, startsLine: boolean): void {
  let rest = text;
  const late = open.description.length > 0;
  for (let going = true; going && rest !== "";) {
    going = false;
    const afterName = !startsLine && rest === text;
    const flag =
      open.columns.includes("required") && !open.required
        ? takeFlag(open, rest, words, { late, typeEmpty: afterName && !words.printed })
        : undefined;
    if (flag !== undefined) {
      open.typeEmpty = open.type.need === "type" && open.columns.indexOf("type") < open.columns.indexOf("required");
      open.required = cell(flag, line.number);
      rest = rest.slice(flag.length).replace(/^ +/, "");
      going = true;
      continue;
    }
    const place = {
      sheet: line.sheet,
      late,
      sheetFirst: line.sheetFirst && startsLine,
      open: !late && !words.printed ? true : open.required !== undefined && !late,
    };
    const taken =
      open.typeEmpty || open.type.need === "done" ? undefined : takeType(open.type, rest, words.types, place);
    if (!taken) break;
    open.type = taken.state;
    open.typeLines.push(line.number);
    rest = taken.rest;
    going = true;
  }
  // A blank line behind pieces of the type is layout: the sentence goes on.
  const parted = open.description.length > 0 && !open.typeLines.includes(line.number) && !open.interrupted;
  open.interrupted = rest === "";
  if (rest !== "") open.description.push({ text: rest, number: line.number, gap: parted ? line.gap : 0 });
}

/** `Yes` or `No` where the Required column has its turn: before the type, after (a piece of) it, or where it is empty. */
function takeFlag(
  open: Open,
  text: string,
  words: RowWords,
  { late, typeEmpty }: { late: boolean; typeEmpty: boolean },
): string | undefined {
  const first = /^\S+/.exec(text)?.[0] ?? "";
  if (late || !words.flags.includes(first)) return undefined;
  const before = open.columns.indexOf("required") < open.columns.indexOf("type");
  return before || typeEmpty || open.type.need !== "type" ? first : undefined;
}
