/**
 * `docwright ingest`: pages -> page files, specs and problems of every service they belong to. Page files of pages that
 * were not given stay (`--prune` drops them); refused pages leave theirs as it was, and a service that would lose too much
 * (plan-service.ts) is left as it is. All services are judged before the first is written.
 */
import { join } from "node:path";
import { streamInputs } from "../1-page/read-input.js";
import { createReport, severityOf } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/format.js";
import type { AssignedPage } from "../3-facts/assign-service.js";
import { claimedLines } from "../3-facts/extract-facts.js";
import { removeFile, writeText } from "../6-files/write-files.js";
import { readPages } from "../pipeline.js";
import { compareAscii } from "../support/text.js";
import type { Console, ExitCode } from "./command.js";
import { oneOf, parseArguments, readSettings, type Arguments } from "./options.js";
import { Output, type JsonDocument } from "./output.js";
import { countSteps, openProgress } from "./progress.js";
import { planService, type ServicePlan } from "../project/plan-service.js";
import { serviceFolder, siteOfFolder, type ServiceFolder } from "../project/service-folder.js";
import { pagesOf } from "../project/service-settings.js";
import { UsageError } from "../project/usage-error.js";
import { countProblems, writeSpec } from "../project/write-spec.js";
import { VENDORS } from "../vendors/registry.js";

/** What `ingest --json` prints. */
export interface IngestJson extends JsonDocument {
  readonly services: readonly IngestedService[];
  /** With `--ledger`: how many places of the pages are facts, are in no fact, and are ignored by each rule. */
  readonly ledger?: Ledger;
}

interface IngestedService {
  /** `vendor/service/version`; of a second site, as its folder is called. */
  readonly service: string;
  readonly folder: string;
  /** False where it was refused and stays as it was; what follows is absent then. */
  readonly written: boolean;
  readonly counts?: Readonly<Record<"pages" | "actions" | "types" | "error codes" | "releases", number>>;
  /** In words: errors, warnings and notes of problems.txt. */
  readonly found?: string;
}

interface Ledger {
  readonly facts: number;
  readonly unclaimed: number;
  readonly ignored: Readonly<Record<string, number>>;
}

const TEXTS = ["vendor", "service", "api-version", "endpoint", "out", "descriptions", "accept-shrink"];

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, TEXTS, ["prune", "ledger", "json"]);
  const acceptShrink = args.text("accept-shrink");
  if (acceptShrink?.trim() === "") throw new UsageError("--accept-shrink takes the reason why the loss is right");
  const output = new Output(console, args.flag("json"));
  const config = await readSettings(args, "ingest", { spec: "out", descriptions: "descriptions" });
  const inputs = args.positionals.length > 0 ? args.positionals : pagesOf(config);
  if (inputs.length === 0)
    throw new UsageError("ingest needs at least one file, folder, archive or pattern, or the setting pages");
  const report = createReport();
  const progress = openProgress("pages read", undefined, { quiet: args.flag("json") });
  const stream = countSteps(streamInputs(inputs, report), progress);
  const { pages, refused } = await readPages(stream, optionsOf(args, config.descriptions));
  progress.end();
  const problems = [...report.found, ...refused];
  for (const problem of sortDiagnostics(problems)) output.report(problem);
  if (pages.length === 0) {
    output.error("nothing was read; nothing is written");
    output.end<IngestJson>({ services: [] });
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
  for (const said of sortDiagnostics([...refusals, ...plans.flatMap((plan) => plan.noted)])) output.report(said);
  const services = plans.map(writeService);
  const ledger = args.flag("ledger") ? { ledger: countLedger(pages) } : {};
  const isNothing = services.every(({ written }) => !written);
  for (const line of [...services.flatMap(lineOf), ...(ledger.ledger ? ledgerLines(ledger.ledger) : [])])
    output.out(line);
  if (isNothing) output.error("nothing is written");
  output.end<IngestJson>({ services, ...ledger });
  if (isNothing) return 3;
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

function writeService({ folder, files, gone, built }: ServicePlan): IngestedService {
  const known = { service: `${folder.vendor}/${folder.service}/${folder.version}`, folder: folder.path };
  if (!built) return { ...known, written: false };
  for (const file of files) writeText(join(folder.path, file.path), file.text);
  for (const path of gone) removeFile(join(folder.path, path));
  writeSpec(folder, built);
  const { spec } = built;
  const counts = {
    pages: files.length,
    actions: Object.keys(spec.actions).length,
    types: Object.keys(spec.types).length,
    "error codes": Object.keys(spec.errors).length,
    releases: spec.history.length,
  };
  return { ...known, written: true, counts, found: countProblems(built.problems) };
}

function lineOf({ folder, counts, found }: IngestedService): string[] {
  if (counts === undefined) return [];
  const numbers = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  return [`${folder}: ${numbers.join(", ")}; ${found} (problems.txt)`];
}

/** Every line of the inputs by what became of it. */
function countLedger(pages: readonly AssignedPage[]): Ledger {
  const rules = new Map<string, number>();
  let facts = 0;
  let unclaimed = 0;
  for (const page of pages) {
    facts += new Set(claimedLines(page.facts.sections)).size;
    unclaimed += page.facts.unclaimed.reduce((sum, cell) => sum + cell.lines.length, 0);
    for (const { rule, lines } of page.ignored) rules.set(rule, (rules.get(rule) ?? 0) + lines.length);
  }
  return { facts, unclaimed, ignored: Object.fromEntries([...rules].sort((a, b) => compareAscii(a[0], b[0]))) };
}

function ledgerLines({ facts, unclaimed, ignored }: Ledger): string[] {
  return [
    `ledger: ${facts} places are facts, ${unclaimed} are unclaimed; ignored by rule:`,
    ...Object.entries(ignored).map(([rule, count]) => `  ${String(count).padStart(6)} ${rule}`),
  ];
}
