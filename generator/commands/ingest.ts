/**
 * `docwright ingest`: pages -> page files, specs and problems of every service they belong to. Page files of pages that
 * were not given stay (`--prune` drops them); refused pages leave theirs as it was, and a service that would lose too much
 * (plan-service.ts) is left as it is. All services are judged before the first is written.
 */
import { join } from "node:path";
import { streamInputs } from "../1-page/read-input.js";
import { createReport, severityOf } from "../diagnostics/diagnostic.js";
import { printDiagnostic, sortDiagnostics } from "../diagnostics/format.js";
import type { AssignedPage } from "../3-facts/assign-service.js";
import { claimedLines } from "../3-facts/extract-facts.js";
import { removeFile, writeText } from "../6-files/write-files.js";
import { readPages } from "../pipeline.js";
import { compareAscii } from "../support/text.js";
import type { Console, ExitCode } from "./command.js";
import { oneOf, parseArguments, readSettings, type Arguments } from "./options.js";
import { planService, type ServicePlan } from "../project/plan-service.js";
import { serviceFolder, siteOfFolder, type ServiceFolder } from "../project/service-folder.js";
import { pagesOf } from "../project/service-settings.js";
import { UsageError } from "../project/usage-error.js";
import { countProblems, writeSpec } from "../project/write-spec.js";
import { VENDORS } from "../vendors/registry.js";

const TEXTS = ["vendor", "service", "api-version", "endpoint", "out", "descriptions", "accept-shrink"];

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, TEXTS, ["prune", "ledger"]);
  const acceptShrink = args.text("accept-shrink");
  if (acceptShrink?.trim() === "") throw new UsageError("--accept-shrink takes the reason why the loss is right");
  const config = await readSettings(args, "ingest", { spec: "out", descriptions: "descriptions" });
  const inputs = args.positionals.length > 0 ? args.positionals : pagesOf(config);
  if (inputs.length === 0)
    throw new UsageError("ingest needs at least one file, folder, archive or pattern, or the setting pages");
  const report = createReport();
  const { pages, refused } = await readPages(streamInputs(inputs, report), optionsOf(args, config.descriptions));
  const problems = [...report.found, ...refused];
  for (const problem of sortDiagnostics(problems)) console.error(printDiagnostic(problem));
  if (pages.length === 0) {
    console.error("nothing was read; nothing is written");
    return 3;
  }
  const wanted = {
    prune: args.flag("prune"),
    inputsRefused: problems.some((own) => severityOf(own) === "error"),
    acceptShrink,
  };
  const plans: ServicePlan[] = [];
  for (const [folder, own] of groupByService(pages, config.spec)) plans.push(await planService(folder, own, wanted));
  const refusals = plans.flatMap((plan) => plan.refused);
  for (const said of sortDiagnostics([...refusals, ...plans.flatMap((plan) => plan.noted)]))
    console.error(printDiagnostic(said));
  const written = plans.filter((plan) => writeService(plan, console));
  if (args.flag("ledger")) printLedger(pages, console);
  if (written.length === 0) console.error("nothing is written");
  if (written.length === 0) return 3;
  return refusals.length > 0 || problems.some((own) => severityOf(own) === "error") ? 4 : 0;
}

function optionsOf(args: Arguments, descriptions: "keep" | "drop"): Parameters<typeof readPages>[1] {
  const [vendor, service, version, endpoint] = ["vendor", "service", "api-version", "endpoint"].map((name) =>
    args.text(name),
  );
  return {
    descriptions,
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

/** One folder a service; where a service has several sites, the one that came first keeps the plain name. */
function groupByService(pages: readonly AssignedPage[], out: string): [ServiceFolder, AssignedPage[]][] {
  const groups = new Map<string, AssignedPage[]>();
  for (const page of pages) {
    const { vendor, service, version, site } = page.facts;
    const key = JSON.stringify([vendor, service, version, site ?? ""]);
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  const sites = new Map<string, string>();
  return [...groups]
    .sort((a, b) => compareAscii(a[0], b[0]))
    .flatMap(([, own]): [ServiceFolder, AssignedPage[]][] => {
      const [first] = own;
      return first ? [[siteFolder(out, first.facts, sites), own]] : [];
    })
    .sort((a, b) => compareAscii(a[0].path, b[0].path));
}

/** The folder of the service unless it holds another site, here or on disk. */
function siteFolder(
  out: string,
  { vendor, service, version, site }: AssignedPage["facts"],
  sites: Map<string, string>,
): ServiceFolder {
  const plain = serviceFolder(out, vendor, service, version);
  const known = sites.get(plain.path) ?? siteOfFolder(plain);
  const folder =
    site === undefined || known === undefined || known === site
      ? plain
      : serviceFolder(out, vendor, `${service}-${site}`, version);
  if (site !== undefined) sites.set(folder.path, site);
  return folder;
}

/** False where the plan was refused. */
function writeService({ folder, files, gone, built }: ServicePlan, console: Console): boolean {
  if (!built) return false;
  for (const file of files) writeText(join(folder.path, file.path), file.text);
  for (const path of gone) removeFile(join(folder.path, path));
  writeSpec(folder, built);
  const { spec } = built;
  const counts = [
    `${files.length} pages`,
    `${Object.keys(spec.actions).length} actions`,
    `${Object.keys(spec.types).length} types`,
    `${Object.keys(spec.errors).length} error codes`,
    `${spec.history.length} releases`,
  ];
  console.out(`${folder.path}: ${counts.join(", ")}; ${countProblems(built.problems)} (problems.txt)`);
  return true;
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
  console.out(`ledger: ${facts} places are facts, ${unclaimed} are unclaimed; ignored by rule:`);
  for (const [rule, count] of [...rules].sort((a, b) => compareAscii(a[0], b[0])))
    console.out(`  ${String(count).padStart(6)} ${rule}`);
}
