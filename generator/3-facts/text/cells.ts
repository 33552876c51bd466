/** Lines of flat text -> cells. Keeps line breaks as printed; a blank line before a line starts a paragraph. */
import type { Line } from "../../2-document/document.js";
import type { Cell } from "../facts.js";

export interface Piece {
  readonly text: string;
  readonly number: number;
  readonly gap: number;
}

export function cellOfPieces(pieces: readonly Piece[]): Cell {
  const text = pieces.map((piece, i) => (i === 0 ? "" : piece.gap > 0 ? "\n\n" : "\n") + piece.text).join("");
  return { text, lines: pieces.map((piece) => piece.number) };
}

export function cellOfLines(lines: readonly Line[]): Cell {
  return cellOfPieces(lines);
}

export function cell(text: string, ...lines: readonly number[]): Cell {
  return { text, lines };
}

export const EMPTY: Cell = { text: "", lines: [] };

export function numbers(lines: readonly Line[]): number[] {
  return lines.map((line) => line.number);
}
