/**
 * Two-column tables in flat text whose second cell has a shape of its own: hosts and region ids.
 *
 *    South China (Guangzhou) cvm.ap-          Southeast Asia (Bangkok) ap-bangkok
 *    guangzhou.example.com
 * A row is complete when its last word is a value; a break after a hyphen takes no space.
 */
import type { Line } from "../../2-document/document.js";
import { unwrap } from "../../support/text.js";
import type { Cell } from "../facts.js";

export const HOST = /(?:^| )((?:[a-z0-9-]+\.){2,}[a-z]+)$/;
export const REGION = / ([a-z]{2}-[a-z]+(?:-[a-z0-9]+)*)$/;

export function readValueRows(lines: readonly Line[], value: RegExp): Cell[][] {
  const rows: Cell[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    open.push(line);
    const text = unwrap(open.map((own) => own.text));
    const match = value.exec(text);
    if (!match || line.text.endsWith("-")) continue;
    const at = open.map((own) => own.number);
    rows.push([
      { text: text.slice(0, match.index).trim(), lines: at },
      { text: match[1] ?? "", lines: at },
    ]);
    open = [];
  }
  return rows;
}
