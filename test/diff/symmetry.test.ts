// The table of all that can differ has no hole: each cell has rules, or says why it has none; each rule stands in the table.
import { expect, test } from "vitest";
import { LEVELS } from "../../generator/diff/rule.js";
import { listRuleFiles, loadRule, readTable } from "./rules.js";

const table = await readTable();
const files = listRuleFiles();

test("each cell has a rule or a written reason why none", () => {
  const holes = table.filter(({ cell }) => (typeof cell === "string" ? cell.split(" ").length < 4 : cell.length === 0));
  expect(holes.map(({ kind, way, direction }) => `${kind} ${way} ${direction}`)).toEqual([]);
});

test("there are 120 rules or more", () => {
  expect(files.length).toBeGreaterThanOrEqual(120);
});

test("each rule stands in a cell of its kind, and of several rules of a cell only the last judges all that is left", async () => {
  const named = new Set<string>();
  for (const { kind, way, direction, cell } of table) {
    if (typeof cell === "string") continue;
    const rules = await Promise.all(cell.map((load) => load()));
    for (const [i, { rule }] of rules.entries()) {
      named.add(`${kind}/${rule.id}`);
      const isLast = i === rules.length - 1;
      expect(rule.when === undefined, `${kind} ${way} ${direction}: ${rule.id}`).toBe(isLast);
    }
  }
  expect([...named].sort()).toEqual(files);
});

test.each(files)("%s is whole", async (file) => {
  const rule = await loadRule(file);
  expect(file.endsWith(`/${rule.id}`)).toBe(true);
  expect(LEVELS).toContain(rule.level);
  for (const words of [rule.says, rule.because]) {
    expect(words.en).toMatch(/^[\p{L}{]/u);
    expect(words.zh).toMatch(/\p{Script=Han}/u);
  }
  expect(rule.says.en + rule.says.zh).not.toMatch(/[.。]$/m);
  expect(rule.because.en).toMatch(/\.$/);
  expect(rule.because.zh).toMatch(/。$/);
  const placeholders = (text: string): string[] =>
    [...text.matchAll(/\{(.*?)\}/g)].map((found) => found[1] ?? "").sort();
  expect(placeholders(rule.says.zh)).toEqual(placeholders(rule.says.en));
  const known = ["path", "name", "owner", "field", "before", "after", "value", "item"];
  expect(known).toEqual(expect.arrayContaining(placeholders(rule.says.en)));
  expect(placeholders(rule.because.en + rule.because.zh)).toEqual([]);
});
