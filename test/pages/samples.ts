// The sample pages of ../shared/pages as the tests need them: every folder read as one input, and what a right reading of
// each page gives. Where the folder is absent the suites are skipped and say so; in CI they fail.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe } from "vitest";
import { readInputs } from "../../generator/1-page/read-input.js";
import { cellText, cellOf, tablesOf, type PageFacts, type SectionRole } from "../../generator/3-facts/facts.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { readPages, type ReadResult } from "../../generator/pipeline.js";
import { skipOrFail } from "../skip.js";

export const folder = resolve(import.meta.dirname, "../../../shared/pages");

/** A suite on the samples: run where they are, skipped with the reason where they are not, failing in CI. */
export function describeSamples(title: string, body: () => void | Promise<void>): void {
  describe(title, () => {
    if (existsSync(folder)) return body();
    skipOrFail("the sample pages are not here (../shared/pages)");
  });
}

export interface Expected {
  readonly name: string;
  /** The page as its folder names it; undefined where the folder holds no such page. */
  readonly page: string | undefined;
  readonly json: Readonly<Record<string, never>>;
}

/** Folders of pages, each with what is expected of its pages. */
export function listSamples(): {
  readonly name: string;
  readonly path: string;
  readonly expected: readonly Expected[];
}[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  const folders = [...new Set(files.filter((file) => /\.(?:md|html)$/.test(file)).map(dirname))].filter(
    (own) => own !== ".",
  );
  return folders.map((name) => ({
    name,
    path: join(folder, name),
    expected: files
      .filter((file) => dirname(file) === name && file.endsWith(".expected.json"))
      .map((file) => {
        const stem = file.replace(/\.expected\.json$/, "");
        const page = [`${stem}.md`, `${stem}.html`].find((own) => files.includes(own));
        return {
          name: relative(name, stem),
          page: page && relative(name, page),
          json: JSON.parse(readFileSync(join(folder, file), "utf8")) as Expected["json"],
        };
      }),
  }));
}

export async function readSamples(path: string): Promise<ReadResult> {
  const report = createReport();
  const read = await readPages(await readInputs([path], report));
  return { pages: read.pages, refused: [...report.found, ...read.refused] };
}

export type Row = Readonly<Record<string, string>>;

/** Rows of all tables of a section, cells by their role. */
export function rowsOf(page: PageFacts, role: SectionRole, name?: string): Row[] {
  const own = page.sections.filter((section) => name === undefined || cellText(section.name) === name);
  return tablesOf({ ...page, sections: own }, role).flatMap((table) =>
    table.rows.map((row) =>
      Object.fromEntries(table.columns.map((column) => [column, cellText(cellOf(table, row, column))])),
    ),
  );
}
