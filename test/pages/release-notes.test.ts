// The words in which a vendor prints release notes are those by which its notes are read: each label for itself, and
// whole pages in every shape they come in.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReleaseLine } from "../../generator/3-facts/text/release-words.js";
import { readPages } from "../../generator/pipeline.js";
import { VENDORS } from "../../generator/vendors/registry.js";
import type { ReleaseNoteWords, Vendor } from "../../generator/vendors/vendor.js";
import { buildSpecs } from "../cases/case.js";
import { historyOf, notesIn, SHAPES, type Notes } from "./print-notes.js";

const RUNS = process.env["DOCWRIGHT_FULL"] === "1" ? 500 : 25;

const printed = VENDORS.flatMap((vendor) =>
  Object.entries(vendor.releaseNotes ?? {}).map(([language, words]): [string, Vendor, ReleaseNoteWords] => [
    `${vendor.name} in ${language}`,
    vendor,
    words,
  ]),
);

test("a vendor has words to print exactly where its numbered notes are read", () => {
  for (const { name, words, releaseNotes } of VENDORS)
    expect(Object.keys(releaseNotes ?? {}), name).toEqual(words.changes.length > 0 ? ["en", "zh"] : []);
  expect(printed.length).toBeGreaterThan(0);
});

describe.each(printed)("%s", (_, vendor, notes) => {
  const { words } = vendor;
  const read = (text: string) => readReleaseLine(text, words);

  test.each(Object.entries(notes.changes))("%s", (change, label) => {
    expect(read(label)).toEqual({ kind: "list", change, names: [], open: false });
  });

  test.each(Object.entries(notes.fields))("%s", (field, label) => {
    const names = ["PotId", "Cups"];
    expect(read(label.replace("{names}", names.join(notes.separator)))).toEqual({
      kind: "field",
      field,
      names,
      open: false,
    });
  });

  test("the heading of a release, its time, and the words around them", () => {
    expect(words.release.exec(notes.release.replace("{number}", "34"))?.slice(1).join("")).toBe("34");
    expect(words.firstRelease.test(notes.first)).toBe(true);
    expect(words.release.test(notes.first)).toBe(false);
    expect(read(notes.time.replace("{time}", "2031-01-02 10:20:30"))).toEqual({
      kind: "time",
      time: "2031-01-02 10:20:30",
    });
    expect(read(notes.contents)).toEqual({ kind: "boilerplate" });
    expect(words.titles.history?.some((own) => own.test(notes.title))).toBe(true);
  });

  test.each(["md", "html", "txt"] as const)(
    "any notes printed as %s are read back, nothing left over",
    async (shape) => {
      await fc.assert(
        fc.asyncProperty(notesIn(notes), async (own: Notes[]) => {
          const page = { id: `history.${shape}`, folder: "", format: FORMATS[shape], text: SHAPES[shape](own, notes) };
          const options = {
            vendor: vendor.name,
            service: "brew",
            version: "2030-01-15",
            descriptions: "keep",
          } as const;
          const result = await readPages([page], options);
          expect(result.refused).toEqual([]);
          expect(result.pages.flatMap(({ facts }) => facts.unclaimed)).toEqual([]);
          expect(buildSpecs(result)[0]?.spec.history).toEqual(historyOf(own));
        }),
        { numRuns: RUNS, seed: 34 },
      );
    },
  );
});

const FORMATS = { md: "markdown", html: "html", txt: "text" } as const;
