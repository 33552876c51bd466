/**
 * Header of a table in flat text, in any of its shapes: on one line, one title a line, a title cut in two by a sheet.
 *
 *    Parameter Name Required Type Description      Parameter             Parameter Type Description
 *                                                  Name                  ·Name
 *                                                  Required Type Description
 * Reads lines only while every word of theirs is a word of a column title and the header is not complete.
 */
import type { Line } from "../../2-document/document.js";
import type { ColumnRole } from "../facts.js";
import type { Words } from "../../vendors/vendor.js";

interface HeaderRow {
  readonly columns: readonly ColumnRole[];
  /** How many lines it takes. */
  readonly length: number;
}

const LONGEST = 8;

/** The header that starts at `start`, if it has all of `needs`; `optional` columns are found where printed. */
export function readHeader(
  lines: readonly Line[],
  start: number,
  columns: Words["columns"],
  needs: readonly ColumnRole[],
  optional: readonly ColumnRole[] = [],
): HeaderRow | undefined {
  const roles = [...needs, ...optional];
  const known = wordsOf(columns, roles);
  const words: string[] = [];
  for (let i = start; i < lines.length && i < start + LONGEST; i++) {
    const own = (lines[i]?.text ?? "").split(/\s+/);
    if (!own.every((word) => known.has(word))) return undefined;
    words.push(...own);
    const found = columnsIn(words, roles, columns);
    if (found && needs.every((role) => found.includes(role))) return { columns: found, length: i - start + 1 };
  }
  return undefined;
}

const KNOWN = new WeakMap<Words["columns"], Map<string, ReadonlySet<string>>>();

/** Words of the titles of these columns; every line of a page is asked for them. */
function wordsOf(columns: Words["columns"], roles: readonly ColumnRole[]): ReadonlySet<string> {
  const known = KNOWN.get(columns) ?? new Map<string, ReadonlySet<string>>();
  KNOWN.set(columns, known);
  const key = roles.join(" ");
  const words =
    known.get(key) ?? new Set(roles.flatMap((role) => (columns[role] ?? []).flatMap((title) => title.split(" "))));
  known.set(key, words);
  return words;
}

/** Roles in the order of their first word; undefined while a word belongs to no whole title. */
function columnsIn(
  words: readonly string[],
  roles: readonly ColumnRole[],
  columns: Words["columns"],
): ColumnRole[] | undefined {
  const free = new Set(words.keys());
  const found: { role: ColumnRole; at: number }[] = [];
  for (const { role, title } of titlesLongestFirst(roles, columns)) {
    if (found.some((own) => own.role === role)) continue;
    const places = placesOf(title.split(" "), words, free);
    if (!places) continue;
    places.forEach((place) => free.delete(place));
    found.push({ role, at: places[0] ?? 0 });
  }
  return free.size > 0 ? undefined : found.sort((a, b) => a.at - b.at).map((own) => own.role);
}

function titlesLongestFirst(
  roles: readonly ColumnRole[],
  columns: Words["columns"],
): { role: ColumnRole; title: string }[] {
  return roles
    .flatMap((role) => (columns[role] ?? []).map((title) => ({ role, title })))
    .sort((a, b) => b.title.split(" ").length - a.title.split(" ").length);
}

function placesOf(title: readonly string[], words: readonly string[], free: ReadonlySet<number>): number[] | undefined {
  const places: number[] = [];
  for (const word of title) {
    const place = words.findIndex((own, i) => own === word && free.has(i) && i > (places[places.length - 1] ?? -1));
    if (place < 0) return undefined;
    places.push(place);
  }
  return places;
}
