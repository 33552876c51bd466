/**
 * `docwright corrections suggest`: what generated clients saw in answers that the pages do not say -> proposed corrections,
 * as JSON on the output, or with `--write` behind those that stand in corrections.json. Changes no entry of that file, and
 * no spec: that is for `regenerate`, once somebody has read what is proposed.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createReport, severityOf, type Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { printLine } from "../4-spec/canonical.js";
import type { Spec } from "../4-spec/spec.js";
import { writeText } from "../6-files/write-text.js";
import type { Console, ExitCode } from "./command.js";
import { printProblem, readSpec } from "../project/read-spec-file.js";
import { DriftGroups, nameOf } from "./corrections/group-drift.js";
import { Output, type JsonDocument } from "./output.js";
import { parseArguments, readSettings } from "./options.js";
import { proposeCorrections, type Proposal } from "./corrections/propose-corrections.js";
import { parseDrift } from "./corrections/read-drift.js";
import { readLines } from "./corrections/read-lines.js";
import { readCorrections, selectServices, type ServiceFolder } from "../project/service-folder.js";
import { UsageError } from "../project/usage-error.js";

/** What `corrections suggest --json` prints; without `--json` the entries alone, as they would stand in corrections.json. */
export interface CorrectionsJson extends JsonDocument {
  readonly services: readonly {
    /** `vendor/service/version`. */
    readonly service: string;
    readonly proposed: readonly object[];
    /** Where they were added, with `--write`. */
    readonly file?: string;
  }[];
}

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec"], ["write", "json"]);
  const [verb, ...names] = args.positionals;
  const { spec: root } = await readSettings(args, "corrections");
  const folders = selectServices(root, []);
  const { files, chosen } = partNames(names, root);
  if (verb !== "suggest" || files.length === 0)
    throw new UsageError(
      "corrections takes suggest and files of events: corrections suggest drift.jsonl [vendor/service]",
    );
  const report = createReport();
  const specOf = specReader();
  const groups = new DriftGroups({ folders, serviceOf: (folder) => specOf(folder).service, chosen }, report);
  const used = files.reduce((sum, file) => sum + readFile(file, groups, report), 0);
  groups.end();
  if (!args.flag("write") && groups.services.size > 1)
    throw new UsageError(
      `the events are of ${[...groups.services.keys()].map(nameOf).join(", ")}; name one of these services, or give --write`,
    );
  const proposed = [...groups.services].map(([folder, seen]) => {
    const old = readCorrections(folder);
    return { folder, old, proposals: proposeCorrections(specOf(folder), [...seen.values()], placesOf(old), report) };
  });
  const output = new Output(console, args.flag("json"));
  for (const said of report.found) output.report(said);
  const refused = report.found.some((own) => severityOf(own) === "error");
  if (refused && used === 0) {
    output.error("no event could be used; nothing is proposed");
    output.end<CorrectionsJson>({ services: [] });
    return 3;
  }
  if (!args.flag("write")) output.out(printCorrections(proposed.flatMap(({ proposals }) => proposals)));
  else for (const { folder, old, proposals } of proposed) writeProposals(folder, old, proposals, output);
  output.end<CorrectionsJson>({
    services: proposed.map(({ folder, proposals }) => ({
      service: `${folder.vendor}/${folder.service}/${folder.version}`,
      proposed: proposals,
      ...(args.flag("write") ? { file: fileOf(folder) } : {}),
    })),
  });
  return refused ? 4 : 0;
}

const SELECTOR = /^[\w-]+\/[\w-]+(?:\/[\d.-]+)?$/;

interface Names {
  readonly files: readonly string[];
  readonly chosen: ServiceFolder | undefined;
}

/** What is no file and looks like `vendor/service[/version]` is a service; with a dot in its name it is a file. */
function partNames(names: readonly string[], root: string): Names {
  const selectors = names.filter((name) => !existsSync(name) && SELECTOR.test(name));
  const chosen = selectors.flatMap((selector) => selectServices(root, [selector]));
  if (chosen.length > 1)
    throw new UsageError(`${selectors.join(", ")} names ${chosen.map(nameOf).join(", ")}; name one of these`);
  return { files: names.filter((name) => !selectors.includes(name)), chosen: chosen[0] };
}

const LONGEST_LINE = 1 << 16;

/** How many of its events are of a service. */
function readFile(file: string, groups: DriftGroups, report: Report): number {
  let used = 0;
  try {
    for (const { number, text } of readLines(file, LONGEST_LINE)) {
      const origin = at(file, number);
      if (text === undefined) report.add("drift/too-long", { limit: LONGEST_LINE }, origin);
      else if (text.trim() !== "") {
        const event = parseDrift(text, origin, report);
        if (event && groups.add(event, origin)) used += 1;
      }
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    report.add("drift/file", { reason }, at(file));
  }
  return used;
}

/** Each spec is read once. */
function specReader(): (folder: ServiceFolder) => Spec {
  const specs = new Map<string, Spec>();
  return (folder) => {
    const known = specs.get(folder.path);
    if (known) return known;
    const read = readSpec(folder);
    if (read.kind === "problems")
      throw new UsageError(`${read.label}: ${read.problems.slice(0, 1).map(printProblem).join("")}`);
    specs.set(folder.path, read.spec);
    return read.spec;
  };
}

/** What the entries of corrections.json speak of; regenerate says of those that speak of nothing. */
function placesOf(corrections: readonly unknown[]): string[] {
  return corrections.flatMap((own) =>
    typeof own === "object" && own !== null && "at" in own && typeof own.at === "string" ? [own.at] : [],
  );
}

function fileOf(folder: ServiceFolder): string {
  return join(folder.path, "corrections.json");
}

function writeProposals(
  folder: ServiceFolder,
  old: readonly unknown[],
  proposals: readonly Proposal[],
  console: Console,
): void {
  const path = fileOf(folder);
  if (proposals.length > 0) writeText(path, `${printCorrections([...old, ...proposals])}\n`);
  console.out(
    `${path}: ${proposals.length} corrections added to ${old.length}; run docwright regenerate to apply them`,
  );
}

/** One a line, as the members of a spec. */
function printCorrections(corrections: readonly unknown[]): string {
  return corrections.length === 0 ? "[]" : `[\n${corrections.map((own) => `  ${printLine(own)}`).join(",\n")}\n]`;
}
