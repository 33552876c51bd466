/** A place where a page speaks of a path, and the text of the page -> the lines that stand there and what was made of them. */
import { printOrigin, printPlace, at } from "../../diagnostics/origin.js";
import type { Located } from "../../4-spec/locate.js";
import { typeOfRow } from "../../4-spec/parse-type.js";
import { readProse } from "../../4-spec/read-prose.js";
import type { Vendor } from "../../vendors/vendor.js";

export interface ExplainedPlace {
  /** `file:12-14` */
  readonly at: string;
  readonly kind: string;
  readonly language: string;
  readonly updated?: string;
  readonly lines: readonly { readonly place: string; readonly text: string }[];
  readonly cells: readonly { readonly column: string; readonly text: string }[];
  /** Which rules read the description, and the facts that they gave; absent where there is none. */
  readonly read?: { readonly rules: readonly string[]; readonly facts: object };
}

export function explainPlace(located: Located, text: string, vendor: Vendor): ExplainedPlace {
  const { page, cells } = located;
  const numbers = [...new Set(cells.flatMap((cell) => cell.lines))].sort((a, b) => a - b);
  const lines = text.split("\n");
  const read = readDescription(located, vendor);
  return {
    at: printOrigin(at(page.source, ...numbers)),
    kind: page.kind,
    language: page.language,
    ...(page.updated === undefined ? {} : { updated: page.updated }),
    lines: numbers.map((place) => {
      // A place inside a line, or on a sheet, has no line to show: the words that stand there are shown instead.
      const words = cells.find((cell) => cell.lines.includes(place))?.text.replace(/\n/g, " / ");
      const shown = Number.isInteger(place) && text !== "" ? lines[place - 1] : words;
      return { place: printPlace(place), text: shown ?? "" };
    }),
    cells: cells.map(({ column, text: own }) => ({ column, text: own })),
    ...(read === undefined ? {} : { read }),
  };
}

function readDescription({ page, cells, role }: Located, vendor: Vendor): ExplainedPlace["read"] {
  const name = (cells[0]?.text ?? "").replace(vendor.arrayMark ?? /(?!)/, "");
  const type = typeOfRow(name, cells.find((cell) => cell.column === "type")?.text ?? "", vendor);
  const words = cells.find((cell) => cell.column === "description")?.text;
  if (!type || words === undefined || words === "") return undefined;
  const direction = role === "input" || role === "output" ? role : "type";
  const { facts, rules } = readProse(words, { name, type, direction }, page);
  return { rules, facts };
}
