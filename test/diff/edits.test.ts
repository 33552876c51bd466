// The diff names exactly what was edited: each kind of edit of each field of the format, at random places of the real specs. What the
// diff must say is stated by the edit (edits.ts), not asked of the walk. `npm test` tries 150 edits, `npm run test:full` 2,000.
import { describe, expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { applyChanges } from "../../generator/diff/walk/apply-changes.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { services } from "../generated/services.js";
import { drawEdits, makeSources, objectOf, type EditedSpec } from "./edited-specs.js";
import type { Expected } from "./edit.js";
import { FIELDS } from "./edit-fields.js";
import { EDITS } from "./edits.js";
import { readSchema } from "./schema-fields.js";
import { SeededRandom } from "./seeded-random.js";
import { changesOf, sorted, told } from "./told-changes.js";

const FULL = process.env["DOCWRIGHT_FULL"] === "1";
const COUNT = FULL ? 2_000 : 150;
const random = new SeededRandom(20300115);
const edited = drawEdits(COUNT, makeSources(random), random);

const OPPOSITE = { added: "removed", removed: "added" } as const;

/** What the same edit is, undone. */
function mirrored({ what, fact, path, before, after }: Expected): Expected {
  return {
    what: what === "added" || what === "removed" ? OPPOSITE[what] : what,
    fact,
    path,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}

describe("the table of edits", () => {
  test("names every field of the schema, and no other", () => {
    const named = Object.entries(FIELDS).flatMap(([object, fields]) =>
      Object.keys(fields).map((field) => `${object}.${field}`),
    );
    expect(named.sort()).toEqual(
      readSchema()
        .map(({ object, field }) => `${object}.${field}`)
        .sort(),
    );
  });

  test("says why a field has no edit", () => {
    const reasons = Object.values(FIELDS).flatMap((fields) =>
      Object.values(fields).filter((own) => typeof own === "string"),
    );
    expect(reasons.length).toBeLessThan(10);
    for (const reason of reasons) expect(reason.split(" ").length).toBeGreaterThan(3);
  });

  test(`every ${FULL ? "kind of edit" : "object with some kind of edit"} occurs`, () => {
    const nameOf = FULL ? (name: string): string => name : objectOf;
    const done = new Set(edited.map(({ kind }) => nameOf(kind)));
    expect(EDITS.map(({ name }) => name).filter((name) => !done.has(nameOf(name)))).toEqual([]);
    expect(edited).toHaveLength(COUNT);
    if (!FULL) expect(new Set(edited.map(({ kind }) => kind)).size).toBe(COUNT);
  });

  test("what an edit leaves is a spec", { timeout: 120_000 }, () => {
    const some = edited.filter((_, i) => FULL || i % 4 === 0);
    for (const { label, after } of some) expect(parseSpec(printSpec(after), label)).toMatchObject({ kind: "spec" });
  });
});

describe(`of ${COUNT} edits`, () => {
  const changes = new Map(edited.map((own) => [own, changesOf(own)]));

  test("the diff names exactly each", () => {
    for (const [own, found] of changes) expect(sorted(found.map(told)), own.label).toEqual(sorted(own.expected));
  });

  // Renames are confirmed in one direction; what stands twice is numbered by the old order.
  const isMirrored = ({ renames, expected }: EditedSpec): boolean =>
    renames === undefined && !expected.some(({ what, after }) => what === "reordered" && /#\d/.test(String(after)));

  test("undone, it is named the other way round", { timeout: 120_000 }, () => {
    for (const own of edited.filter(isMirrored))
      expect(sorted(compareSpecs(own.after, own.before).map(told)), own.label).toEqual(
        sorted(own.expected.map(mirrored)),
      );
  });

  test("what is listed, applied to the old spec, gives the new", { timeout: 120_000 }, () => {
    for (const [{ label, before, after }, found] of changes)
      expect(printSpec(applyChanges(before, found)), label).toBe(printSpec(after));
  });
});

test.each(services)("$name does not differ from itself", ({ spec }) => {
  expect(compareSpecs(spec, JSON.parse(JSON.stringify(spec)) as Spec)).toEqual([]);
  expect(compareSpecs(spec, spec)).toEqual([]);
});
