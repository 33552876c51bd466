/**
 * `docwright regenerate`: page files -> specs -> generated files, for all services or those selected. Offline. `--check` writes
 * nothing and says which specs and files are stale; `--watch` does it again when something changes. `--fetch` is another run.
 */
import { basename } from "node:path";
import type { Console, ExitCode } from "./command.js";
import { parseArguments, readSettings } from "./options.js";
import { runGeneration } from "./run-generation.js";

const SETTINGS = { spec: "spec", generated: "out" } as const;
const MADE = ["spec.json", "problems.txt"];

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  if (argv.includes("--fetch")) return (await import("./regenerate-fetched.js")).run(argv, console);
  const args = parseArguments(argv, [...Object.values(SETTINGS), "shard"], ["check", "watch", "json"]);
  return runGeneration({
    name: "regenerate",
    argv,
    args,
    open: async () => {
      const config = await readSettings(args, "regenerate", SETTINGS);
      const { projectOf } = await import("../project/open-project.js");
      return projectOf(config, args.positionals, args.text("shard"));
    },
    make: async (project, options) => (await import("../project/regenerate.js")).regenerateIn(project, options),
    isInput: (path) => !MADE.includes(basename(path)),
    console,
  });
}
