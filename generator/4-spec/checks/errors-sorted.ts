/** Error tables are printed in ASCII order, but for those ordered by HTTP status; a code out of order was misread or moved. */
import { at } from "../../diagnostics/origin.js";
import { compareAscii } from "../../support/text.js";
import { cellOf, tablesOf } from "../../3-facts/facts.js";
import type { Check } from "./check.js";

export const errorsSorted: Check = ({ pages, report }) => {
  for (const page of pages.filter((own) => own.kind === "action" || own.kind === "error-codes")) {
    for (const table of tablesOf(page, "errors").filter((own) => !own.columns.includes("http"))) {
      const codes = table.rows.flatMap((row) => cellOf(table, row, "code") ?? []);
      const wrong = codes.find((own, i) => i > 0 && compareAscii(codes[i - 1]?.text ?? "", own.text) >= 0);
      if (wrong)
        report.add("spec/errors-unsorted", { page: page.id, code: wrong.text }, at(page.source, ...wrong.lines));
    }
  }
};
