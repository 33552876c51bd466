// A consumer in whose files each line says what befalls it (impact/consumer), and two states of a service (impact/before.json,
// after.json): the scan says just that, and a real compiler, given both clients on disk, finds that what is said to stop compiling
// does, and nothing else does.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printImpact } from "../../generator/commands/diff/print-impact.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import type { Hit } from "../../generator/impact/hit.js";
import { after, before, consumerOf, linesRefused, scan, writeClient } from "./impact/state.js";

const fixture = join(import.meta.dirname, "impact/consumer");

/** Files of the consumer, without the ending that keeps other tools away from them. */
const texts = readdirSync(fixture, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".txt"))
  .map((path) => [path.replace(/\.txt$/, ""), readFileSync(join(fixture, path), "utf8")] as const);

/** `// rejected?: rule, rule` at the end of a line; with a question mark what only may be so. */
function markedLines(): string[] {
  return texts.flatMap(([path, text]) =>
    text.split("\n").flatMap((line, i) => {
      const [, name, rules] = /\/\/ ((?:stops-compiling|rejected|differs)\??): (.*)$/.exec(line) ?? [];
      return (rules?.split(", ") ?? []).map((rule) => `${path}:${i + 1} ${name}: ${rule}`);
    }),
  );
}

/** A small project: the types of the browser take longer than all else. */
function small(main: string): string {
  const settings = { target: "ES2023", lib: ["ES2023"], types: [], module: "NodeNext", strict: true };
  return consumerOf([
    ["tsconfig.json", JSON.stringify({ compilerOptions: settings })],
    ["src/main.ts", main],
  ]);
}

function printLine({ file, line, class: name, certain, finding }: Hit): string {
  return `${file}:${line} ${name}${certain ? "" : "?"}: ${finding?.rule ?? "unexplained"}`;
}

test("each line of a consumer is hit by what it says, and no other line is", async () => {
  const hits = await scan(consumerOf(texts));
  expect(hits.map(printLine).sort()).toEqual(markedLines().sort());
  expect(hits.length).toBeGreaterThanOrEqual(80);
});

test("what is said to stop compiling does, and nothing else does", { timeout: 60_000 }, async () => {
  const folder = consumerOf(texts);
  const refusedWith = async (spec: Spec): Promise<ReadonlySet<string>> => {
    await writeClient(folder, spec);
    return linesRefused(folder);
  };
  const old = await refusedWith(before);
  expect([...old]).toEqual(["src/broken.ts:4", "src/broken.ts:5"]);
  const fresh = [...(await refusedWith(after))].filter((place) => !old.has(place));
  const said = (await scan(folder)).filter((hit) => hit.class === "stops-compiling");
  expect([...new Set(said.map(({ file, line }) => `${file}:${line}`))].sort()).toEqual(fresh.sort());
});

test("a hit names the place, the finding and its sentence; for people they are grouped by class", async () => {
  const main = `import { createClient } from "../generated/tencent/tea/client/index.js";
const tea = createClient();
const wish = String(tea);
await tea.sweetenTea({ Minutes: 2 });
await tea.brewTea({ Kind: wish });
await tea.brewTea({ Kind: "GREEN", Cups: 7 });
await tea.pourTea({ PotId: "a" });
`;
  const hits = await scan(small(main));
  expect(hits[3]).toEqual({
    file: "src/main.ts",
    line: 7,
    column: 11,
    class: "stops-compiling",
    certain: true,
    finding: {
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      rule: "action-removed",
      path: "PourTea",
    },
    message: "the action PourTea is gone",
  });
  const printed = printImpact(hits).replace(/ {2}\S+ [0-9a-f]{12}$/gm, "");
  expect(printed).toBe(`stops compiling (1)
  src/main.ts:7:11  ${hits[3]?.message}

will be rejected (2)
  src/main.ts:5:27  perhaps: ${hits[1]?.message}
  src/main.ts:6:42  ${hits[2]?.message}

silently behaves differently (1)
  src/main.ts:4:22  ${hits[0]?.message}

4 places in 1 file; 1 of them depends on values that only a run can tell`);
  const chinese = await scan(small(main), after, { language: "zh" });
  expect(chinese.map(({ message }) => message).join("")).toMatch(/[\u4e00-\u9fff]/);
});

test("nothing is said where nothing that is used differs", async () => {
  const calm = `import { createClient } from "../generated/tencent/tea/client/index.js";
const { PotId } = await createClient().brewTea({ Kind: "GREEN", Minutes: 3 });
console.log(PotId);
`;
  const hits = await scan(small(calm));
  expect(hits).toEqual([]);
  expect(printImpact(hits)).toBe("no file uses what changed");
});
