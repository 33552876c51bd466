/**
 * Release notes in flat text: a line says a kind of change, a subject, or a field of the subject before it. Blank lines
 * mean nothing here, and a sheet may end between any two of them.
 *
 *    Modified APIs:
 *    ModifyImageAttribute                                        <- subject
 *    ·New input parameters:ImageFamily, ImageDeprecated          <- field of the subject; a long list goes on below
 */
import type { Line } from "../../2-document/document.js";
import type { Words } from "../../vendors/vendor.js";
import type { Cell, Table } from "../facts.js";
import { cell, EMPTY } from "./cells.js";

const SUBJECT = /^[A-Z]\w+$/;
const NAMES = /^\w+(?:, \w+)*,?$/;

export function readReleaseLines(lines: readonly Line[], words: Words): Table {
  const rows: Cell[][] = [];
  let change = "";
  let heading: number | undefined;
  for (const line of lines) {
    const last = rows[rows.length - 1];
    const kind = words.changes.find((own) => own.words.test(line.text));
    const field = words.changeFields.find((own) => own.words.test(line.text));
    const names = last?.[3];
    if (kind) [change, heading] = [kind.change, line.number];
    else if (field && last) {
      const list = cell(field.words.exec(line.text)?.[1] ?? "", line.number);
      const row = [last[0] ?? EMPTY, last[1] ?? EMPTY, cell(field.field, line.number), list];
      if (cellIsEmpty(last[2])) rows[rows.length - 1] = row;
      else rows.push(row);
    } else if (last && names && names.text.endsWith(",") && NAMES.test(line.text)) {
      last[3] = { text: `${names.text} ${line.text}`, lines: [...names.lines, line.number] };
    } else if (change && SUBJECT.test(line.text)) {
      rows.push([
        cell(change, ...(heading === undefined ? [] : [heading])),
        cell(line.text, line.number),
        EMPTY,
        EMPTY,
      ]);
    }
  }
  return { kind: "table", columns: ["change", "name", "field", "names"], rows };
}

function cellIsEmpty(own: Cell | undefined): boolean {
  return (own?.text ?? "") === "";
}
