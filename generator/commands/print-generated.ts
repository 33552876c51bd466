/** What a run of generate or regenerate did, for people: problems, a line a service, and what each target made. */
import type { GeneratedService, GenerateResult } from "../project/generate.js";
import type { Console, ExitCode } from "./command.js";

export function printGenerated({ services, problems }: GenerateResult, check: boolean, console: Console): void {
  for (const { text } of problems) console.error(text);
  for (const service of services) (check ? printChecked : printWritten)(service, console);
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

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

/** 1 where something is stale, 3 where a spec or its pages cannot be read. */
export function exitCodeOf({ ok, problems }: GenerateResult): ExitCode {
  if (ok) return 0;
  return problems.some(({ severity }) => severity === "error") ? 3 : 1;
}
