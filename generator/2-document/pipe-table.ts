/**
 * Markdown text -> runs of text and pipe tables, cut before any Markdown parser sees them: those drop cells with blank
 * lines in them, and cells beyond the header, without a word.
 *
 *    | Name | Type | Description |      header; its number of cells ends every row
 *    |------|------|-------------|
 *    | Tags | Array | The tags.         <- a cell goes on over blank lines up to the pipe that completes the row
 *
 *     -   a: first. |
 *    | Size | Integer | The size        <- or the row is just not closed: the next row or a blank line ends it
 *    |Name                              <- or each cell stands on a line of its own, the header's too
 *    |Type |
 * A table that starts with its line of dashes has lost its header.
 */
interface PipeRow {
  readonly cells: readonly string[];
  /** Index of the row's first line. */
  readonly line: number;
  /** Cells found where the header has fewer. */
  readonly found?: number;
}

export type Run =
  | { readonly kind: "text"; readonly line: number; readonly lines: readonly string[] }
  | { readonly kind: "table"; readonly delimited: boolean; readonly rows: readonly PipeRow[] };

const FENCE = /^\s*(`{3,}|~{3,})/;
const ROW = /^\s*\|/;
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** More lines than any header has that gives each of its cells a line. */
const LONGEST_HEADER = 40;
/** What no cell goes on with; a bar alone closes the row. */
const STOPS = /^\s*(?:\|\s*\S|#{1,6}\s|```|~~~)/;

export function cutPipeTables(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  let text: string[] = [];
  let from = 0;
  const close = (next: number): void => {
    if (text.length > 0) runs.push({ kind: "text", line: from, lines: text });
    text = [];
    from = next;
  };
  for (let i = 0; i < lines.length;) {
    const fence = FENCE.exec(lines[i] ?? "")?.[1];
    const end = fence === undefined ? i : fenceEnd(lines, i, fence);
    if (end > i) text.push(...lines.slice(i, end));
    else if (startsTable(lines, i)) {
      const { table, next } = readTable(lines, i);
      close(next);
      runs.push(table);
      i = next;
      continue;
    } else text.push(lines[i] ?? "");
    i = Math.max(end, i + 1);
  }
  close(lines.length);
  return runs;
}

/** Line after the fence that closes; the end of the text where none does. */
function fenceEnd(lines: readonly string[], start: number, fence: string): number {
  const sign = fence[0] ?? "`";
  const close = new RegExp(`^\\s*${sign === "`" ? "`" : "~"}{${fence.length},}\\s*$`);
  const end = lines.findIndex((line, i) => i > start && close.test(line));
  return end < 0 ? lines.length : end + 1;
}

/** Two pipes make a row; one line without a delimiter below it must be followed by another row. */
function startsTable(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? "";
  if (!ROW.test(line)) return false;
  if (splitCells(line).length < 2) return delimiterBelow(lines, i) !== undefined;
  return ROW.test(lines[i + 1] ?? "") || DELIMITER.test(lines[i + 1] ?? "") || line.trimEnd().endsWith("|");
}

/** The delimiter row under a header of which each cell has a line of its own. */
function delimiterBelow(lines: readonly string[], start: number): number | undefined {
  const last = Math.min(lines.length, start + LONGEST_HEADER);
  let i = start;
  while (i < last && (ROW.test(lines[i] ?? "") || (lines[i] ?? "").trim() === "") && !isDelimiter(lines[i])) i++;
  const width = splitCells(lines[i] ?? "").length;
  return isDelimiter(lines[i]) && splitCells(lines.slice(start, i).join("\n")).length === width ? i : undefined;
}

function isDelimiter(line: string | undefined): boolean {
  return line !== undefined && line.includes("-") && DELIMITER.test(line);
}

function readTable(lines: readonly string[], start: number): { table: Extract<Run, { kind: "table" }>; next: number } {
  const below = splitCells(lines[start] ?? "").length < 2 ? delimiterBelow(lines, start) : undefined;
  const header = splitCells(lines.slice(start, below ?? start + 1).join("\n"));
  const headless = isDelimiter(lines[start]);
  const delimited = !headless && (below !== undefined || isDelimiter(lines[start + 1]));
  const rows: PipeRow[] = headless ? [] : [{ cells: header, line: start }];
  let next = (below ?? start) + (delimited ? (below === undefined ? 2 : 1) : 1);
  while (next < lines.length) {
    const line = lines[next] ?? "";
    if (!ROW.test(line)) break;
    // A second delimiter row inside a table is layout.
    if (isDelimiter(line)) {
      next += 1;
      continue;
    }
    const end = rowEnd(lines, next, header.length);
    rows.push(fitCells(splitCells(lines.slice(next, end).join("\n")), header.length, next));
    next = end;
  }
  return { table: { kind: "table", delimited, rows }, next };
}

/** Line after the row that starts here: where its cells are complete, or it just stops. */
function rowEnd(lines: readonly string[], start: number, width: number): number {
  const first = pipesOf(lines[start] ?? "");
  if (first.closed && first.count > width) return start + 1;
  const apart = cellsApart(lines, start, width);
  if (apart !== undefined) return apart;
  let pipes = first.count;
  for (let i = start + 1; i < lines.length && !STOPS.test(lines[i] ?? ""); i++) {
    const { count, closed } = pipesOf(lines[i] ?? "");
    pipes += count;
    if (closed && pipes > width) return i + 1;
  }
  // Not closed: the lines up to the next blank one belong to it.
  let end = start + 1;
  while (end < lines.length && (lines[end] ?? "").trim() !== "" && !STOPS.test(lines[end] ?? "")) end++;
  return end;
}

/** End of a row whose cells stand on lines of their own, each with its pipe in front. */
function cellsApart(lines: readonly string[], start: number, width: number): number | undefined {
  if (splitCells(lines[start] ?? "").length !== 1) return undefined;
  let pipes = pipesOf(lines[start] ?? "").count;
  for (let i = start + 1; i < lines.length && !/^\s*#/.test(lines[i] ?? ""); i++) {
    const { count, closed } = pipesOf(lines[i] ?? "");
    pipes += count;
    if (pipes - (closed ? 1 : 0) > width) return undefined;
    if (closed && pipes > width) return i + 1;
  }
  return undefined;
}

/** Pipes of a line that part cells, and whether it ends with one. A row has one more of them than cells. */
function pipesOf(line: string): { count: number; closed: boolean } {
  let count = 0;
  let last = -1;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === "\\") i += 1;
    else if (line[i] === "|") {
      count += 1;
      last = i;
    }
  }
  return { count, closed: last >= 0 && line.slice(last + 1).trim() === "" };
}

/** Too many cells: the last one holds the rest, which is told. Too few are left so, for who knows what the row says. */
function fitCells(cells: readonly string[], width: number, line: number): PipeRow {
  if (cells.length <= width) return { cells, line };
  return { cells: [...cells.slice(0, width - 1), cells.slice(width - 1).join(" | ")], line, found: cells.length };
}

/** Cells between unescaped pipes; those inside inline code part cells too, as in every Markdown. */
function splitCells(row: string): string[] {
  const cells: string[] = [];
  let open = "";
  const text = row.trim().replace(/^\|/, "");
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (sign === "\\" && text[i + 1] === "|") {
      open += "|";
      i += 1;
    } else if (sign === "\\") open += sign + (text[++i] ?? "");
    else if (sign === "|") {
      cells.push(open.trim());
      open = "";
    } else open += sign;
  }
  if (open.trim() !== "") cells.push(open.trim());
  return cells;
}
