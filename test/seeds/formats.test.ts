// The seed documents and the vendors' real pages have the format that their layout says, whatever they are called.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import { decodePage } from "../../generator/1-page/decode-page.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { skipOrFail } from "../skip.js";
import { describeSeeds, folder, root } from "./seeds.js";

const samples = resolve(root, "../shared/pages");

function formatOf(path: string, id: string): readonly string[] {
  const report = createReport();
  const pages = decodePage(id, "in", readFileSync(path), report);
  expect(report.found, path).toEqual([]);
  return pages.map((page) => page.format);
}

describeSeeds("the seed documents", () => {
  it.each(readdirSync(folder))("%s is text", (name) => {
    expect(formatOf(join(folder, name), name)).toEqual(["text"]);
    expect(formatOf(join(folder, name), "page")).toEqual(["text"]);
  });
});

describe("the vendors' pages", () => {
  if (!existsSync(samples)) return skipOrFail("the sample pages are not here (../shared/pages)");
  const files = readdirSync(samples, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.endsWith("README.md"));
  const rows = paths.map((path): [string, string] => [relative(samples, path), path]);

  test.each(rows.filter(([name]) => name.endsWith(".html")))("%s is HTML under any name", (_, path) => {
    expect(formatOf(path, "page.html")).toEqual(["html"]);
    expect(formatOf(path, "page.txt")).toEqual(["html"]);
  });

  test.each(rows.filter(([name]) => name.endsWith(".md")))("%s is Markdown", (_, path) => {
    expect(formatOf(path, "page.md")).toEqual(["markdown"]);
  });

  test.each(rows.filter(([name]) => name.endsWith(".json")))("%s is no page", (_, path) => {
    expect(formatOf(path, "page.json")).toEqual([]);
  });
});
