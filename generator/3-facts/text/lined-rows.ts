/**
 * Rows copied one cell a line. A row starts where lines in the order of the columns are a name, a flag, a type; what
 * follows up to the next start fills its other columns. Lines among those that look like a row of their own after all (a
 * type alone on its line) are given back as ambiguous, never as words of the row above.
 *
 *    InstanceId          400
 *    Yes                 InvalidName
 *    String              The name is wrong.
 *    The instance ID.    Give another name.
 */
import type { Line } from "../../2-document/document.js";
import type { Cell, ColumnRole } from "../facts.js";
import { prefixOf, type CellGrammar } from "./cell-grammar.js";
import { readTail, type FlatRows, type OpenRow } from "./row-tail.js";
import { EMPTY } from "./cells.js";

interface Start {
  readonly cells: readonly Cell[];
  readonly used: number;
}

export function readLinedRows(lines: readonly Line[], columns: readonly ColumnRole[], grammar: CellGrammar): FlatRows {
  const prefix = prefixOf(columns);
  const rows: OpenRow[] = [];
  const ambiguous: Line[][] = [];
  const parted = rowsAreParted(lines, columns, grammar);
  let open: OpenRow | undefined;
  for (let i = 0; i < lines.length; i++) {
    const start = startOf(lines, i, columns, grammar, parted);
    const line = lines[i];
    if (start) {
      open = { cells: start.cells, tail: [] };
      rows.push(open);
      i += start.used - 1;
    } else if (line) open?.tail.push(line);
  }
  for (const row of rows) {
    const at = hiddenRow(row, columns, grammar);
    if (at !== undefined) ambiguous.push(row.tail.splice(at) as Line[]);
  }
  return readTail(rows, columns, prefix.length, ambiguous, "lined");
}

export function startsLinedRow(
  lines: readonly Line[],
  i: number,
  columns: readonly ColumnRole[],
  grammar: CellGrammar,
): boolean {
  return startOf(lines, i, columns, grammar, false) !== undefined;
}

/** Blank lines stand before every certain row and inside none: then each of them parts rows. */
function rowsAreParted(lines: readonly Line[], columns: readonly ColumnRole[], grammar: CellGrammar): boolean {
  const starts = lines.flatMap((line, i) => {
    const start = startOf(lines, i, columns, grammar, false);
    return start
      ? [{ before: i === 0 ? 1 : line.gap, inside: lines.slice(i + 1, i + start.used).map((own) => own.gap) }]
      : [];
  });
  return starts.length > 1 && starts.every(({ before, inside }) => before > 0 && inside.every((gap) => gap === 0));
}

function startOf(
  lines: readonly Line[],
  i: number,
  columns: readonly ColumnRole[],
  grammar: CellGrammar,
  parted: boolean,
): Start | undefined {
  const prefix = prefixOf(columns);
  const cells: Cell[] = [];
  let next = i;
  for (const role of prefix) {
    const sure = (parted && (i === 0 || (lines[i]?.gap ?? 0) > 0)) || isSure(role, lines, i, columns, grammar);
    const [line, after] = [lines[next], lines[next + 1]];
    if (line && grammar.fits(role, line.text, sure)) {
      cells.push({ text: line.text, lines: [line.number] });
      next++;
    } else if (role === "type" && line && after && grammar.fits(role, `${line.text} ${after.text}`, sure)) {
      cells.push({ text: `${line.text} ${after.text}`, lines: [line.number, after.number] });
      next += 2;
    } else return unnamedRow(lines, i, prefix, grammar);
  }
  // Under a header that begins with free words nothing tells a row.
  return cells.length > 0 ? { cells, used: next - i } : undefined;
}

/** The other fixed cells of the row leave no doubt about this one. */
function isSure(
  role: ColumnRole,
  lines: readonly Line[],
  i: number,
  columns: readonly ColumnRole[],
  grammar: CellGrammar,
): boolean {
  if (role === "type") {
    const flagAt = columns.indexOf("required");
    return flagAt >= 0 ? grammar.fits("required", lines[i + flagAt]?.text ?? "", false) : false;
  }
  const httpAt = columns.indexOf("http");
  return role === "code" && httpAt >= 0 && grammar.fits("http", lines[i + httpAt]?.text ?? "", false);
}

function unnamedRow(
  lines: readonly Line[],
  i: number,
  prefix: readonly ColumnRole[],
  grammar: CellGrammar,
): Start | undefined {
  const line = lines[i];
  const type = prefix[1] === "type" && line ? grammar.unnamed?.(line.text) : undefined;
  if (!line || type !== line.text || grammar.fits("type", lines[i + 1]?.text ?? "", false)) return undefined;
  return { cells: prefix.map((role) => (role === "type" ? { text: type, lines: [line.number] } : EMPTY)), used: 1 };
}

/**
 * Where among the lines of a row another seems to hide: a type that stands alone, a name and a flag between which the
 * type is missing, or two names one below the other, the second of which may be a type that no page defines.
 */
function hiddenRow(row: OpenRow, columns: readonly ColumnRole[], grammar: CellGrammar): number | undefined {
  const typeAt = columns.indexOf("type");
  if (typeAt < 0) return undefined;
  const first = columns[prefixOf(columns).length] === "example" ? 1 : 0;
  const isType = (text: string): boolean => grammar.fits("type", text, false);
  const at = row.tail.findIndex(({ text }, i) => i >= first && isType(text));
  const named = row.tail.findIndex(
    ({ text }, i) => i >= first && MANY_HUMPS.test(text) && MANY_HUMPS.test(row.tail[i + typeAt]?.text ?? ""),
  );
  const flagged = columns.includes("required")
    ? row.tail.findIndex(
        ({ text }, i) =>
          i >= first &&
          grammar.fits("name", text, false) &&
          grammar.fits("required", row.tail[i + 1]?.text ?? "", false),
      )
    : -1;
  const found = [at < 0 ? Infinity : Math.max(first, at - typeAt), ...[named, flagged].filter((own) => own >= 0)];
  const least = Math.min(...found);
  return least === Infinity ? undefined : least;
}

const MANY_HUMPS = /^(?:Array of )?(?:[A-Z][a-z0-9]+){2,}$/;
