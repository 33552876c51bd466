// One edit of a spec, and code that uses all of its client: whatever no longer compiles is explained, by the edit alone; and in the
// full run a real compiler finds the same places.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { comparePair } from "../../generator/commands/diff/compare-pair.js";
import { findImpact } from "../../generator/commands/diff/impact.js";
import { generateFiles } from "../../generator/commands/generate-files.js";
import { root, runNode, temporaryFolder } from "../generated/services.js";
import { editsOf, type Edited } from "./impact/edits.js";
import { useEverything } from "./impact/use-everything.js";

const isFull = process.env["DOCWRIGHT_FULL"] !== undefined;

const path = join(import.meta.dirname, "impact/before.json");
const reading = parseSpec(readFileSync(path, "utf8"), path);
if (reading.kind !== "spec") throw new Error(path);
const before = reading.spec;
const all = editsOf(before);
// All of them take twenty minutes.
const edits = all.filter((_, i) => i % (isFull ? 13 : 227) === 5);

function write(folder: string, files: readonly (readonly [string, string])[]): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const settings = { target: "ES2023", lib: ["ES2023"], types: [], module: "NodeNext", strict: true };

function consumer(): string {
  const folder = temporaryFolder();
  write(folder, [
    ["package.json", '{ "type": "module" }'],
    ["tsconfig.json", JSON.stringify({ compilerOptions: { ...settings, noEmit: true }, include: ["src"] })],
    ["src/all.ts", useEverything(before)],
  ]);
  return folder;
}

async function linesThatFail(folder: string, spec: Spec): Promise<number[]> {
  const files = await generateFiles(spec, {}, ["client"]);
  rmSync(join(folder, "generated"), { recursive: true, force: true });
  write(folder, files.map((file) => [`generated/tencent/tea/${file.path}`, file.text] as const));
  const { out } = await runNode([join(root, "node_modules/typescript/bin/tsc"), "-p", folder, "--pretty", "false"], {}, folder);
  return [...new Set([...out.matchAll(/^src\/all\.ts\((\d+),/gm)].map(([, line]) => Number(line)))].sort((a, b) => a - b);
}

test("what follows from a change elsewhere is explained by it", { timeout: 60_000 }, async () => {
  const lists = all.filter(({ name }) => /^(?:PourTea|DescribeTeas)\.output\.\w+Set a list|Drops a list$/.test(name));
  expect(lists.length).toBe(2);
  for (const { spec: after } of lists) await expectExplained(consumer(), after);
});

test("the code compiles as long as nothing is edited", { skip: !isFull }, async () => {
  expect(await linesThatFail(consumer(), before)).toEqual([]);
});

test.each(edits)("$name", { timeout: 60_000 }, async ({ spec: after }: Edited) => {
  const folder = consumer();
  const lines = await expectExplained(folder, after);
  if (isFull) expect(lines).toEqual(await linesThatFail(folder, after));
});

/** Lines that stop compiling. */
async function expectExplained(folder: string, after: Spec): Promise<number[]> {
  const pair = { before: { label: "before", spec: before }, after: { label: "after", spec: after } };
  const { findings } = await comparePair(pair);
  const hits = await findImpact(folder, before, after, findings);
  const broken = hits.filter((hit) => hit.class === "stops-compiling");
  expect(broken.filter(({ finding }) => finding === undefined)).toEqual([]);
  return [...new Set(broken.map(({ line }) => line))].sort((a, b) => a - b);
}
