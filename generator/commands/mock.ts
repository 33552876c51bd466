/**
 * `docwright mock`: stand-ins for services, made from their specs, behind one address, until Ctrl-C. Says when it is ready and
 * how to call it, then each call on a line. `--state` keeps what they hold in a file; `--coverage` only tells what they can.
 */
import { openMocks, type OpenedMocks } from "./mock/open-mocks.js";
import { logPrinter } from "./mock/print-log.js";
import { FLAGS, readServeOptions, TEXTS } from "./mock/serve-options.js";
import { serveMocks } from "./mock/serve-mocks.js";
import type { StateFile } from "./mock/state-file.js";
import { watchSignals } from "./serve/watch-signals.js";
import type { Console, ExitCode } from "./command.js";
import { parseArguments, readSettings } from "./options.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, TEXTS, FLAGS);
  const options = readServeOptions(args);
  const config = await readSettings(args, "mock");
  const opened = await openMocks(config, args.positionals, options.mock);
  for (const left of opened.leftOut) console.error(`docwright: ${left}`);
  if (args.flag("coverage")) return printCoverage(opened, console);
  const state = await openState(options.state, opened);
  const printer = logPrinter(console, { json: args.flag("json"), quiet: args.flag("quiet") });
  const signals = watchSignals();
  const server = await serveMocks({ opened, options, generated: config.generated, state, printer });
  printer.ready({ origin: server.origin, services: opened.mocks.services.map(({ name }) => name), options });
  await signals.first;
  printer.stopping();
  await server.stop();
  if (state !== undefined) printer.saved(state.save().file);
  printer.stopped();
  signals.end();
  return 0;
}

async function printCoverage({ mocks, behaviours }: OpenedMocks, console: Console): Promise<ExitCode> {
  const { coverageLines, coverageRows } = await import("./mock/coverage.js");
  for (const { name, mock } of mocks.services)
    for (const line of coverageLines(name, coverageRows(mock.service, behaviours.get(name)))) console.out(line);
  return 0;
}

async function openState(file: string | undefined, { mocks }: OpenedMocks): Promise<StateFile | undefined> {
  if (file === undefined) return undefined;
  const { openStateFile } = await import("./mock/state-file.js");
  return openStateFile(file, mocks.services);
}
