/**
 * `docwright regenerate`: page files -> specs -> generated files, for all services or those selected. Offline. Everything is
 * made before the first file is written. Refuses a service none of whose page files can be read.
 */
import type { Console, ExitCode } from "./command.js";
import { writeService } from "./generate.js";
import { parseArguments, readSettings } from "./options.js";
import { planOutput } from "../project/plan-output.js";
import { readPageFiles, type ServiceFolder } from "../project/service-folder.js";
import { chooseServices } from "../project/service-settings.js";
import { UsageError } from "../project/usage-error.js";
import { asWritten, buildSpecOf, countProblems, errorLines, writeSpec } from "../project/write-spec.js";
import type { BuiltSpec } from "../pipeline.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "out"], []);
  const config = await readSettings(args, "regenerate", { spec: "spec", generated: "out" });
  const built = chooseServices(config, args.positionals).map((folder) => ({ folder, built: buildSpec(folder) }));
  // Where no page file can be read there is no service: what stands there stays.
  const unread = built.filter(({ folder, built: own }) => own.spec.vendor !== folder.vendor);
  for (const { built: own } of unread) for (const line of errorLines(own.problems)) console.error(line);
  if (unread.length > 0) return 3;
  const specs = built.map(({ folder, built: own }) => ({ folder, spec: asWritten(own.spec) }));
  const { services } = await planOutput(specs, config, console.error);
  for (const { folder, built: own } of built) {
    writeSpec(folder, own);
    const [actions, types] = [own.spec.actions, own.spec.types].map((named) => Object.keys(named).length);
    console.out(`${folder.path}: ${actions} actions, ${types} types; ${countProblems(own.problems)}`);
    const planned = services.find(({ of }) => of === folder);
    if (planned) writeService(planned.folder, planned.files, console);
  }
  return 0;
}

function buildSpec(folder: ServiceFolder): BuiltSpec {
  const pages = readPageFiles(folder);
  if (pages.length === 0) throw new UsageError(`${folder.path} has no page files; run docwright ingest first`);
  return buildSpecOf(folder, pages);
}
