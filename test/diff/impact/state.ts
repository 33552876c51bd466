// The two states of the tea house's service, and what differs between them; folders that hold a consumer.
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseSpec } from "../../../generator/4-spec/read-spec.js";
import type { Spec } from "../../../generator/4-spec/spec.js";
import { comparePair } from "../../../generator/project/diff/compare-pair.js";
import { findImpact, type ImpactOptions } from "../../../generator/commands/diff/impact.js";
import { generateFiles } from "../../../generator/project/generate-files.js";
import type { Finding } from "../../../generator/diff/findings.js";
import type { Hit } from "../../../generator/impact/hit.js";
import { root, runNode, temporaryFolder } from "../../generated/services.js";

export type Files = Iterable<readonly [path: string, text: string]>;

function readSpec(side: string): Spec {
  const path = join(import.meta.dirname, `${side}.json`);
  const reading = parseSpec(readFileSync(path, "utf8"), path);
  if (reading.kind !== "spec") throw new Error(`${path}: ${JSON.stringify(reading.problems)}`);
  return reading.spec;
}

export const before = readSpec("before");
export const after = readSpec("after");

const renames = JSON.parse(readFileSync(join(import.meta.dirname, "renames.json"), "utf8")) as Record<string, string>;

export async function findingsBetween(old: Spec, now: Spec): Promise<readonly Finding[]> {
  const pair = { before: { label: "before", spec: old }, after: { label: "after", spec: now } };
  return (await comparePair(pair, { renames: new Map(Object.entries(renames)), approved: new Map() })).findings;
}

/** A folder of modules with these files, which goes with the test. */
export function consumerOf(files: Files): string {
  const folder = temporaryFolder();
  write(folder, [["package.json", '{ "type": "module" }'], ...files]);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** In place of the one that was there. */
export async function writeClient(folder: string, spec: Spec): Promise<void> {
  const at = `generated/${spec.vendor}/${spec.service}`;
  const files = await generateFiles(spec, {}, ["client"]);
  rmSync(join(folder, at), { recursive: true, force: true });
  write(
    join(folder, at),
    files.map(({ path, text }) => [path, text] as const),
  );
}

/** Files of hits are named from the folder. */
export function scan(folder: string, now: Spec = after, options: ImpactOptions = {}): Promise<readonly Hit[]> {
  return scanBetween(folder, before, now, options);
}

export async function scanBetween(
  folder: string,
  old: Spec,
  now: Spec,
  options: ImpactOptions = {},
): Promise<readonly Hit[]> {
  const hits = await findImpact(folder, old, now, await findingsBetween(old, now), options);
  const base = realpathSync(folder);
  return hits.map((hit) => ({ ...hit, file: relative(base, resolve(hit.file)).replaceAll("\\", "/") }));
}

/** `src/all.ts:12` of each line that the project's own compiler refuses. */
export async function linesRefused(folder: string): Promise<ReadonlySet<string>> {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { out } = await runNode([compiler, "-p", folder, "--pretty", "false"], {}, folder);
  return new Set([...out.matchAll(/^([^\s(]+)\((\d+),\d+\): error/gm)].map(([, file, line]) => `${file}:${line}`));
}
