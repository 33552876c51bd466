// Every hazard is asserted on the seeds or is a case under test/cases. Reads the tests themselves, so it needs no seeds.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { HAZARDS, TESTED_IN } from "./hazard-index.js";

const cases = resolve(import.meta.dirname, "../cases");

/** Ids by the titles of the tests of a file. */
function titled(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  return [...text.matchAll(/^ {2}it\(\s*"([HT]\d\d) \S/gm)].map(([, id = ""]) => id);
}

function casesOf(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (!existsSync(cases)) return found;
  for (const name of readdirSync(cases).sort()) {
    const path = join(cases, name, "case.json");
    if (!existsSync(path)) continue;
    const { hazards = [] } = JSON.parse(readFileSync(path, "utf8")) as { readonly hazards?: readonly string[] };
    for (const id of hazards) found.set(id, [...(found.get(id) ?? []), name]);
  }
  return found;
}

describe("the 83 hazards", () => {
  it("are 66 of the manual and 17 of the copied pages", () => {
    expect(new Set(HAZARDS).size).toBe(83);
  });

  it("stand in the index only where a test has their name", () => {
    for (const file of new Set(TESTED_IN.values())) {
      const indexed = HAZARDS.filter((id) => TESTED_IN.get(id) === file);
      expect([file, [...new Set(titled(file))]]).toEqual([file, indexed]);
    }
  });

  it("are all covered, by a test on the seeds or by a case", () => {
    const byCase = casesOf();
    const neither = HAZARDS.filter((id) => !TESTED_IN.has(id) && !byCase.has(id));
    expect(neither).toEqual([]);
  });

  it("are named in cases only by ids that exist", () => {
    expect([...casesOf()].filter(([id]) => !HAZARDS.includes(id))).toEqual([]);
  });
});
