/**
 * `docwright generate`: specs -> generated files; `--check` writes nothing and says which files are stale and why. A target
 * that does not speak a service's protocol is left out and named; that is a refusal only where `--targets` asked for it.
 */
import type { Console, ExitCode } from "./command.js";
import { projectOf } from "../project/open-project.js";
import { parseArguments, readSettings } from "./options.js";
import { exitCodeOf, printGenerated } from "./print-generated.js";

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
  const args = parseArguments(argv, [...Object.values(SETTINGS), "shard"], ["check"]);
  const config = await readSettings(args, "generate", SETTINGS);
  const { generateIn } = await import("../project/generate.js");
  const result = await generateIn(projectOf(config, args.positionals, args.text("shard")), {
    check: args.flag("check"),
  });
  printGenerated(result, args.flag("check"), console);
  const code = exitCodeOf(result);
  if (code !== 0 || result.leftOut.length === 0 || args.text("targets") === undefined) return code;
  return result.services.length === 0 ? 3 : 4;
}
