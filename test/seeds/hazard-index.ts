// The 83 hazards of the seed documents -> the file of this folder that asserts them. hazard-coverage.test.ts holds this
// table against the titles of the tests and against the `hazards` lists of test/cases.
export const HAZARDS: readonly string[] = [
  ...Array.from({ length: 66 }, (_, i) => `H${String(i + 1).padStart(2, "0")}`),
  ...Array.from({ length: 17 }, (_, i) => `T${String(i + 1).padStart(2, "0")}`),
];

/** First and last hazard of each file. */
const FILES: readonly (readonly [file: string, first: string, last: string])[] = [
  ["hazards-sheets.test.ts", "H01", "H14"],
  ["hazards-rows.test.ts", "H15", "H25"],
  ["hazards-cells.test.ts", "H26", "H37"],
  ["hazards-lists.test.ts", "H38", "H51"],
  ["hazards-examples.test.ts", "H52", "H66"],
  ["hazards-copied.test.ts", "T01", "T17"],
];

export const TESTED_IN: ReadonlyMap<string, string> = new Map(
  FILES.flatMap(([file, first, last]) =>
    HAZARDS.slice(HAZARDS.indexOf(first), HAZARDS.indexOf(last) + 1).map((id) => [id, file] as const),
  ),
);
