/**
 * `docwright generate`: specs -> generated files; `--check` writes nothing and says which files are stale and why. A target
 * that does not speak a service's protocol is left out and named; that is a refusal only where `--targets` asked for it. `--watch` does
 * it again when something changes.
 */
import type { Console, ExitCode } from "./command.js";
import { parseArguments, readSettings } from "./options.js";
import { runGeneration } from "./run-generation.js";

const SETTINGS = {
  spec: "spec",
  generated: "out",
  targets: "targets",
  actions: "actions",
  templates: "templates",
  importExtension: "import-extension",
  emit: "emit",
  integers: "integers",
} as const;

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, [...Object.values(SETTINGS), "shard"], ["check", "watch", "json"]);
  return runGeneration({
    name: "generate",
    argv,
    args,
    open: async () => {
      const config = await readSettings(args, "generate", SETTINGS);
      const { projectOf } = await import("../project/open-project.js");
      return projectOf(config, args.positionals, args.text("shard"));
    },
    make: async (project, options) => (await import("../project/generate.js")).generateIn(project, options),
    // Clients and mocks of specs; page files are read by regenerate.
    isInput: (path) => !/[\\/]pages[\\/]/.test(path),
    console,
  });
}
