// Every case: each stage gives what is recorded, and its page files, printed and read again, give the same page files and
// the same spec, with the vendor's descriptions kept and dropped. Together the cases name every hazard of the seeds.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { parsePageFile } from "../../generator/2-document/parse-page-file.js";
import { readPageFile } from "../../generator/3-facts/read-page-file.js";
import { buildSpec } from "../../generator/4-spec/build-spec.js";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import type { RenderedFile } from "../../generator/6-files/render.js";
import { readPages } from "../../generator/pipeline.js";
import { vendorNamed } from "../../generator/vendors/registry.js";
import { buildSpecs, listCases, pageFilesOf, pagesOf, printPageFiles, readCase, type Case } from "./case.js";
import { expectFile } from "./expected-file.js";
import { factsOf, printDocuments, printFacts, printProblems, printSpecs } from "./print-stages.js";

const EXPECTED = ["2-document.txt", "3-facts.json", "4-spec.json", "problems.txt"];
const cases = listCases();

describe.each(cases.map((own): [string, Case] => [own.name, own]))("%s", async (_, own) => {
  const read = await readCase(own);
  const services = buildSpecs(read);

  test("reads as recorded", async () => {
    const at = (name: string): string => join(own.folder, "expected", name);
    expectFile(at("2-document.txt"), await printDocuments(pagesOf(own).pages));
    expectFile(at("3-facts.json"), printFacts(read));
    expectFile(at("4-spec.json"), printSpecs(services));
    expectFile(at("problems.txt"), printProblems(read, services));
  });

  test("holds no file that nothing reads", () => {
    expect(readdirSync(join(own.folder, "expected")).sort()).toEqual(EXPECTED);
    expect(readdirSync(own.folder).sort()).toEqual(["case.json", "expected", ...own.files].sort());
    expect(own.name.startsWith(`${own.vendor}-`)).toBe(true);
  });

  test("gives a spec that keeps its schema", () => {
    for (const { spec } of services) expect(checkSpec(spec)).toEqual([]);
  });

  test.each(["keep", "drop"] as const)("page files read again are the same, %s", async (mode) => {
    const pages = factsOf(await readCase(own, mode));
    const report = createReport();
    const again = pageFilesOf(pages).flatMap((file) => {
      const document = parsePageFile(file, report);
      return (document && readPageFile(document, report)) ?? [];
    });
    expect(report.found).toEqual([]);
    expect(printPageFiles(again)).toEqual(printPageFiles(pages));
    for (const { spec } of buildSpecs(await readCase(own, mode))) {
      const vendor = vendorNamed(spec.vendor);
      const mine = pages.filter((page) => page.service === spec.service && page.version === spec.version);
      expect(vendor && printSpec(buildSpec(mine, { vendor, report: createReport() }))).toBe(printSpec(spec));
    }
  });

  test.each(["keep", "drop"] as const)("page files ingested again are the same, %s", async (mode) => {
    const pages = factsOf(await readCase(own, mode));
    const again = await readPages(pageFilesOf(pages), { descriptions: mode });
    expect(again.refused).toEqual([]);
    const sorted = (own: readonly RenderedFile[]): RenderedFile[] => [...own].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(sorted(printPageFiles(factsOf(again)))).toEqual(sorted(printPageFiles(pages)));
  });

  test("dropping descriptions loses no fact", async () => {
    const facts = async (mode: "keep" | "drop"): Promise<unknown[]> =>
      buildSpecs(await readCase(own, mode)).map(({ spec }) => JSON.parse(withoutProse(printSpec(spec))) as unknown);
    expect(await facts("drop")).toEqual(await facts("keep"));
  });
});

const PROSE = ["description", "title", "cases", "label"];

/** Only what is prose by its nature: titles of regions are facts. */
function withoutProse(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => (PROSE.includes(key) ? undefined : value));
}

test("every hazard of the seed documents is a case", () => {
  const numbers = (letter: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`);
  const named = new Set(cases.flatMap((own) => own.hazards));
  expect([...named].sort()).toEqual([...numbers("H", 66), ...numbers("T", 17)].sort());
});
