// Page files are edited by hand and merged by git: a word that none of our pages has is reported with its line, never read
// as if the block were not there.
import { afterEach, beforeEach, expect, test } from "vitest";
import { actionPage, docwright, makeWorkspace, type Workspace } from "./workspace.js";

let work: Workspace;
const FOLDER = "spec/tencent/brew/2030-01-15";

beforeEach(async () => {
  work = makeWorkspace();
  await docwright("ingest", work.write("a.txt", actionPage("BoilWater")), "--out", work.path("spec"));
});
afterEach(() => work.remove());

function read(name: string): string {
  return Buffer.from(work.files()[`${FOLDER}/${name}`] ?? "", "latin1").toString("utf8");
}

const DAMAGED: readonly (readonly [what: string, from: string, to: string])[] = [
  ["a kind that is none", "kind: action", "kind: acton"],
  ["a section that is none", "## input", "## inputs"],
  ["a column that is none", "| name | required | type | description |", "| name | need | type | description |"],
  ["a row with a cell too many", "| KettleId | Yes | String |", "| KettleId | Yes | | String |"],
  ["a row with a cell too few", "| KettleId | Yes | String |", "| KettleId | Yes |"],
  ["a row without its last bar", "| InternalError.Cold |  |", "| InternalError.Cold |  "],
  ["a mark of a merge", "## output", "<<<<<<< ours\n## output"],
  ["a code block that never ends", "## errors", "```request\n## errors"],
];

test.each(DAMAGED)("%s", async (_, from, to) => {
  const damaged = read("pages/BoilWater.md").replace(from, () => to);
  expect(damaged).toContain(to);
  work.write(`${FOLDER}/pages/BoilWater.md`, damaged);
  const { errors } = await docwright("regenerate", "--spec", work.path("spec"), "--out", work.path("generated"));
  const said = [...errors, ...read("problems.txt").split("\n")].filter((line) => / error [a-z]+\/[a-z-]+: /.test(line));
  expect(said.length).toBeGreaterThan(0);
  for (const line of said) expect(line).toMatch(/^pages\/BoilWater\.md(?::\d+)? error /);
});
