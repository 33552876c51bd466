/**
 * What `generate` and `regenerate` have in common: one run, or with `--watch` one after each change until Ctrl-C; said for people, or
 * with `--json` as one document a run. Exit codes: 1 where something is stale, 3 where a spec or its pages cannot be read, 4 or 3 where
 * a target that was asked for is left out.
 */
import { resolve, sep } from "node:path";
import type { GenerateResult, RunOptions } from "../project/generate.js";
import type { Project } from "../project/open-project.js";
import type { BuiltService } from "../project/regenerate.js";
import { runProject } from "../project/run-project.js";
import { UsageError } from "../project/usage-error.js";
import type { Console, ExitCode } from "./command.js";
import type { Arguments } from "./options.js";
import { Output, type JsonDocument } from "./output.js";
import { printGenerated } from "./print-generated.js";

type Result = GenerateResult & { readonly specs?: readonly BuiltService[] };

/** What `generate --json` and `regenerate --json` print; `specs` is of the latter. */
type GenerateJson = JsonDocument & Result;

interface Generation {
  readonly name: string;
  readonly argv: readonly string[];
  readonly args: Arguments;
  readonly open: () => Promise<Project>;
  readonly make: (project: Project, options: RunOptions) => Promise<Result>;
  /** Which files of the folder of specs are read and not made. */
  readonly isInput: (path: string) => boolean;
  readonly console: Console;
}

export async function runGeneration(generation: Generation): Promise<ExitCode> {
  const { args } = generation;
  if (!args.flag("watch")) return runOnce(generation);
  if (args.flag("check")) throw new UsageError("--watch writes and --check does not; leave one of them out");
  return runOnChanges(generation);
}

async function runOnce({ name, argv, args, open, make, console }: Generation, signal?: AbortSignal): Promise<ExitCode> {
  const check = args.flag("check");
  const options: RunOptions = { check, ...(signal ? { signal } : {}) };
  const words = [name, ...argv.filter((word) => word !== "--watch" && word !== "--json")];
  const result = await runProject(words, "", open, (project) => make(project, options));
  const output = new Output(console, args.flag("json"));
  result.problems.forEach(output.add);
  printGenerated(result, check, output);
  if (result.ok && result.services.length === 0 && args.text("shard") !== undefined)
    output.error(`there is no service in part ${args.text("shard") ?? ""}`);
  output.end<GenerateJson>(result);
  return exitCodeOf(result, args.text("targets") !== undefined);
}

function exitCodeOf({ ok, services, problems, leftOut }: Result, wereAskedFor: boolean): ExitCode {
  if (!ok) return problems.some(({ severity }) => severity === "error") ? 3 : 1;
  if (leftOut.length === 0 || !wereAskedFor) return 0;
  return services.length === 0 ? 3 : 4;
}

async function runOnChanges(generation: Generation): Promise<ExitCode> {
  const { watch } = await import("../project/watch.js");
  const { watchSignals } = await import("./serve/watch-signals.js");
  const { CONFIG_FILES } = await import("../project/find-config.js");
  const { console } = generation;
  const stop = new AbortController();
  const signals = watchSignals();
  void signals.first.then(() => stop.abort());
  let project = await generation.open();
  await watch({
    paths: () => {
      const { config } = project;
      return [...CONFIG_FILES, ...config.files, config.spec, config.templates ?? [], config.behaviours].flat();
    },
    ignored: (path) => isIn(path, project.config.generated) || !isSource(path, project, generation),
    run: async (changed) => {
      if (changed.length > 0) console.error(`changed: ${changed.join(", ")}`);
      project = await generation.open();
      await runOnce(generation, stop.signal);
    },
    failed: (error) => {
      if (!stop.signal.aborted) console.error(`docwright: ${error instanceof Error ? error.message : String(error)}`);
    },
    signal: stop.signal,
  });
  signals.end();
  return 130;
}

function isSource(path: string, { config }: Project, { isInput }: Generation): boolean {
  return !/\.docwright(?:\.lock|-tmp)/.test(path) && (!isIn(path, config.spec) || isInput(path));
}

function isIn(path: string, folder: string): boolean {
  return resolve(path).startsWith(resolve(folder) + sep);
}
