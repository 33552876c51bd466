// Random blocks, random tables, random bytes: nothing throws, what is read is valid and round trips, and each word of a
// table ends in a fact, in a text that a named rule ignores, or in what was not understood.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePage } from "../../generator/1-page/decode-page.js";
import type { Block, Document } from "../../generator/2-document/document.js";
import { cutPipeTables } from "../../generator/2-document/pipe-table.js";
import { extractBlocks } from "../../generator/3-facts/extract-blocks.js";
import type { ReadPage } from "../../generator/3-facts/extract-facts.js";
import type { PageFacts } from "../../generator/3-facts/facts.js";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { readPages } from "../../generator/pipeline.js";
import { VENDORS } from "../../generator/vendors/registry.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSpecs, listCases, pageFilesOf } from "../cases/case.js";
import { factsOf } from "../cases/print-stages.js";
import { blocks, framed, several, word } from "./arbitrary-markup.js";

const FULL = process.env["DOCWRIGHT_FULL"] === "1";
const runs = (quick: number, full: number): number => (FULL ? full : quick);
const TIMEOUT = { timeout: 300_000 };

/** Texts that the facts hold, in any shape. */
function saidBy(facts: PageFacts): string {
  return JSON.stringify([facts.sections, facts.unclaimed, facts.title ?? "", facts.action ?? ""]);
}

describe("random markup", () => {
  test(`${runs(400, 20_000)} random documents go through the layouts`, TIMEOUT, () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(fc.tuple(blocks), framed, several), fc.constantFrom(...VENDORS), (parts, vendor) => {
        const all = parts.flat();
        const document: Document = { source: "a", folder: "", format: "blocks", blocks: all, ignored: [] };
        const report = createReport();
        const read = extractBlocks(document, vendor, report);
        const kind = read?.facts.kind ?? "refused";
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (!read) expect(report.found.length).toBeGreaterThan(0);
        else expectAccounted(all, read);
      }),
      { numRuns: runs(400, 20_000), seed: 20300118 },
    );
    expect(kinds.size, [...kinds].join(" ")).toBeGreaterThan(5);
    expect(kinds.get("action")).toBeGreaterThan(runs(30, 1500));
  });

  test(`${runs(400, 20_000)} random pipe tables keep every word`, TIMEOUT, () => {
    const cell = fc.array(
      fc.oneof(word, fc.constantFrom("", " ", "\\|", "`", "\n", "\n\n", "- x", "---", "<br>", "#")),
      { maxLength: 4 },
    );
    const line = fc.oneof(
      fc
        .array(
          cell.map((parts) => parts.join(" ")),
          { maxLength: 6 },
        )
        .map((cells) => `|${cells.join("|")}|`),
      fc.array(word, { maxLength: 3 }).map((cells) => `| ${cells.join(" | ")}`),
      fc.constantFrom("|---|---|---|", "|:-:|", "", "```", "~~~", "# Title", "|", " |", "text", "- item"),
      word,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 16 }), (all) => {
        const lines = all.join("\n").split("\n");
        const kept = cutPipeTables(lines).map((run) =>
          run.kind === "text" ? run.lines.join("\n") : run.rows.map((own) => own.cells.join("\n")).join("\n"),
        );
        const count = (text: string): Map<string, number> => {
          const counts = new Map<string, number>();
          for (const [own] of text.matchAll(/w\d+q/g)) counts.set(own, (counts.get(own) ?? 0) + 1);
          return counts;
        };
        expect(count(kept.join("\n"))).toEqual(count(lines.join("\n")));
      }),
      { numRuns: runs(400, 20_000), seed: 20300119 },
    );
  });

  test(`${runs(250, 20_000)} pages with bytes changed at random are read or refused`, TIMEOUT, async () => {
    const pages = listCases().flatMap((own) =>
      own.files
        .filter((file) => /\.(?:html|md)$/.test(file))
        .map((file) => ({ own, file, bytes: readFileSync(join(own.folder, file)) })),
    );
    const noise = fc.oneof(
      fc.constantFrom(
        "<",
        ">",
        "</td>",
        "<td>",
        "<table>",
        "</table>",
        "<tr>",
        "<!--",
        "-->",
        "|",
        "\n|",
        "\n",
        "`",
        "```",
        "<pre>",
        "&",
        "&#0;",
        "\u0000",
        '"',
        "<script>",
        "<h2>",
        "</h2>",
        "<li>",
        "**",
        "\\",
      ),
      fc.uint8Array({ maxLength: 6 }).map((own) => Buffer.from(own)),
    );
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), noise);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pages),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        async ({ own, file, bytes }, edits) => {
          const changed = edits.reduce<Uint8Array>((before, [share, gone, put]) => {
            const at = Math.floor(share * before.length);
            return Buffer.concat([
              before.subarray(0, at),
              Buffer.from(put),
              before.subarray(at + (gone > 30 ? 0 : gone)),
            ]);
          }, bytes);
          const report = createReport();
          const page = decodePage(file, own.folder, changed, report);
          const read = await readPages(page, {
            service: "teapot",
            version: "2030-01-15",
            ...own.options,
          });
          expect(read.pages.length + read.refused.length + report.found.length).toBeGreaterThan(0);
          const files = pageFilesOf(factsOf(read));
          const again = await readPages(files, { service: "teapot", version: "2030-01-15", ...own.options });
          expect(pageFilesOf(factsOf(again))).toEqual(files);
          for (const { spec } of buildSpecs(read)) expect(checkSpec(spec)).toEqual([]);
        },
      ),
      { numRuns: runs(250, 20_000), seed: 20300120 },
    );
  });
});

/** Each text is a fact, not understood, or stands on a line that a rule ignores. */
function expectAccounted(all: readonly Block[], { facts, ignored }: ReadPage): void {
  const said = saidBy(facts);
  const lines = new Set(ignored.flatMap((own) => own.lines));
  for (const own of all) {
    const texts = own.kind === "table" ? [...own.header, ...own.rows.flat()] : own.kind === "lines" ? [] : [own.text];
    for (const text of texts)
      for (const [each] of text.text.matchAll(/w\d+q/g))
        if (!said.includes(each)) expect(lines.has(text.lines[0] ?? 0), `${each} of ${own.kind} is nowhere`).toBe(true);
  }
}
