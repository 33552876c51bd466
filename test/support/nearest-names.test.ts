// "did you mean": which names are near, in which order, and that far ones are not offered.
import { expect, test } from "vitest";
import { didYouMean } from "../../generator/support/nearest-names.js";

const names = ["DescribeZones", "DescribeHosts", "DescribeInstances", "RunInstances", "Id", "Ids"];

test.each([
  ["DescribeZone", " (did you mean DescribeZones?)"],
  ["describezones", " (did you mean DescribeZones or DescribeHosts?)"],
  ["RunInstnaces", " (did you mean RunInstances?)"],
  ["id", " (did you mean Id or Ids?)"],
  ["TerminateEverything", ""],
  ["", ""],
])("%j", (name, words) => {
  expect(didYouMean(name, names)).toBe(words);
});

test("letters exchanged are one edit, so that a short name is still found", () => {
  expect(didYouMean("Nmae", ["Name", "Node"])).toBe(" (did you mean Name?)");
});

test("at most three, the nearest first, then by their letters", () => {
  expect(didYouMean("abcdefgh", ["abcdefxy", "abcdefgi", "abcdefxx", "abcxyzgh", "abcdefghi"])).toBe(
    " (did you mean abcdefghi or abcdefgi or abcdefxx?)",
  );
});

test("a beginning or an end is near, a single letter is not", () => {
  expect(didYouMean("Zones", names)).toBe(" (did you mean DescribeZones?)");
  expect(didYouMean("R", names)).toBe("");
});
