// The rules of the tree (DESIGN sections 1, 2, 12 and 13), held against every source file, and a canary that proves the
// scan sees violations. Rules: architecture/rules.ts; what is allowed where: architecture/import-rules.ts.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { accomplices, canaries, egg, healthy } from "./architecture/canary.js";
import { findViolations, rules } from "./architecture/rules.js";
import { parseSource } from "./architecture/source.js";
import { waivers } from "./architecture/waivers.js";

const root = resolve(import.meta.dirname, "..");
const folders = ["generator", "templates", "test", "scripts"].filter((folder) => existsSync(join(root, folder)));

function listSources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.includes("node_modules/"))
    .sort();
}

const paths = folders.flatMap(listSources);
const sources = paths.map((path) => parseSource(path, readFileSync(join(root, path), "utf8")));
const findings = findViolations(sources);
const isWaived = (rule: string, path: string) => waivers.some((waiver) => waiver.rule === rule && waiver.path === path);

describe("the tree", () => {
  test("is scanned", () => {
    expect(paths).toEqual(
      expect.arrayContaining(["generator/4-spec/spec.ts", "scripts/build.mjs", "test/architecture.test.ts"]),
    );
  });

  test.each(rules)("keeps the rule $name: $why", ({ name }) => {
    const broken = findings.filter(({ rule, path }) => rule === name && !isWaived(rule, path));
    expect(broken.map(({ path, what }) => `${path} ${what}`)).toEqual([]);
  });
});

describe("the waivers", () => {
  test("are few, and each says why", () => {
    expect(waivers.length).toBeLessThanOrEqual(10);
    for (const { path, reason } of waivers) expect(reason.length, path).toBeGreaterThan(20);
  });

  test("are all still needed", () => {
    const stale = waivers.filter(
      ({ rule, path }) => !findings.some((found) => found.rule === rule && found.path === path),
    );
    expect(stale).toEqual([]);
  });
});

describe("the canary", () => {
  const parse = (files: readonly (readonly [string, string])[]) => files.map(([path, text]) => parseSource(path, text));
  const sick = [...canaries, egg];
  const all = [
    ...Object.entries({ ...healthy, ...accomplices }),
    ...sick.map(({ path, text }) => [path, text] as const),
  ];
  const caught = findViolations(parse(all));

  test("finds nothing wrong with a healthy tree", () => {
    expect(findViolations(parse(Object.entries(healthy)))).toEqual([]);
  });

  test.each(sick)("breaks the rule $rule and no other: $path", ({ rule, path }) => {
    expect(caught.filter((found) => found.path === path).map((found) => found.rule)).toEqual([rule]);
  });

  test("breaks each rule at least once, and nothing besides", () => {
    expect(new Set(sick.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
    expect(new Set(caught.map(({ path }) => path))).toEqual(new Set(sick.map(({ path }) => path)));
  });
});
