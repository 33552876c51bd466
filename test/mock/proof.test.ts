// COVERAGE.md names, for each stateful action, the tests that show it: there they are, under the name of the action.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateService, root, services } from "../generated/services.js";

interface Row {
  readonly action: string;
  readonly proof: string;
}

/** | `RunInstances` | stateful | creates Instance | test/mock/tencent-cvm/ | */
function statefulRows(page: string): Row[] {
  const rows = page.matchAll(/^\| `(\w+)` \| stateful \|.*\| (\S*) \|$/gm);
  return [...rows].map(([, action = "", proof = ""]) => ({ action, proof }));
}

/** All titles of `describe` and `test` in a file, or in the files of a folder. */
function titlesIn(proof: string): ReadonlySet<string> {
  const path = join(root, proof);
  const files = statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path];
  const titles = files
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\b(?:describe|test)(?:\.each\(.*\))?\("([^"]*)"/g)]);
  return new Set(titles.map(([, title = ""]) => title));
}

const written = await Promise.all(
  services.map(async (service) => {
    const files = await generateService(service);
    const page = files.find(({ path }) => path.endsWith("mock/COVERAGE.md"));
    return { name: service.name, rows: statefulRows(page?.text ?? "") };
  }),
);

describe.each(written.filter(({ rows }) => rows.length > 0))("$name", ({ rows }) => {
  test.each(rows)("$action in $proof", ({ action, proof }) => {
    expect(proof).not.toBe("");
    expect([...titlesIn(proof)]).toContain(action);
  });
});

test("there are stateful actions to look for", () => {
  const counts = new Map(written.map(({ name, rows }) => [name, rows.length]));
  expect(counts.get("tencent/cvm")).toBeGreaterThanOrEqual(60);
  expect(counts.get("tencent/tcr")).toBe(2);
});
