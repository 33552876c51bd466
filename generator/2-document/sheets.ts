/**
 * Text -> sheets of lines. A sheet begins at a form feed, at a line with exactly one leading space (what a lost form feed
 * leaves), or at a running head; the link annotations of a sheet are the run of URL lines at its end. Copied text is one
 * sheet.
 */
import type { Ignored, Line, Link } from "./document.js";

export interface Sheet {
  readonly index: number;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly ignored: readonly Ignored[];
}

const SHEET_START = /^(?:\f| (?! ))/;
/** Code of a copied page may be indented by one space: that is no sheet. */
const CODE_LINE = /^ ["'{}[\]<&]/;
/** Between cells of a table that was copied from a browser. */
const TABS = /(?<=\S)\t+(?=\S)/g;
const URL_LINE = /^https?:\/\/\S+$/;
const FOOT = /^©.*\bPage \d+$/;
const FOOT_END = /^of \d+$/;

interface Raw {
  readonly text: string;
  readonly cells?: readonly string[];
  readonly number: number;
  readonly starts: boolean;
}

export interface ReadSheets {
  readonly sheets: Sheet[];
  readonly printed: boolean;
  /** Sheets by the running heads: the last one read, and how many the manual has. */
  readonly count?: { readonly last: number; readonly total: number };
}

export function readSheets(text: string): ReadSheets {
  const lines = text.split("\n");
  const heads = runningHeads(lines);
  const printed =
    heads.size > 0 || lines.some((line) => SHEET_START.test(line) && line.trim() !== "" && !CODE_LINE.test(line));
  const sheets: { raw: Raw[]; ignored: Ignored[] }[] = [{ raw: [], ignored: [] }];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const head = heads.get(i);
    if (head !== undefined) {
      sheets.push({ raw: [], ignored: [{ rule: "running-head", lines: range(i, head) }] });
      i = head;
      continue;
    }
    const starts = printed && SHEET_START.test(line);
    if (starts && (sheets.at(-1)?.raw.some((own) => own.text !== "") ?? false)) sheets.push({ raw: [], ignored: [] });
    sheets.at(-1)?.raw.push({
      text: (starts ? line.slice(1) : line).replace(/[ \t]+$/, "").replace(TABS, " "),
      ...(!printed && line.includes("\t") ? { cells: line.split("\t").map((own) => own.trim()) } : {}),
      number: i + 1,
      starts,
    });
  }
  const count = countSheets(lines, heads);
  return {
    sheets: sheets.map((sheet, index) => finishSheet(sheet.raw, sheet.ignored, index, printed)),
    printed,
    ...(count ? { count } : {}),
  };
}

/** The last running head says its number; each sheet start after it is one more. */
function countSheets(lines: readonly string[], heads: ReadonlyMap<number, number>): ReadSheets["count"] {
  const end = Math.max(-1, ...heads.values());
  const page = /(\d+)$/.exec(lines[end - 1] ?? "")?.[1];
  const total = /(\d+)$/.exec(lines[end] ?? "")?.[1];
  if (page === undefined || total === undefined) return undefined;
  const after = lines.slice(end + 1).filter((line) => SHEET_START.test(line) && line.trim() !== "").length;
  return { last: Number(page) + after, total: Number(total) };
}

/** First and last line index (0-based) of each block `name`, blank, `© … Page N`, `of M` at the head of a sheet. */
function runningHeads(lines: readonly string[]): Map<number, number> {
  const feet = lines.flatMap((line, i) => (FOOT.test(line) && FOOT_END.test(lines[i + 1] ?? "") ? [i] : []));
  const above = feet.map((i) => (lines[i - 1] === "" ? i - 2 : i - 1));
  const name = mostFrequent(above.flatMap((i) => (lines[i] ? [lines[i]] : [])));
  // A line above that is not the manual's name is content: it was cut just before the head.
  return new Map(feet.map((foot, k) => [lines[above[k] ?? foot] === name ? (above[k] ?? foot) : foot, foot + 1]));
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function finishSheet(raw: readonly Raw[], ignored: readonly Ignored[], index: number, printed: boolean): Sheet {
  const text = raw.filter((line) => line.text.trim() !== "");
  let end = text.length;
  if (printed) while (end > 1 && URL_LINE.test(text[end - 1]?.text ?? "")) end--;
  const links = text.slice(end).map((line) => ({ url: line.text, line: line.number, sheet: index }));
  let previous = (raw[0]?.number ?? 1) - 1;
  const lines = text.slice(0, end).map((line, i): Line => {
    // Blank lines at the head of a sheet are layout: a sentence may go on there.
    const gap = printed && i === 0 ? 0 : line.number - previous - 1;
    previous = line.number;
    const cells = line.cells ? { cells: line.cells } : {};
    return { text: line.text, ...cells, number: line.number, gap, sheet: index, sheetFirst: printed && i === 0 };
  });
  return { index, lines, links, ignored };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i + 1);
}
