// Nothing is lost silently: with any one line or any one cell of a page gone, the page file, the spec, the report or the
// ledger of ignored lines differs. The same for any cell of a page file: its spec or its report differs.
// `npm test` draws about 300 mutations by seed; `npm run test:full` tries them all.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Page } from "../../generator/1-page/page.js";
import type { PageFacts } from "../../generator/3-facts/facts.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { printDiagnostic } from "../../generator/diagnostics/format.js";
import { specFromPageFiles } from "../../generator/pipeline.js";
import { vendorNamed } from "../../generator/vendors/registry.js";
import { listCases, pageFilesOf, readCase, type Case } from "../cases/case.js";
import { factsOf } from "../cases/print-stages.js";
import { resultOf } from "./result-of.js";
import { deleteCells, deleteLines, emptyCells, sample, type CellMutation, type Mutation } from "./mutate.js";

const FULL = process.env["DOCWRIGHT_FULL"] === "1";
const COUNT = 300;
const SEED = 20300115;

interface CaseMutation extends Mutation {
  readonly own: Case;
  readonly file: string;
}

const cases = listCases();

describe("a page with something gone is read differently", async () => {
  const readings = new Map<string, PageFacts[]>();
  for (const own of cases) readings.set(own.name, factsOf(await readCase(own)));
  const originals = new Map<string, string>();
  for (const own of cases) originals.set(own.name, await resultOf(own));
  const all = cases.flatMap((own): CaseMutation[] =>
    own.files
      .filter((file) => file.endsWith(".txt"))
      .flatMap((file) => {
        const text = readFileSync(join(own.folder, file), "utf8");
        const facts = (readings.get(own.name) ?? []).filter((page) => page.source === file);
        // A refused page is reported as a whole.
        if (facts.length === 0) return [];
        return [...deleteLines(text), ...deleteCells(text, facts)].map((mutation) => ({ ...mutation, own, file }));
      }),
  );

  test("mutations are plenty, of both sorts", () => {
    expect(all.filter((own) => own.what.startsWith("line")).length).toBeGreaterThan(500);
    expect(all.filter((own) => own.what.startsWith("cell")).length).toBeGreaterThan(200);
  });

  test(`${FULL ? "all" : COUNT} of the ${all.length} mutations`, async () => {
    const silent: string[] = [];
    for (const { own, file, text, what } of FULL ? all : sample(all, COUNT, SEED))
      if ((await resultOf(own, file, text)) === originals.get(own.name)) silent.push(`${own.name}/${file} ${what}`);
    expect(silent).toEqual([]);
  });
});

interface Exemption {
  readonly why: string;
  test(mutation: CellMutation & { readonly file: Page; readonly mode: "keep" | "drop" }): boolean;
}

const WORDS = ["description", "message"];

/** Cells that a spec does not hold by design. */
const EXEMPT: readonly Exemption[] = [
  {
    why: "common inputs are told once for the service, not again as inputs of each action",
    test: ({ section, row }) => section === "input" && /^(?:Action|Version|Region)$/.test(row),
  },
  {
    why: "of two prints of a page the newer one counts; what differs was noted when both were read",
    test: ({ file }) => file.id.includes("~"),
  },
  {
    why: "the features of the category list repeat the descriptions of the pages",
    test: ({ section, column }) => section.startsWith("group") && column === "feature",
  },
  {
    why: "the second entry of an action in the category list is reported; the first counts",
    test: ({ section, row }) => section === "group: Cup APIs" && row === "BuyKettles",
  },
  {
    why: "a host is known by its region; the titles of regions stand in the list of regions",
    test: ({ section, column }) => section === "endpoints" && column === "title",
  },
  {
    why: "the field of a changed member says that its owner was modified",
    test: ({ column, what }) => column === "change" && what.includes("-modified"),
  },
  {
    why: "the spec has no place for the words of an element, which has no name",
    test: ({ column, row, mode }) => mode === "keep" && column === "description" && row === "",
  },
  {
    why: "an element of an array, in a row without a name, has no flag and no example of its own",
    test: ({ row, column }) => row === "" && (column === "required" || column === "example"),
  },
  {
    why: "a struct has no example value",
    test: ({ column, what }) => column === "example" && what.endsWith(" Struct "),
  },
  {
    why: "a type that several pages define has the words of the first of them",
    test: ({ section, column, file, mode }) =>
      mode === "keep" && section.startsWith("type: ") && column === "description" && file.id === "pages/ShowKettle.md",
  },
  {
    why: "of two languages the words of the site's own count; facts alone are compared",
    test: ({ column, file, mode }) => mode === "keep" && WORDS.includes(column) && file.id.endsWith(".ja.md"),
  },
  {
    why: "the value that tells variants apart is a value of the enumeration; its words are the same for every variant",
    test: ({ column, row, mode }) => mode === "keep" && column === "description" && /^Parameter\.\d\.Code$/.test(row),
  },
];

describe("a page file with a cell gone gives another spec or report", async () => {
  const all: (CellMutation & { own: Case; mode: "keep" | "drop"; file: Page; files: readonly Page[] })[] = [];
  for (const own of cases)
    for (const mode of ["keep", "drop"] as const)
      for (const files of groupPages(factsOf(await readCase(own, mode))))
        for (const file of files)
          all.push(...emptyCells(file.text).map((cell) => ({ ...cell, own, mode, file, files })));

  const built = (files: readonly Page[], vendor: string): string => {
    const { spec, problems } = specFromPageFiles(files, vendorNamed(vendor) ?? expect.fail(`no vendor ${vendor}`));
    return printSpec(spec) + problems.map(printDiagnostic).join("\n");
  };

  test.each(EXEMPT)("exempt: $why", (exemption) => {
    expect(all.some((cell) => exemption.test(cell))).toBe(true);
  });

  test(`${FULL ? "all" : COUNT} of the ${all.length} cells`, () => {
    const tried = all.filter((cell) => !EXEMPT.some((exemption) => exemption.test(cell)));
    const silent = (FULL ? tried : sample(tried, COUNT, SEED))
      .filter(({ own, file, files, text }) => {
        const changed = files.map((page) => (page === file ? { ...page, text } : page));
        return built(changed, own.vendor) === built(files, own.vendor);
      })
      .map(({ own, mode, file, what }) => `${own.name} ${mode} ${file.id} ${what}`);
    expect(silent).toEqual([]);
  });
});

/** Page files of each service. */
function groupPages(pages: readonly PageFacts[]): Page[][] {
  const services = [...new Set(pages.map((page) => page.service))];
  return services.map((service) => pageFilesOf(pages.filter((page) => page.service === service)));
}
