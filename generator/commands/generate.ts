/**
 * `docwright generate`: specs -> generated files; `--check` writes nothing and says which files are stale and why. A target
 * that does not speak a service's protocol is left out and named; that is a refusal only where `--targets` asked for it.
 */
import { join } from "node:path";
import { compareFolder, writeFolder } from "../6-files/write-files.js";
import type { RenderedFile } from "../6-files/render.js";
import type { Console, ExitCode } from "./command.js";
import { parseArguments, readSettings } from "./options.js";
import { planOutput } from "../project/plan-output.js";
import { printProblem, readSpec } from "../project/read-spec-file.js";
import { chooseServices } from "../project/service-settings.js";

const SETTINGS = {
  spec: "spec",
  generated: "out",
  targets: "targets",
  actions: "actions",
  templates: "templates",
  importExtension: "import-extension",
  emit: "emit",
  integers: "integers",
};

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, Object.values(SETTINGS), ["check"]);
  const config = await readSettings(args, "generate", SETTINGS);
  const read = chooseServices(config, args.positionals).map((folder) => ({ folder, read: readSpec(folder) }));
  const bad = read.flatMap(({ folder, read: own }) =>
    own.kind === "problems"
      ? own.problems.map((problem) => `${join(folder.path, "spec.json")}: ${printProblem(problem)}`)
      : [],
  );
  for (const line of bad) console.error(line);
  if (bad.length > 0) return 3;
  const specs = read.flatMap(({ folder, read: own }) => (own.kind === "spec" ? [{ folder, spec: own.spec }] : []));
  const { services, leftOut } = await planOutput(specs, config, console.error);
  const stale = services.map(({ folder, files }) =>
    args.flag("check") ? checkService(folder, files, console) : writeService(folder, files, console),
  );
  if (stale.some((count) => count > 0)) return 1;
  if (leftOut === 0 || args.text("targets") === undefined) return 0;
  return services.length === 0 ? 3 : 4;
}

export function writeService(folder: string, files: readonly RenderedFile[], console: Console): number {
  const { written, unchanged, removed } = writeFolder(folder, files);
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  console.out(
    `${folder}: ${files.length} files, ${Math.round(bytes / 1000)} kB; ${written.length} written, ${unchanged} unchanged, ${removed.length} removed`,
  );
  return 0;
}

function checkService(folder: string, files: readonly RenderedFile[], console: Console): number {
  const stale = compareFolder(folder, files);
  for (const { path, why } of stale) console.out(`stale: ${folder}/${path}: ${why}`);
  if (stale.length === 0) console.out(`${folder}: ${files.length} files up to date`);
  return stale.length;
}
