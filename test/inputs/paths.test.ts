// Arguments: files, folders and patterns; each file once, links not followed, and no argument without an answer.
import { mkdirSync, symlinkSync } from "node:fs";
import { basename } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readInputs } from "../../generator/1-page/read-input.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { actionPage, makeWorkspace, type Workspace } from "../bad-input/workspace.js";
import { sayings } from "./decode.js";

let work: Workspace;
beforeEach(() => {
  work = makeWorkspace();
  for (const name of ["in/a.txt", "in/b.md", "in/sub/a.txt", "in/sub/c[1].txt"])
    work.write(name, actionPage("BoilWater"));
});
afterEach(() => work.remove());

async function read(...names: readonly string[]): Promise<{ ids: string[]; said: string[] }> {
  const report = createReport();
  const pages = await readInputs(names.map(work.path), report);
  return { ids: pages.map((page) => page.id), said: sayings(report) };
}

const ALL = ["a.txt", "b.md", "sub/a.txt", "sub/c[1].txt"];

test.each<[pattern: string, ids: readonly string[]]>([
  ["in/*.txt", ["a.txt"]],
  ["in/?.md", ["b.md"]],
  ["in/**/a.txt", ["a.txt", "sub/a.txt"]],
  ["in/{a,b}.*", ["a.txt", "b.md"]],
  ["in/[ab].*", ["a.txt", "b.md"]],
  ["in/s*", ["sub/a.txt", "sub/c[1].txt"]],
  ["i*", ALL.map((id) => `in/${id}`)],
  ["in/sub/c[1].txt", ["c[1].txt"]],
])("the pattern %s", async (pattern, ids) => {
  expect(await read(pattern)).toEqual({ ids, said: [] });
});

test("a pattern that matches nothing is reported as a missing file is", async () => {
  expect((await read("gone/*")).said).toEqual([expect.stringMatching(/gone\/\* error page\/no-match/)]);
  const { ids, said } = await read("in/*.html");
  expect([ids, said]).toEqual([
    [],
    [`${work.path("in/*.html")} error page/no-match: no file matches this pattern; check the path`],
  ]);
});

test.each<[string, readonly string[]]>([
  ["the folder twice", ["in", "in"]],
  ["a file and its folder", ["in/sub/a.txt", "in"]],
  ["the folder and a file", ["in", "in/sub/a.txt"]],
  ["a folder and one inside", ["in/sub", "in"]],
  ["a pattern and the folder", ["in/**", "in/./"]],
  ["a link to a file and the folder", ["link.txt", "in"]],
])("%s: each file is read once, under its longest name", async (_, names) => {
  symlinkSync(work.path("in/a.txt"), work.path("link.txt"));
  const { ids, said } = await read(...names);
  expect(said).toEqual([]);
  expect(ids.map((id) => basename(id))).toEqual(ALL.map((id) => basename(id)));
  if (names.includes("in")) expect(ids.slice(1)).toEqual(ALL.slice(1));
});

test("pages of one folder have one folder, however they were given", async () => {
  const report = createReport();
  const pages = await readInputs([work.path("in/a.txt"), work.path("in/b*")], report);
  expect(new Set(pages.map((page) => page.folder))).toEqual(new Set([work.path("in")]));
});

test("links in a folder are not followed, and said to be there", async () => {
  work.write("out/secret.txt", actionPage("PourWater"));
  symlinkSync(work.path("out"), work.path("in/folder"));
  symlinkSync(work.path("out/secret.txt"), work.path("in/file.txt"));
  symlinkSync(work.path("gone"), work.path("in/broken"));
  symlinkSync(work.path("in"), work.path("in/sub/circle"));
  const { ids, said } = await read("in");
  expect(ids).toEqual(ALL);
  expect(said).toHaveLength(4);
  for (const line of said) expect(line).toMatch(/ info page\/link: .*not followed/);
  expect((await read("in/*", "in/**")).ids).toEqual(ALL);
});

test("a link that is named is followed, before a pattern too", async () => {
  symlinkSync(work.path("in"), work.path("link"));
  expect(await read("link")).toEqual({ ids: ALL, said: [] });
  expect(await read("link/*.txt")).toEqual({ ids: ["a.txt"], said: [] });
});

test("what belongs to a saved page is left out and counted; hidden files and other JSON are passed over", async () => {
  for (const name of [
    "saved_files/a.css",
    "saved_files/b.js",
    "saved_files/c.PNG",
    "saved_files/d.js.download",
    ".git/x.txt",
    ".x.txt",
  ])
    work.write(`in/${name}`, "x");
  work.write("in/tsconfig.json", '{"include": []}');
  const { ids, said } = await read("in");
  expect(ids).toEqual(ALL);
  expect(await read("in/**")).toEqual({ ids, said: said.map((line) => line.replace(/in(?= info)/, "in/**")) });
  expect(said).toEqual([
    `${work.path("in")} info page/left-out: 4 files that are no pages by their names are left out (css, js, png)`,
  ]);
});

test("no argument without an answer", async () => {
  mkdirSync(work.path("empty"));
  work.write("json/tsconfig.json", "{}");
  work.write("json/styles.css", "x");
  const { ids, said } = await read("in", "empty", "json", "json/tsconfig.json", "gone.txt");
  expect(ids).toEqual(ALL);
  expect(said.filter((line) => line.includes(" info "))).toHaveLength(1);
  expect(
    said.filter((line) => line.includes(" error ")).map((line) => line.slice(work.root.length + 1).split(":")[0]),
  ).toEqual([
    "empty error page/nothing",
    "gone.txt error page/unreadable",
    "json error page/nothing",
    "json/tsconfig.json error page/nothing",
  ]);
});
