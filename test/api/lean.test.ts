// What `import "docwright"` loads: types, errors and the reader of specs. Stages, writers and packages come when a function is called.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseSource } from "../architecture/source.js";
import { root } from "../generated/services.js";

/** What a module loads at once, itself included. */
function loadedBy(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  if (!path.startsWith("generator/") || path.endsWith(".generated.ts")) return known;
  for (const { target, typeOnly, lazy } of parseSource(path, readFileSync(join(root, path), "utf8")).imports)
    if (!typeOnly && !lazy) loadedBy(target, known);
  return known;
}

it("loads neither packages nor stages", () => {
  const loaded = [...loadedBy("generator/index.ts")];
  expect(loaded).toContain("generator/4-spec/read-spec.ts");
  expect(loaded.filter((path) => !/^(?:generator\/|node:)/.test(path))).toEqual([]);
  expect(loaded.filter((path) => /pipeline|\/[1235]-|6-files\/(?:render|load)|commands\//.test(path))).toEqual([]);
  expect(loaded.length).toBeLessThan(40);
});
