// The line that tells how far long work is: when it is shown, how often, and that nothing of it stays.
import { expect, test } from "vitest";
import { openProgress } from "../../generator/commands/progress.js";

/** Steps at these times; gives what was written. */
function written(
  times: readonly number[],
  {
    total,
    isTTY = true,
    env = {},
    quiet = false,
  }: { total?: number; isTTY?: boolean; env?: Record<string, string>; quiet?: boolean } = {},
): string[] {
  const [texts, clock]: [string[], number[]] = [[], [0, ...times]];
  const screen = { isTTY, write: (text: string) => texts.push(text) };
  const progress = openProgress("pages read", total, { screen, env, quiet, now: () => clock.shift() ?? 0 });
  for (const _ of times) progress.step();
  progress.end();
  progress.end();
  return texts;
}

test("at most ten times a second, and wiped at the end", () => {
  expect(written([10, 20, 100, 150, 199, 200, 500])).toEqual([
    "\r3 pages read, 30/s\x1b[K",
    "\r6 pages read, 30/s\x1b[K",
    "\r7 pages read, 14/s\x1b[K",
    "\r\x1b[K",
  ]);
});

test("a bar where it is known how many there will be", () => {
  expect(written([100, 200, 300, 400], { total: 4 }).map((text) => /\[.*\]/.exec(text)?.[0])).toEqual([
    "[#####...............]",
    "[##########..........]",
    "[###############.....]",
    "[####################]",
    undefined,
  ]);
});

test("nothing of work that is done at once", () => {
  expect(written([1, 2, 3])).toEqual([]);
});

test.each([
  ["no terminal", { isTTY: false }],
  ["CI", { env: { CI: "true" } }],
  ["a terminal that cannot write over a line", { env: { TERM: "dumb" } }],
  ["--json", { quiet: true }],
])("nothing in %s", (_, options) => {
  expect(written([100, 200, 300], options)).toEqual([]);
});

test("CI=false is no CI", () => {
  expect(written([100], { env: { CI: "false" } })).toHaveLength(2);
});
