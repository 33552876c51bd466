/** What a run of generate or regenerate did, for people: a line a service, and at the end what each target made. */
import type { GeneratedService, GenerateResult } from "../project/generate.js";
import type { BuiltService } from "../project/regenerate.js";
import { printCounts } from "../project/problem-counts.js";
import type { Console } from "./command.js";

interface Made extends GenerateResult {
  readonly specs?: readonly BuiltService[];
}

export function printGenerated({ services, specs = [] }: Made, check: boolean, console: Console): void {
  for (const own of specs) printSpec(own, console);
  for (const own of services) (check ? printChecked : printWritten)(own, console);
  if (!check && services.length > 0) console.out(`by target: ${targetsOf(services).join("; ")}`);
}

function printSpec({ path, actions, types, problems, stale }: BuiltService, console: Console): void {
  for (const own of stale) console.out(`stale: ${path}/${own.path}: ${own.why}`);
  console.out(`${path}: ${actions} actions, ${types} types; ${printCounts(problems)}`);
}

function printWritten({ folder, files, bytes, written, unchanged, removed }: GeneratedService, console: Console): void {
  console.out(
    `${folder}: ${files} files, ${kilobytes(bytes)}; ${written.length} written, ${unchanged} unchanged, ${removed.length} removed`,
  );
}

function printChecked({ folder, files, stale }: GeneratedService, console: Console): void {
  for (const { path, why } of stale) console.out(`stale: ${folder}/${path}: ${why}`);
  if (stale.length === 0) console.out(`${folder}: ${files} files up to date`);
}

function targetsOf(services: readonly GeneratedService[]): string[] {
  const names = new Set(services.flatMap(({ targets }) => Object.keys(targets)));
  return [...names].map((name) => {
    const counts = services.flatMap(({ targets }) => targets[name] ?? []);
    const sum = (of: "files" | "bytes"): number => counts.reduce((total, own) => total + own[of], 0);
    return `${name} ${sum("files")} files, ${kilobytes(sum("bytes"))}`;
  });
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
