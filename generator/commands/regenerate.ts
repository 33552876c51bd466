/** `docwright regenerate`: page files -> specs -> generated files, for all services or those selected. Offline. */
import type { Console, ExitCode } from "./command.js";
import { readConfig } from "./config.js";
import { generateFiles } from "./generate-files.js";
import { chooseTargets, notesOf, outputFolder, writeService } from "./generate.js";
import { parseArguments } from "./options.js";
import { readPageFiles, selectServices } from "./service-folder.js";
import { UsageError } from "./usage-error.js";
import { buildSpecOf, countProblems, writeSpec } from "./write-spec.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "out"], []);
  const config = readConfig();
  const root = args.text("spec") ?? config.spec;
  for (const folder of selectServices(root, args.positionals)) {
    const pages = readPageFiles(folder);
    if (pages.length === 0) throw new UsageError(`${folder.path} has no page files; run docwright ingest first`);
    const built = buildSpecOf(folder, pages);
    const spec = writeSpec(folder, built);
    console.out(
      `${folder.path}: ${Object.keys(spec.actions).length} actions, ${Object.keys(spec.types).length} types; ${countProblems(built.problems)}`,
    );
    const targets = await chooseTargets(spec, config.targets, console);
    if (targets.length === 0) continue;
    const files = await generateFiles(spec, notesOf(folder, spec, console), targets);
    writeService(outputFolder(folder, root, args.text("out") ?? config.generated), files, console);
  }
  return 0;
}
