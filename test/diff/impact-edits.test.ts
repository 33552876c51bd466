// One edit of a spec, and code that uses all of its client: whatever no longer compiles is explained, by the edit alone; and in the
// full run a real compiler finds the same places.
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Spec } from "../../generator/4-spec/spec.js";
import { readSides } from "../../generator/project/diff/read-sides.js";
import { root } from "../generated/services.js";
import { editsOf, type Edited } from "./impact/edits.js";
import { before, consumerOf, linesRefused, scan, scanBetween, writeClient } from "./impact/state.js";
import { useEverything } from "./impact/use-everything.js";

const isFull = process.env["DOCWRIGHT_FULL"] !== undefined;

const all = editsOf(before);
// All of them take twenty minutes.
const edits = all.filter((_, i) => i % (isFull ? 13 : 227) === 5);

const settings = { target: "ES2023", lib: ["ES2023"], types: [], module: "NodeNext", strict: true, noEmit: true };

function consumer(spec: Spec = before): string {
  return consumerOf([
    ["tsconfig.json", JSON.stringify({ compilerOptions: settings, include: ["src"] })],
    ["src/all.ts", useEverything(spec)],
  ]);
}

async function refusedWith(folder: string, spec: Spec): Promise<string[]> {
  await writeClient(folder, spec);
  const refused = [...(await linesRefused(folder))];
  return refused.filter((place) => place.startsWith("src/")).sort();
}

test("what follows from a change elsewhere is explained by it", { timeout: 60_000 }, async () => {
  const lists = all.filter(({ name }) => /^(?:PourTea|DescribeTeas)\.output\.\w+Set a list|Drops a list$/.test(name));
  expect(lists.length).toBe(2);
  for (const { spec: after } of lists) await expectExplained(consumer(), after);
});

test("the code compiles as long as nothing is edited", { skip: !isFull }, async () => {
  expect(await refusedWith(consumer(), before)).toEqual([]);
});

test.each(edits)("$name", { timeout: 60_000 }, async ({ spec: after }: Edited) => {
  const folder = consumer();
  const places = await expectExplained(folder, after);
  if (isFull) expect(places).toEqual(await refusedWith(folder, after));
});

/** Lines that stop compiling. */
async function expectExplained(folder: string, after: Spec): Promise<string[]> {
  const broken = (await scan(folder, after)).filter((hit) => hit.class === "stops-compiling");
  expect(broken.filter(({ finding }) => finding === undefined)).toEqual([]);
  return [...new Set(broken.map(({ file, line }) => `${file}:${line}`))].sort();
}

// What the release notes do not tell is in no finding, and explains nothing.
test.each([
  [34, 20, 0],
  [34, 1, 2],
])(
  "all of a real service, from release %i to %i",
  { skip: !isFull, timeout: 120_000 },
  async (from, to, unexplained) => {
    const [[old], [now]] = await readSides(`tencent/cvm@${from}`, `tencent/cvm@${to}`, join(root, "spec"));
    if (!old || !now) expect.fail("the releases are there");
    const folder = consumer(old.spec);
    const broken = (await scanBetween(folder, old.spec, now.spec)).filter((hit) => hit.class === "stops-compiling");
    expect(broken.filter(({ finding }) => finding === undefined).length).toBe(unexplained);
    const known = new Set(await refusedWith(folder, old.spec));
    const fresh = (await refusedWith(folder, now.spec)).filter((place) => !known.has(place));
    expect([...new Set(broken.map(({ file, line }) => `${file}:${line}`))].sort()).toEqual(fresh);
    expect(fresh.length).toBeGreaterThan(20);
  },
);
