// Specs that `generate` cannot take: one message with the file and the place in it, exit code 3, generated files intact.
import { afterEach, beforeEach, expect, test } from "vitest";
import { actionPage, docwright, makeWorkspace, type Workspace } from "./workspace.js";

let work: Workspace;
const SPEC = "spec/tencent/brew/2030-01-15/spec.json";

beforeEach(async () => {
  work = makeWorkspace();
  await docwright("ingest", work.write("a.txt", actionPage("BoilWater")), "--out", work.path("spec"));
  expect((await generate()).code).toBe(0);
});
afterEach(() => work.remove());

function generate(): ReturnType<typeof docwright> {
  return docwright("generate", "--spec", work.path("spec"), "--out", work.path("generated"));
}

const BROKEN: readonly (readonly [what: string, change: (text: string) => string, says: RegExp])[] = [
  ["a key that the schema lacks", (text) => text.replace('"status"', '"state"'), /\/actions\/BoilWater.*state/],
  [
    "a type word that is none",
    (text) => text.replace('"kind": "string"', '"kind": "text"'),
    /\/actions\/BoilWater\/input\/0\/type/,
  ],
  [
    "a newer format",
    (text) => text.replace('"specVersion": 1', '"specVersion": 2'),
    /version 2 is newer.*upgrade docwright/,
  ],
  ["no version", (text) => text.replace('"specVersion": 1,', ""), /no specVersion/],
  ["JSON cut short", (text) => text.slice(0, text.length / 2), /line \d+, column \d+.*(?:git|regenerate)/],
  ["a list", () => "[]", /must be an object/],
];

test.each(BROKEN)("%s", async (_, change, says) => {
  const before = work.files("generated");
  expect(Object.keys(before).length).toBeGreaterThan(5);
  work.write(SPEC, change(Buffer.from(work.files()[SPEC] ?? "", "latin1").toString("utf8")));
  const { code, errors, out } = await generate();
  expect([code, out]).toEqual([3, []]);
  expect(errors[0]?.startsWith(`${work.path(SPEC)}: `)).toBe(true);
  expect(errors.join(" ")).toMatch(says);
  for (const line of errors) expect(line).not.toContain("\n");
  expect(work.files("generated")).toEqual(before);
});

test("a service that is not there is wrong usage that names those that are", async () => {
  const { code, errors } = await docwright("generate", "tencent/tea", "--spec", work.path("spec"));
  expect([code, errors]).toEqual([2, [`${work.path("spec")} holds no tencent/tea; it holds tencent/brew`]]);
});

test("an output that is a file is named, and stays", async () => {
  const taken = work.write("taken", "mine");
  const { code, errors } = await docwright("generate", "--spec", work.path("spec"), "--out", taken);
  expect(code).toBe(2);
  expect(errors.join(" ")).toContain(taken);
  expect(work.files()["taken"]).toBe("mine");
});
