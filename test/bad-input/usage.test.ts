// Wrong usage: exit code 2, one line that says what is wrong and what is right, nothing read and nothing written.
import { chmodSync, existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { actionPage, docwright, makeWorkspace, type Workspace } from "./workspace.js";

let work: Workspace;
beforeEach(() => (work = makeWorkspace()));
afterEach(() => work.remove());

const WRONG: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
  ["an unknown flag", ["--colour", "red"], /--colour/],
  ["an unknown vendor", ["--vendor", "samovar"], /--vendor takes tencent or alibaba or ucloud, not "samovar"/],
  ["the name of a built-in as vendor", ["--vendor", "__proto__"], /--vendor takes/],
  ["a word for descriptions", ["--descriptions", "some"], /--descriptions takes keep or drop/],
  ["a service that leaves its folder", ["--service", "../../x"], /--service takes letters, digits, dots and hyphens/],
  ["a service of dots", ["--service", "a..b"], /--service takes/],
  ["a version with a slash", ["--api-version", "2030/01"], /--api-version takes/],
  ["an endpoint with a path", ["--endpoint", "a.example.com/x"], /--endpoint takes/],
  ["bidi controls in a service", ["--service", "a\u202eb"], /--service takes/],
  ["a flag without its value", ["--service"], /--service/],
];

test.each(WRONG)("%s", async (_, args, says) => {
  const input = work.write("a.txt", actionPage("BoilWater"));
  const { code, errors, out } = await docwright("ingest", input, "--out", work.path("spec"), ...args);
  expect([code, out]).toEqual([2, []]);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(says);
  expect(errors[0]).not.toContain("\n");
  expect(existsSync(work.path("spec"))).toBe(false);
});

test("no input", async () => {
  const { code, errors } = await docwright("ingest");
  expect([code, errors]).toEqual([
    2,
    ["ingest needs at least one file, folder, archive or pattern, or the setting pages"],
  ]);
});

test("an output that is a file", async () => {
  const input = work.write("a.txt", actionPage("BoilWater"));
  const before = { ...work.files(), taken: "mine" };
  const { code, errors } = await docwright("ingest", input, "--out", work.write("taken", "mine"));
  expect(code).toBe(2);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(work.path("taken"));
  expect(work.files()).toEqual(before);
});

test("a read-only output", async () => {
  const input = work.write("a.txt", actionPage("BoilWater"));
  work.write("out/mine.txt", "mine");
  chmodSync(work.path("out"), 0o555);
  // Root may write into any folder, but makes none in /sys either.
  const out = process.getuid?.() === 0 ? "/sys/docwright" : work.path("out");
  const { code, errors } = await docwright("ingest", input, "--out", out);
  chmodSync(work.path("out"), 0o755);
  expect(code).toBe(2);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(out);
  expect(Object.keys(work.files("out"))).toEqual(["out/mine.txt"]);
});
