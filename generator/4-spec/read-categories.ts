/** The category list -> what it says of each action: group, rate limit, address of its page. */
import { at } from "../diagnostics/origin.js";
import { cellOf, cellText, type PageFacts } from "../3-facts/facts.js";
import type { SpecContext } from "./context.js";
import { paragraphs } from "./read-members.js";

export interface Listed {
  readonly group: string;
  readonly feature: string;
  readonly rate?: number;
  readonly url?: string;
  readonly origin: { readonly page: PageFacts; readonly lines: readonly number[] };
}

/** The category list by action name, in page order; the first entry of an action counts. */
export function readCategories(pages: readonly PageFacts[], { report }: SpecContext): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  for (const page of pages.filter((own) => own.kind === "api-category")) {
    for (const section of page.sections) {
      for (const table of section.blocks.filter((block) => block.kind === "table")) {
        for (const row of table.rows) {
          const name = cellOf(table, row, "name");
          const rate = cellText(cellOf(table, row, "rate"));
          const url = cellText(cellOf(table, row, "value"));
          if (!name) continue;
          if (listed.has(name.text))
            report.add("spec/category-duplicate", { action: name.text }, at(page.source, ...name.lines));
          else
            listed.set(name.text, {
              group: cellText(section.name),
              feature: page.descriptions === "keep" ? paragraphs(cellText(cellOf(table, row, "feature"))) : "",
              ...(rate === "" ? {} : { rate: Number(rate) }),
              ...(url === "" ? {} : { url }),
              origin: { page, lines: name.lines },
            });
        }
      }
    }
  }
  return listed;
}
