/**
 * `docwright ingest`: pages -> page files, specs and problems of every service they belong to. Page files of pages that
 * were not given stay (`--prune` drops them); refused pages leave theirs as it was.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readInputs } from "../1-page/read-input.js";
import { createReport, severityOf } from "../diagnostics/diagnostic.js";
import { printDiagnostic, sortDiagnostics } from "../diagnostics/format.js";
import type { AssignedPage } from "../3-facts/assign-service.js";
import { claimedLines } from "../3-facts/extract-facts.js";
import { toPageView } from "../5-view/page-view.js";
import { loadTemplates } from "../6-files/load-templates.js";
import { renderView } from "../6-files/render.js";
import { removeFile, writeText } from "../6-files/write-files.js";
import { readPages } from "../pipeline.js";
import { compareAscii } from "../support/text.js";
import type { Console, ExitCode } from "./command.js";
import { readConfig } from "./config.js";
import { oneOf, parseArguments, type Arguments } from "./options.js";
import { serviceFolder, type ServiceFolder } from "./service-folder.js";
import { UsageError } from "./usage-error.js";
import { countProblems, writeSpec } from "./write-spec.js";
import { VENDORS } from "../vendors/registry.js";

const TEXTS = ["vendor", "service", "api-version", "endpoint", "out", "descriptions"];

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, TEXTS, ["prune", "ledger"]);
  if (args.positionals.length === 0) throw new UsageError("ingest needs at least one file, folder, archive or pattern");
  const config = readConfig();
  const report = createReport();
  const inputs = await readInputs(args.positionals, report);
  const { pages, refused } = readPages(inputs, optionsOf(args, config.descriptions));
  const problems = [...report.found, ...refused];
  for (const problem of sortDiagnostics(problems)) console.error(printDiagnostic(problem));
  if (pages.length === 0) {
    console.error("nothing was read; nothing is written");
    return 3;
  }
  const services = groupByService(pages, args.text("out") ?? config.spec);
  for (const [folder, own] of services) await writeService(folder, own, args.flag("prune"), console);
  if (args.flag("ledger")) printLedger(pages, console);
  return problems.some((own) => severityOf(own) === "error") ? 4 : 0;
}

function optionsOf(args: Arguments, standard: "keep" | "drop"): Parameters<typeof readPages>[1] {
  const [vendor, service, version, endpoint] = ["vendor", "service", "api-version", "endpoint"].map((name) =>
    args.text(name),
  );
  return {
    descriptions: oneOf("descriptions", args.text("descriptions"), ["keep", "drop"]) ?? standard,
    ...(vendor === undefined
      ? {}
      : {
          vendor:
            oneOf(
              "vendor",
              vendor,
              VENDORS.map((own) => own.name),
            ) ?? vendor,
        }),
    ...(service === undefined ? {} : { service: plainName("service", service) }),
    ...(version === undefined ? {} : { version: plainName("api-version", version) }),
    ...(endpoint === undefined ? {} : { endpoint: plainName("endpoint", endpoint) }),
  };
}

/** Becomes part of a path and of the spec: letters, digits, dots and hyphens only. */
function plainName(name: string, value: string): string {
  if (/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(value) && !value.includes("..")) return value;
  throw new UsageError(`--${name} takes letters, digits, dots and hyphens, not ${JSON.stringify(value)}`);
}

function groupByService(pages: readonly AssignedPage[], out: string): [ServiceFolder, AssignedPage[]][] {
  const groups = new Map<string, [ServiceFolder, AssignedPage[]]>();
  for (const page of pages) {
    const { vendor, service, version } = page.facts;
    const folder = serviceFolder(out, vendor, service, version);
    const group = groups.get(folder.path) ?? [folder, []];
    group[1].push(page);
    groups.set(folder.path, group);
  }
  return [...groups.values()].sort((a, b) => compareAscii(a[0].path, b[0].path));
}

async function writeService(
  folder: ServiceFolder,
  pages: readonly AssignedPage[],
  prune: boolean,
  console: Console,
): Promise<void> {
  const templates = await loadTemplates("pages");
  const files = renderView({ data: {}, each: { page: pages.map((page) => toPageView(page.facts)) } }, templates);
  const target = join(folder.path, "pages");
  for (const file of files) writeText(join(target, file.path), file.text);
  const made = new Set(files.map((file) => file.path));
  if (prune && existsSync(target))
    for (const name of readdirSync(target)) if (name.endsWith(".md") && !made.has(name)) removeFile(join(target, name));
  const { spec, problems } = writeSpec(folder);
  const counts = [
    `${pages.length} pages`,
    `${Object.keys(spec.actions).length} actions`,
    `${Object.keys(spec.types).length} types`,
    `${Object.keys(spec.errors).length} error codes`,
    `${spec.history.length} releases`,
  ];
  console.out(`${folder.path}: ${counts.join(", ")}; ${countProblems(problems)} (problems.txt)`);
}

/** Every line of the inputs by what became of it. */
function printLedger(pages: readonly AssignedPage[], console: Console): void {
  const rules = new Map<string, number>();
  let facts = 0;
  let unclaimed = 0;
  for (const page of pages) {
    facts += new Set(claimedLines(page.facts.sections)).size;
    unclaimed += page.facts.unclaimed.reduce((sum, cell) => sum + cell.lines.length, 0);
    for (const { rule, lines } of page.ignored) rules.set(rule, (rules.get(rule) ?? 0) + lines.length);
  }
  console.out(`ledger: ${facts} lines are facts, ${unclaimed} are unclaimed; ignored by rule:`);
  for (const [rule, count] of [...rules].sort((a, b) => compareAscii(a[0], b[0])))
    console.out(`  ${String(count).padStart(6)} ${rule}`);
}
