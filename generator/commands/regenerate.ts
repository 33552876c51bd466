/**
 * `docwright regenerate`: page files -> specs -> generated files, for all services or those selected. Offline. `--check` writes
 * nothing and says which specs and files are stale.
 */
import { printCounts } from "../project/write-spec.js";
import type { Console, ExitCode } from "./command.js";
import { projectOf } from "../project/open-project.js";
import { parseArguments, readSettings } from "./options.js";
import { exitCodeOf, printGenerated } from "./print-generated.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "out", "shard"], ["check"]);
  const check = args.flag("check");
  const config = await readSettings(args, "regenerate", { spec: "spec", generated: "out" });
  const { regenerateIn } = await import("../project/regenerate.js");
  const result = await regenerateIn(projectOf(config, args.positionals, args.text("shard")), { check });
  for (const { path, actions, types, problems, stale } of result.specs) {
    for (const own of stale) console.out(`stale: ${path}/${own.path}: ${own.why}`);
    console.out(`${path}: ${actions} actions, ${types} types; ${printCounts(problems)}`);
  }
  printGenerated(result, check, console);
  return exitCodeOf(result);
}
