// What may have been renamed, where very much differs and where anything does.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import type { Member, Spec } from "../../generator/4-spec/spec.js";
import { applyChanges } from "../../generator/diff/walk/apply-changes.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { findRenames, LEAST_SCORE } from "../../generator/diff/renames/find-renames.js";
import { printPath } from "../../generator/diff/print-path.js";
import { printReasons, RENAME_REASONS } from "../../generator/diff/renames/rename-reasons.js";
import { renamedBy } from "../../generator/diff/renames/renames.js";
import { action, find, inputs, named, parts, spec, structure, text } from "./tea-specs.js";

// Comparing all pairs of names would take longer than a test may.
describe("bounded", () => {
  const words = (i: number): string =>
    [...String(i).padStart(4, "0")].map((digit) => "abcdefghij".charAt(Number(digit))).join("");

  test("2,000 names and 2,000 others in one list", () => {
    const many = (toName: (word: string) => string): Spec =>
      inputs(...Array.from({ length: 2_000 }, (_, i) => ({ name: toName(words(i)), type: text })));
    const [before, after] = [
      many((word) => `CupOf${word.charAt(0).toUpperCase()}${word.slice(1)}`),
      many((word) => `cup_of_${word}`),
    ];
    const changes = compareSpecs(before, after);
    const found = findRenames(before, after, changes);
    expect(found).toHaveLength(2_000);
    expect(found.every(({ from, to }) => from.toLowerCase().endsWith(to.replace(/.*_/, "")))).toBe(true);
  });

  test("2,000 types of the same members", () => {
    const many = (start: string): Spec =>
      spec({
        types: Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`${start}${words(i)}`, structure(parts)])),
      });
    const [before, after] = [many("Cup"), many("Vessel")];
    const changes = compareSpecs(before, after);
    const found = findRenames(before, after, changes);
    expect(new Set(found.map(({ to }) => to)).size).toBe(found.length);
  });
});

const names = fc
  .array(fc.constantFrom("Cup", "cup", "CUP", "_", "Size", "siz", "Min", "max", "2", "Leaf", "#", ".", ""), {
    maxLength: 3,
  })
  .map((words) => words.join(""));
const lists = fc.uniqueArray(names, { maxLength: 5 });

const specs = fc.record({ lists: fc.tuple(lists, lists, lists, lists), types: lists, actions: lists }).map((own) => {
  const [members, filterNames, enumeration, parameters] = own.lists;
  const kind: Member = {
    name: "Kind",
    type: text,
    constraints: { enum: ["always", ...enumeration].map((value) => ({ value })) },
  };
  const listed = { filters: ["always", ...filterNames].map((name) => ({ name, type: text })) };
  const records = <T>(keys: readonly string[], value: T): Record<string, T> =>
    Object.fromEntries(keys.map((key) => [key, value]));
  return spec({
    protocol: { kind: "tencent-v3", commonParameters: { TC3: named(...parameters) } },
    actions: { ...records(own.actions, action(parts)), Brew: action([...named(...members), kind], listed) },
    types: { ...records(own.types, structure(parts)), Tray: structure(named(...members)) },
  });
});

test("whatever differs: scores in their bounds, each item once, each pair one that can be pasted", () => {
  let count = 0;
  fc.assert(
    fc.property(specs, specs, (before, after) => {
      const found = find(before, after);
      count += found.length;
      expect(new Set(found.map(({ from }) => from)).size).toBe(found.length);
      for (const { score, reasons } of found) {
        expect(score).toBeGreaterThanOrEqual(LEAST_SCORE);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
      }
      const changes = compareSpecs(before, after, renamedBy(new Map(found.map(({ from, to }) => [from, to]))));
      const renamed = changes.filter(({ what }) => what === "renamed").map(({ at }) => printPath(at));
      expect(renamed.sort()).toEqual(found.map(({ from }) => from).sort());
      expect(printSpec(applyChanges(before, changes))).toBe(printSpec(after));
    }),
    { numRuns: process.env["DOCWRIGHT_FULL"] ? 5_000 : 300 },
  );
  expect(count).toBeGreaterThan(100);
});

test("reasons in words", () => {
  expect(printReasons(["same-words", "same-type"], "en")).toBe("the same words, the same type");
  for (const reason of RENAME_REASONS) {
    expect(printReasons([reason], "en")).toMatch(/^[a-z ,]+$/);
    expect(printReasons([reason], "zh")).toMatch(/\p{Script=Han}/u);
  }
});
