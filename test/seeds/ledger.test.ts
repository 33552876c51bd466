// The ledger: every line of the five documents is a fact, ignored by a named rule, or reported as unclaimed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { claimedLines } from "../../generator/3-facts/extract-facts.js";
import { describeSeeds, folder, reading } from "./seeds.js";

describeSeeds("the ledger of the seeds", () => {
  it("accounts for every line that is not blank", () => {
    for (const name of readdirSync(folder)) {
      const own = reading().pages.filter(({ facts }) => facts.source === name);
      const known = new Set(
        own.flatMap(({ facts, ignored }) => [
          ...claimedLines(facts.sections),
          ...ignored.flatMap((each) => each.lines),
          ...facts.unclaimed.flatMap((cell) => cell.lines),
        ]),
      );
      const lines = readFileSync(join(folder, name), "utf8").split("\n");
      const lost = lines.flatMap((text, i) => (text.trim() === "" || known.has(i + 1) ? [] : [i + 1]));
      expect({ name, lost }).toEqual({ name, lost: [] });
    }
  });

  it("leaves nothing unclaimed; these rules ignore, and no other", () => {
    expect(reading().pages.flatMap(({ facts }) => facts.unclaimed)).toEqual([]);
    const rules = [...new Set(reading().pages.flatMap(({ ignored }) => ignored.map(({ rule }) => rule)))].sort();
    expect(rules).toMatchInlineSnapshot(`
      [
        "common-parameters-prose",
        "developer-resources",
        "errors-introduction",
        "explorer-box",
        "input-introduction",
        "introduction-prose",
        "link-list",
        "page-title",
        "release-boilerplate",
        "request-structure-prose",
        "responses-prose",
        "running-head",
        "section-heading",
        "signature-note",
        "signature-prose",
        "site-footer",
        "site-navigation",
        "table-header",
      ]
    `);
  });
});
