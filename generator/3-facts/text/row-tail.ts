/**
 * What follows the fixed cells of a row -> its other cells. One free column takes all. Of two, one a line, a value and a
 * sentence can be told apart; joined in one text they cannot: then the description keeps it all and the table loses the
 * other column, which is reported.
 *
 *    Type  String  Required        Type  String  The kind of pot.  big         TypeStringThe kind of pot.big
 *          example | description   description and example, one a line         joined: nobody can part them
 */
import type { Line } from "../../2-document/document.js";
import type { Cell, ColumnRole } from "../facts.js";
import { isFixed } from "./cell-grammar.js";
import { cellOfPieces, EMPTY, type Piece } from "./cells.js";

export interface OpenRow {
  readonly cells: readonly Cell[];
  readonly tail: Piece[];
}

export interface FlatRows {
  readonly columns: readonly ColumnRole[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines of rows that have more than one reading. */
  readonly ambiguous: readonly (readonly Line[])[];
  /** Free columns whose cells could not be parted, in the whole table. */
  readonly joined: readonly ColumnRole[];
  /** Names of rows whose lines could not be told apart. */
  readonly unparted: readonly Cell[];
}

export function readTail(
  rows: readonly OpenRow[],
  columns: readonly ColumnRole[],
  prefix: number,
  ambiguous: readonly (readonly Line[])[],
  form: "joined" | "lined",
): FlatRows {
  const rest = columns.slice(prefix);
  const fixedAt = rest.findIndex(isFixed);
  const free = fixedAt < 0 ? rest : longest(rest.slice(0, fixedAt), rest.slice(fixedAt + 1));
  const joined = form === "joined" && free.length > 1 ? free : [];
  const kept = free.includes("description") ? "description" : free[0];
  const left = rest.filter((role) => !joined.includes(role) || role === kept);
  const unparted: Cell[] = [];
  const read = rows.map(({ cells, tail }) => {
    const parts = left.some(isFixed) ? splitAtFixed(tail, left) : partFree(tail, left);
    if (parts === undefined) unparted.push(cells.find((own) => own.text !== "") ?? EMPTY);
    const own = parts ?? left.map((role) => (role === kept ? cellOfPieces(headless(tail)) : EMPTY));
    return [...cells, ...own];
  });
  return { columns: [...columns.slice(0, prefix), ...left], rows: read, ambiguous, joined, unparted };
}

function longest<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return b.length > a.length ? b : a;
}

/** A blank line before the first line of a cell is layout. */
function headless(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => (i === 0 ? { ...piece, gap: 0 } : piece));
}

const HTTP = /(?<!\d|\d\.)[1-5]\d\d(?!\d)/g;
const RATE = /(?<=^|[\s\u0080-\uffff.)]|[a-z]{3})\d{1,6}$/g;

/** One fixed column among free ones: a line of its own, or the one place in the text where it can stand. */
function splitAtFixed(tail: readonly Piece[], columns: readonly ColumnRole[]): Cell[] | undefined {
  const at = columns.findIndex(isFixed);
  const shape = columns[at] === "http" ? HTTP : RATE;
  const found = tail.flatMap((piece, i) =>
    [...piece.text.matchAll(shape)].map((match) => ({ i, from: match.index, text: match[0] })),
  );
  const alone = found.filter(({ i, text }) => tail[i]?.text === text);
  const [place] = alone.length > 0 ? alone.slice(-1) : found;
  if (!place || (alone.length !== 1 && found.length !== 1)) return undefined;
  const piece = tail[place.i];
  if (!piece) return undefined;
  const before = [...tail.slice(0, place.i), { ...piece, text: piece.text.slice(0, place.from).trimEnd() }];
  const after = [
    { ...piece, text: piece.text.slice(place.from + place.text.length).trimStart() },
    ...tail.slice(place.i + 1),
  ];
  const own = (pieces: readonly Piece[]): Cell => cellOfPieces(headless(pieces.filter(({ text }) => text !== "")));
  return columns.map((_, k) =>
    k === at
      ? { text: place.text, lines: [piece.number] }
      : k === at - 1
        ? own(before)
        : k === at + 1
          ? own(after)
          : EMPTY,
  );
}

function partFree(tail: readonly Piece[], columns: readonly ColumnRole[]): Cell[] | undefined {
  if (columns.length < 2 || tail.length === 0)
    return columns.map((_, i) => (i === 0 ? cellOfPieces(headless(tail)) : EMPTY));
  if (columns.length > 2) return undefined;
  const exampleAt = columns.indexOf("example");
  // An error's message is one line; what it means may be more.
  if (exampleAt < 0)
    return tail.length > 1
      ? [cellOfPieces(headless(tail.slice(0, 1))), cellOfPieces(headless(tail.slice(1)))]
      : undefined;
  const at = exampleAt === 0 ? 0 : tail.length - 1;
  const shown = tail[at];
  const words = tail.filter((_, i) => i !== at);
  if (!shown) return undefined;
  const whole = (own: readonly Piece[], example: readonly Piece[]): Cell[] =>
    columns.map((role) => cellOfPieces(headless(role === "example" ? example : own)));
  if (isSentence(shown.text)) return whole(tail, []);
  if (words.length === 0) return undefined;
  return isValue(shown.text) || (words.length === 1 && isSentence(words[0]?.text ?? ""))
    ? whole(words, [shown])
    : undefined;
}

/** Ends like a sentence, or is an item of a list. */
function isSentence(text: string): boolean {
  return /[.。:：;；!?！？]$|^[-*•] /.test(text);
}

/** One word of ASCII, or a piece of JSON. */
function isValue(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text) || /^[[{"]/.test(text);
}
