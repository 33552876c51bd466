/**
 * Header of a table in flat text, and how the text was flattened, which only the header tells for sure:
 *
 *    Parameter Name Required Type         Parameter Name      Parameter NameRequiredTypeDescription
 *    Parameter Name⇥Required⇥Type         Required            glued: nothing between the cells of a row
 *    spaced; tabbed; piped with |         Type
 *                                         lined: one cell a line
 * Where a header of one title a line could go on (`Example` is a title, and may be the first parameter), the longest that
 * a row follows is taken.
 */
import type { Line } from "../../2-document/document.js";
import type { ColumnRole } from "../facts.js";
import type { Words } from "../../vendors/vendor.js";
import { readHeader } from "./header-row.js";

export type Flattening = "spaced" | "tabbed" | "piped" | "lined" | "glued";

export interface FlatHeader {
  readonly columns: readonly ColumnRole[];
  readonly start: number;
  readonly length: number;
  readonly form: Flattening;
}

export interface HeaderWords {
  readonly columns: Words["columns"];
  readonly needs: readonly ColumnRole[];
  readonly optional: readonly ColumnRole[];
  readonly printed: boolean;
  /** Whether a row can start at this line under these columns, one cell a line. */
  readonly startsRow?: (lines: readonly Line[], i: number, columns: readonly ColumnRole[]) => boolean;
}

export function readFlatHeader(lines: readonly Line[], start: number, words: HeaderWords): FlatHeader | undefined {
  const line = lines[start];
  if (!line) return undefined;
  const oneLine = (columns: readonly ColumnRole[] | undefined, form: Flattening): FlatHeader | undefined =>
    columns && words.needs.every((role) => columns.includes(role)) ? { columns, start, length: 1, form } : undefined;
  const { printed, needs, optional } = words;
  const spaced = (): FlatHeader | undefined => {
    const found = readHeader(lines, start, words.columns, needs, optional);
    return found && { ...found, start, form: "spaced" };
  };
  if (printed) return spaced();
  return (
    (line.cells && oneLine(titlesOf(line.cells, words), "tabbed")) ??
    (line.text.includes("|") ? oneLine(titlesOf(line.text.split("|"), words), "piped") : undefined) ??
    readLined(lines, start, words) ??
    oneLine(gluedTitles(line.text, words, []), "glued") ??
    spaced()
  );
}

/** All headers among the lines, in order. */
export function findFlatHeaders(lines: readonly Line[], words: HeaderWords): FlatHeader[] {
  const found: FlatHeader[] = [];
  for (let i = 0; i < lines.length; i++) {
    const header = readFlatHeader(lines, i, words);
    if (!header) continue;
    found.push(header);
    i += header.length - 1;
  }
  return found;
}

function roleOf(title: string, words: HeaderWords, used: readonly ColumnRole[]): ColumnRole | undefined {
  return [...words.needs, ...words.optional].find(
    (role) => !used.includes(role) && (words.columns[role] ?? []).includes(title),
  );
}

function titlesOf(cells: readonly string[], words: HeaderWords): ColumnRole[] | undefined {
  const titles = cells.map((own) => own.trim());
  while (titles[titles.length - 1] === "") titles.pop();
  const roles: ColumnRole[] = [];
  for (const title of titles) {
    const role = roleOf(title, words, roles);
    if (!role) return undefined;
    roles.push(role);
  }
  return roles.length > 1 ? roles : undefined;
}

function readLined(lines: readonly Line[], start: number, words: HeaderWords): FlatHeader | undefined {
  const roles: ColumnRole[] = [];
  const found: FlatHeader[] = [];
  for (let i = start; i < lines.length; i++) {
    const role = roleOf(lines[i]?.text ?? "", words, roles);
    if (!role) break;
    roles.push(role);
    if (roles.length > 1 && words.needs.every((own) => roles.includes(own)))
      found.unshift({ columns: [...roles], start, length: roles.length, form: "lined" });
  }
  const followed = (own: FlatHeader): boolean => {
    const next = start + own.length;
    return words.startsRow?.(lines, next, own.columns) ?? false;
  };
  return found.find(followed) ?? found[0];
}

/** Titles that make up the whole text, one behind the other. */
function gluedTitles(text: string, words: HeaderWords, used: readonly ColumnRole[]): ColumnRole[] | undefined {
  if (text === "") return used.length > 1 ? [...used] : undefined;
  for (const role of [...words.needs, ...words.optional]) {
    if (used.includes(role)) continue;
    for (const title of words.columns[role] ?? []) {
      const rest = text.startsWith(title) ? gluedTitles(text.slice(title.length), words, [...used, role]) : undefined;
      if (rest) return rest;
    }
  }
  return undefined;
}
