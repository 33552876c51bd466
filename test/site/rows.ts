// Tables of members on a page -> their rows, with those unfolded in place, as a reader sees them.
import type { Cheerio, CheerioAPI } from "cheerio";

export interface ShownRow {
  readonly id: string | undefined;
  readonly name: string;
  /** Name and required flag, type, and all that stands in the row itself. */
  readonly head: string;
  readonly type: string;
  readonly text: string;
  readonly values: readonly string[];
  readonly nested: readonly ShownRow[];
}

type Nodes = Cheerio<ReturnType<CheerioAPI>[number]>;

/** Of the tables right in an element. */
export function rowsIn($: CheerioAPI, parent: Nodes): ShownRow[] {
  return parent
    .children("table.members")
    .children("tbody")
    .children("tr")
    .map((_, tr) => rowOf($, $(tr)))
    .get();
}

function rowOf($: CheerioAPI, tr: Nodes): ShownRow {
  const cells = tr.children();
  const details = cells.children("details");
  const text = cells.map((_, cell) => $(cell).contents().not("details").text()).get();
  const folded = details.contents().not("table").text();
  return {
    id: tr.attr("id"),
    name: tr.children("th").children("code").text(),
    head: text[0] ?? "",
    type: text[1] ?? "",
    text: [...text, folded].join("\n"),
    values: cells
      .children("ul.values")
      .find("code")
      .map((_, own) => $(own).text())
      .get(),
    nested: rowsIn($, details),
  };
}
