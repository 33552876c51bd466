/**
 * Rows of a category table in flat text: action, feature, requests a second. The number may stand alone, or in the
 * middle of the feature where a sheet ends inside the row:
 *
 *    DescribeInstanceFamilyConfigs Queries supported …      PurchaseReservedInstancesOffering Purchases Reserved 10
 *    model families                                         ·Instances
 *    10
 */
import type { Line } from "../../2-document/document.js";
import type { Cell } from "../facts.js";
import { cell, cellOfPieces, EMPTY, type Piece } from "./cells.js";

const START = /^([A-Z][a-z]+[A-Z]\w*)(?: (.*))?$/;
const LAST_NUMBER = /^(.*?) ?(\d+)$/;

export interface CategoryWords {
  readonly actions: ReadonlySet<string>;
  readonly printed: boolean;
  /** The table has a column of rates. */
  readonly rated: boolean;
}

export function readCategoryRows(lines: readonly Line[], words: CategoryWords): Cell[][] {
  const segments: Line[][] = [];
  for (const line of lines) {
    const name = START.exec(line.text)?.[1];
    const starts =
      name !== undefined &&
      (!words.printed || line.gap > 0 || line.sheetFirst || segments.length === 0 || words.actions.has(name));
    if (starts) segments.push([line]);
    else segments[segments.length - 1]?.push(line);
  }
  return segments.map((own) => readRow(own, words.rated));
}

function readRow(lines: readonly Line[], rated: boolean): Cell[] {
  const [first] = lines;
  if (!first) return [];
  const [, name = "", words = ""] = START.exec(first.text) ?? [];
  const pieces: Piece[] = [
    { text: words, number: first.number, gap: 0 },
    ...lines.slice(1).map((line) => ({ ...line, gap: 0 })),
  ];
  if (!rated) return [cell(name, first.number), cellOfPieces(pieces.filter((own) => own.text !== "")), EMPTY];
  const alone = pieces.findLastIndex((piece) => /^\d+$/.test(piece.text));
  const at = alone >= 0 ? alone : pieces.findIndex((piece) => LAST_NUMBER.test(piece.text));
  const rate = pieces[at];
  const [, before = "", number = ""] = LAST_NUMBER.exec(rate?.text ?? "") ?? [];
  const feature = pieces
    .map((piece, i) => (i === at ? { ...piece, text: before } : piece))
    .filter((piece) => piece.text !== "");
  return [cell(name, first.number), cellOfPieces(feature), rate && number ? cell(number, rate.number) : EMPTY];
}
