// A consumer in whose files each line says what befalls it (impact/consumer), and two states of a service (impact/before.json,
// after.json): the scan says just that, and a real compiler, given both clients on disk, finds that what is said to stop compiling
// does, and nothing else does.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { comparePair } from "../../generator/commands/diff/compare-pair.js";
import { findImpact } from "../../generator/commands/diff/impact.js";
import { printImpact } from "../../generator/commands/diff/print-impact.js";
import { generateFiles } from "../../generator/commands/generate-files.js";
import type { Hit } from "../../generator/impact/hit.js";
import { root, runNode, temporaryFolder } from "../generated/services.js";

const fixture = join(import.meta.dirname, "impact");

function readSpec(side: string): Spec {
  const path = join(fixture, `${side}.json`);
  const reading = parseSpec(readFileSync(path, "utf8"), path);
  if (reading.kind !== "spec") throw new Error(`${path}: ${JSON.stringify(reading.problems)}`);
  return reading.spec;
}

const [before, after] = [readSpec("before"), readSpec("after")];
const pair = { before: { label: "before", spec: before }, after: { label: "after", spec: after } };
const accepted = { renames: new Map([["RinsePot", "WashPot"]]), approved: new Map<string, string>() };

/** Files of the consumer, without the ending that keeps other tools away from them. */
const texts = readdirSync(join(fixture, "consumer"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".txt"))
  .map((path) => [path.replace(/\.txt$/, ""), readFileSync(join(fixture, "consumer", path), "utf8")] as const);

function write(folder: string, files: Iterable<readonly [string, string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function writeClient(folder: string, spec: Spec): Promise<void> {
  const files = await generateFiles(spec, {}, ["client"]);
  rmSync(join(folder, "generated"), { recursive: true, force: true });
  write(join(folder, "generated/tencent/tea"), files.map(({ path, text }) => [path, text] as const));
}

function consumer(files: Iterable<readonly [string, string]> = texts): string {
  const folder = temporaryFolder();
  write(folder, [["package.json", '{ "type": "module" }'], ...files]);
  return folder;
}

async function scan(folder: string): Promise<readonly Hit[]> {
  const { findings } = await comparePair(pair, accepted);
  const hits = await findImpact(folder, before, after, findings);
  return hits.map((hit) => ({ ...hit, file: hit.file.slice(hit.file.indexOf("src/")) }));
}

/** `// rejected?: rule, rule; differs: rule` at the end of a line. */
function expectedLines(): string[] {
  return texts.flatMap(([path, text]) =>
    text.split("\n").flatMap((line, i) => {
      const [, marks = ""] = /\/\/ ((?:stops-compiling|rejected|differs)\??: .*)$/.exec(line) ?? [];
      return marks.split("; ").filter(Boolean).flatMap((mark) => {
        const [name, rules = ""] = mark.split(": ");
        return rules.split(", ").map((rule) => `${path}:${i + 1} ${name}: ${rule}`);
      });
    }),
  );
}

function printLine({ file, line, class: name, certain, finding }: Hit): string {
  return `${file}:${line} ${name}${certain ? "" : "?"}: ${finding?.rule ?? "unexplained"}`;
}

test("each line of a consumer is hit by what it says, and no other line is", async () => {
  const hits = await scan(consumer());
  expect(hits.map(printLine).sort()).toEqual(expectedLines().sort());
});

test("what is said to stop compiling does, and nothing else does", { timeout: 60_000 }, async () => {
  const folder = consumer();
  const faults = async (spec: Spec): Promise<Set<string>> => {
    await writeClient(folder, spec);
    const { out } = await runNode([join(root, "node_modules/typescript/bin/tsc"), "-p", folder, "--pretty", "false"], {}, folder);
    return new Set([...out.matchAll(/^(src\/[^(]+)\((\d+),\d+\): error/gm)].map(([, file, line]) => `${file}:${line}`));
  };
  const old = await faults(before);
  expect([...old]).toEqual(["src/broken.ts:4"]);
  const fresh = [...(await faults(after))].filter((place) => !old.has(place)).sort();
  const said = (await scan(folder)).filter((hit) => hit.class === "stops-compiling");
  expect([...new Set(said.map(({ file, line }) => `${file}:${line}`))].sort()).toEqual(fresh);
});
void printImpact;
void symlinkSync;
