// The walk finds all that differs: what it lists, applied to the old spec, gives the new one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { applyChanges } from "../../generator/diff/walk/apply-changes.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { arbitrarySpec } from "../spec/arbitrary-spec.js";

const numRuns = process.env["DOCWRIGHT_FULL"] ? 1_000 : 40;

/** Lists and objects that say nothing when empty are in no spec that we write. */
const NOTHING_WHEN_EMPTY = new Set(
  "constraints items requiredWhen variants rules filters permissions examples cases groups regions regionalEndpoints commonParameters".split(
    " ",
  ),
);

function withoutEmpty(value: unknown, kind = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, own]) => [key, withoutEmpty(own, key)] as const);
  const isEmpty = (own: unknown): boolean => typeof own === "object" && own !== null && Object.keys(own).length === 0;
  const keyed = ["actions", "types", "errors", "commonParameters"].includes(kind);
  return Object.fromEntries(entries.filter(([key, own]) => keyed || !NOTHING_WHEN_EMPTY.has(key) || !isEmpty(own)));
}

const specs = arbitrarySpec.map((spec) => withoutEmpty(spec) as Spec);

test("changes, applied to the old spec, give the new one", { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(specs, specs, (before, after) => {
      expect(printSpec(applyChanges(before, compareSpecs(before, after)))).toBe(printSpec(after));
    }),
    { numRuns },
  );
});

test("nothing differs from itself", { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(specs, (spec) => {
      expect(compareSpecs(spec, JSON.parse(printSpec(spec)) as Spec)).toEqual([]);
    }),
    { numRuns },
  );
});
