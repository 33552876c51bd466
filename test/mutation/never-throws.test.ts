// A bad page never throws: whatever is done to the lines and signs of a page, reading it gives pages or reasons, the page
// files read back as they were printed, and every spec keeps to its schema. Lines of other cases are mixed in.
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import { readPages } from "../../generator/pipeline.js";
import { buildSpecs, listCases, pageFilesOf, pagesOf } from "../cases/case.js";
import { factsOf } from "../cases/print-stages.js";

const RUNS = process.env["DOCWRIGHT_FULL"] === "1" ? 5000 : 150;
const cases = listCases();
const lines = cases.flatMap((own) => pagesOf(own).pages.flatMap((page) => page.text.split("\n")));

/** One edit of the lines of a page, at a place given as a share of its length. */
type Edit = (text: readonly string[], at: number) => string[];

const noise = fc.constantFrom(
  "",
  " ",
  "|",
  "> ",
  "`",
  "---",
  "\f",
  "\t",
  "\u00a0",
  "\u0000",
  "\ud800",
  "__proto__ Yes String",
  "Array",
  "of",
  "1. ",
  "| | |",
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant((text: readonly string[], at: number) => text.toSpliced(at, 1)),
  fc.constant((text: readonly string[], at: number) => text.slice(0, at)),
  fc.constant((text: readonly string[], at: number) => text.toSpliced(at, 0, ...text.slice(at, at + 5))),
  fc.constant((text: readonly string[], at: number) => [...text.slice(at), ...text.slice(0, at)]),
  fc.constantFrom(...lines).map((line) => (text: readonly string[], at: number) => text.toSpliced(at, 0, line)),
  noise.map((sign) => (text: readonly string[], at: number) => text.toSpliced(at, 1, `${text[at] ?? ""}${sign}`)),
  noise.map((sign) => (text: readonly string[], at: number) => text.toSpliced(at, 0, sign)),
  fc
    .nat(200)
    .map((cut) => (text: readonly string[], at: number) => text.toSpliced(at, 1, (text[at] ?? "").slice(0, cut))),
  fc
    .string({ unit: "binary", maxLength: 40 })
    .map((own) => (text: readonly string[], at: number) => text.toSpliced(at, 0, own)),
);
const edits = fc.array(fc.tuple(edit, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 8 });

test(`${RUNS} pages edited at random are read or refused`, { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...cases),
      edits,
      fc.constantFrom("keep" as const, "drop" as const),
      async (own, changes, descriptions) => {
        const pages = pagesOf(own).pages.map((page) => {
          const text = changes.reduce<readonly string[]>(
            (before, [change, share]) => change(before, Math.floor(share * before.length)),
            page.text.split("\n"),
          );
          return { ...page, text: text.join("\n") };
        });
        const read = await readPages(pages, { ...own.options, descriptions });
        expect(read.pages.length + read.refused.length).toBeGreaterThan(0);
        const files = pageFilesOf(factsOf(read));
        const again = await readPages(files, { ...own.options, descriptions });
        expect(pageFilesOf(factsOf(again))).toEqual(files);
        for (const { spec } of buildSpecs(read)) expect(checkSpec(spec)).toEqual([]);
      },
    ),
    { numRuns: RUNS, seed: 20300116 },
  );
});
