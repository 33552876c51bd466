// The release notes among the sample pages, against what their sources say when only headings and labels are looked at.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeSamples, folder, readSamples, rowsOf } from "./samples.js";

const ENGLISH = /\* (New|Modified|Deleted) (input parameters|output parameters|members): ?(.*)/g;
const CHINESE = /(?:\* (?:\*\*)?|<li>(?:<strong>)?)(新增|修改|删除)(入参|出参|成员)：(?:\*\*|<\/strong>)?([^<\n]*)/g;

/** Releases, and lines that list names. */
const SOURCES = [
  ["html-zh-2022", "15695.html", /<h2 id="[^"]*">第 \d+ 次发布/g, CHINESE, 87, 117],
  ["markdown-zh-ms", "_history.md", /^## /gm, CHINESE, 5, 7],
  ["markdown-en-es", "_history.md", /^## /gm, ENGLISH, 4, 9],
  ["markdown-ja-mongodb", "_history.md", /^## /gm, ENGLISH, 1, 0],
  ["markdown-ko-mongodb", "_history.md", /^## /gm, ENGLISH, 1, 0],
] as const;

const WORDS: Readonly<Record<string, string>> = {
  新增: "added",
  修改: "modified",
  删除: "deleted",
  入参: "input",
  出参: "output",
  成员: "member",
  New: "added",
  Modified: "modified",
  Deleted: "deleted",
  "input parameters": "input",
  "output parameters": "output",
  members: "member",
};

describeSamples("release notes of the samples", () => {
  test.each(SOURCES)("%s/%s", async (name, file, headings, labels, releases, lists) => {
    const path = join(folder, "tencent", name);
    const source = readFileSync(join(path, file), "utf8");
    const { pages } = await readSamples(path);
    const page = pages.find(({ facts }) => facts.kind === "history")?.facts ?? expect.fail(`${file} was not read`);
    expect(page.unclaimed).toEqual([]);
    expect(source.match(headings)).toHaveLength(releases);
    expect(page.sections).toHaveLength(releases);
    const wanted = [...source.matchAll(labels)].map(([, verb = "", noun = "", names = ""]) => [
      `${WORDS[noun]}-${WORDS[verb]}`,
      names.trim(),
    ]);
    expect(wanted).toHaveLength(lists);
    const rows = rowsOf(page, "release");
    expect(rows.filter((row) => row["field"] !== "").map((row) => [row["field"], row["names"]])).toEqual(wanted);
    expect(rows.length).toBeGreaterThan(lists);
  });
});
