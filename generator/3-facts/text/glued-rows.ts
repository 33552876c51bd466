/**
 * Rows whose cells stand one behind the other without anything between them, one row a line. The fixed cells at the start
 * tell a row; what follows is description, over more lines or not. A line with two readings is none of both: it is
 * given back as ambiguous, as is one that looks like a row of a type nobody defines.
 *
 *    InstanceIdYesStringThe instance ID.          -> InstanceId | Yes | String | The instance ID.
 *    PlacementNoPlacementThe place.               -> ambiguous where no page defines Placement
 */
import type { Line } from "../../2-document/document.js";
import type { ColumnRole } from "../facts.js";
import { prefixOf, type CellGrammar, type Reading } from "./cell-grammar.js";
import { readTail, type FlatRows, type OpenRow } from "./row-tail.js";

export function readGluedRows(lines: readonly Line[], columns: readonly ColumnRole[], grammar: CellGrammar): FlatRows {
  const prefix = prefixOf(columns);
  const rows: OpenRow[] = [];
  const ambiguous: Line[][] = [];
  let open: OpenRow | undefined;
  for (const line of lines) {
    const readings = readLine(line.text, prefix, grammar);
    const [reading, other] = readings ?? [];
    if (!readings || other || (!reading && grammar.suspects?.(line.text, prefix))) {
      ambiguous.push([line]);
      open = undefined;
    } else if (reading) {
      const cells = reading.cells.map((text) => ({ text, lines: [line.number] }));
      const tail = reading.rest === "" ? [] : [{ text: reading.rest, number: line.number, gap: 0 }];
      open = { cells, tail };
      rows.push(open);
    } else if (open) open.tail.push(line);
  }
  return readTail(rows, columns, prefix.length, ambiguous, "joined");
}

/** Undefined where a cell begins that ends nobody knows where. */
function readLine(text: string, prefix: readonly ColumnRole[], grammar: CellGrammar): readonly Reading[] | undefined {
  let open: Reading[] = prefix.length > 0 ? [{ cells: [], rest: text }] : [];
  for (const role of prefix) {
    const longer: Reading[] = [];
    for (const { cells, rest } of open) {
      const found = grammar.beginnings(role, rest);
      if (!found) return undefined;
      longer.push(...found.map((own) => ({ cells: [...cells, own], rest: rest.slice(own.length) })));
    }
    open = longer;
  }
  const plain = open.filter(({ rest }) => !/^\s/.test(rest));
  const readings = grammar.choose?.(plain) ?? plain;
  const type = readings.length === 0 ? grammar.unnamed?.(text) : undefined;
  if (type === undefined) return readings;
  return [{ cells: prefix.map((role) => (role === "type" ? type : "")), rest: text.slice(type.length) }];
}
