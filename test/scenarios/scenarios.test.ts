// Every scenario prints as it stands. `npm run accept` writes the blocks anew; elsewhere, and in CI, nothing is written.
import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TARGETS } from "../../generator/5-view/registry.js";
import { blocksOf, listScenarios, printScenario } from "./scenario.js";

const ACCEPT = process.env["DOCWRIGHT_ACCEPT"] === "1" && !process.env["CI"];
const scenarios = listScenarios();

test("each target has scenarios, each scenario a target", () => {
  const targets = [...new Set(scenarios.map((own) => own.name.split("/")[0]))];
  expect(targets.sort()).toEqual(Object.keys(TARGETS).sort());
});

describe.each(scenarios)("$name", (scenario) => {
  test("says what it is about, and expects something", () => {
    expect(scenario.text).toMatch(/^# [^\n]+\n\n[^`#]/);
    expect(blocksOf(scenario).filter((block) => !["spec", "notes"].includes(block.name)).length).toBeGreaterThan(0);
  });

  test("prints as it stands", async () => {
    const printed = await printScenario(scenario);
    if (ACCEPT && printed !== scenario.text) writeFileSync(scenario.path, printed);
    else expect(printed).toBe(scenario.text);
  });
});
