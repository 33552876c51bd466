// A case a rule: test/diff/<rule>/{before,after}.json and changes.json, the exact set of what the diff says, as rule, direction and path.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { applyChanges } from "../../generator/diff/walk/apply-changes.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { findingsOf } from "../../generator/diff/findings.js";
import { printSentence } from "../../generator/diff/words/print-sentence.js";
import { listRuleFiles } from "./rules.js";

/** JSON of objects, placeholders that nothing fills. Paths of HTTP have braces of their own. */
const BADLY_READ = /[{[]"|\{(?:path|name|owner|field|before|after|value|item)\}|undefined/;

const ids = listRuleFiles().map((file) => file.replace(/^.*\//, ""));

function readSpec(id: string, side: string): Spec {
  const path = join(import.meta.dirname, id, `${side}.json`);
  const reading = parseSpec(readFileSync(path, "utf8"), path);
  if (reading.kind !== "spec") throw new Error(`${path}: ${JSON.stringify(reading.problems)}`);
  return reading.spec;
}

function readRenames(id: string): ReadonlyMap<string, string> {
  const path = join(import.meta.dirname, id, "renames.json");
  return new Map(
    existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>) : [],
  );
}

test.each(ids)("%s", async (id) => {
  const [before, after] = [readSpec(id, "before"), readSpec(id, "after")];
  const { renamedBy } = await import("../../generator/diff/renames/renames.js");
  const changes = compareSpecs(before, after, renamedBy(readRenames(id)));
  const found = await findingsOf(before, after, changes);
  const wanted = JSON.parse(readFileSync(join(import.meta.dirname, id, "changes.json"), "utf8")) as unknown;
  expect(found.map(({ rule, direction, path }) => ({ rule: rule.id, direction, path }))).toEqual(wanted);
  expect(found.map(({ rule }) => rule.id)).toContain(id);
  expect(printSpec(applyChanges(before, changes))).toBe(printSpec(after));
  for (const finding of found)
    for (const language of ["en", "zh"] as const)
      expect(printSentence(finding, finding.rule, language)).not.toMatch(BADLY_READ);
});
