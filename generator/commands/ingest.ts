/** `docwright ingest`: files, folders, archives and patterns -> project/ingest.ts; prints what became of them. */
import type { Console, ExitCode } from "./command.js";
import { oneOf, parseArguments, readSettings, type Arguments } from "./options.js";
import { ingestInto, type IngestedService } from "../project/ingest.js";
import { checkIngest, type IngestOptions, type NameOption } from "../project/ingest-options.js";
import { Output, type JsonDocument } from "./output.js";
import { openProgress } from "./progress.js";
import type { Ledger } from "../project/ledger.js";

/** What `ingest --json` prints. */
export interface IngestJson extends JsonDocument {
  readonly services: readonly IngestedService[];
  /** With `--ledger`. */
  readonly ledger?: Ledger;
}

const FLAGS = {
  vendor: "vendor",
  service: "service",
  apiVersion: "api-version",
  endpoint: "endpoint",
  out: "out",
  descriptions: "descriptions",
  acceptShrink: "accept-shrink",
} as const;

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, Object.values(FLAGS), ["prune", "ledger", "json"]);
  const options = optionsOf(args);
  const config = await readSettings(args, "ingest", { spec: "out", descriptions: "descriptions" });
  const output = new Output(console, args.flag("json"));
  const progress = openProgress("pages read", undefined, { quiet: args.flag("json") });
  const { services, problems, refused, ledger } = await ingestInto(config, options, progress.step).finally(
    progress.end,
  );
  problems.forEach(output.add);
  const written = services.filter((own) => own.written);
  for (const own of written) output.out(printService(own));
  const isCounted = args.flag("ledger") && services.length > 0;
  if (isCounted) for (const line of printLedger(ledger)) output.out(line);
  if (written.length === 0)
    output.error(services.length === 0 ? "nothing was read; nothing is written" : "nothing is written");
  output.end<IngestJson>({ services, ...(isCounted ? { ledger } : {}) });
  if (written.length === 0) return 3;
  return refused.length > 0 ? 4 : 0;
}

function optionsOf(args: Arguments): IngestOptions {
  const given = Object.entries(FLAGS).flatMap(([option, flag]) => {
    const value = args.text(flag);
    return value === undefined ? [] : [[option, value] as const];
  });
  const { descriptions, ...texts } = Object.fromEntries(given) as Partial<Record<keyof typeof FLAGS, string>>;
  const kept = oneOf("descriptions", descriptions, ["keep", "drop"]);
  const options = { ...texts, ...(kept === undefined ? {} : { descriptions: kept }), prune: args.flag("prune") };
  checkIngest(options, ((option: keyof typeof FLAGS) => `--${FLAGS[option]}`) as NameOption);
  return args.positionals.length > 0 ? { inputs: args.positionals, ...options } : options;
}

function printService({ folder, pages, actions, types, errors, releases, problems }: IngestedService): string {
  const counts = `${pages} pages, ${actions} actions, ${types} types, ${errors} error codes, ${releases} releases`;
  const found = `${problems.errors} errors, ${problems.warnings} warnings, ${problems.notes} notes`;
  return `${folder}: ${counts}; ${found} (problems.txt)`;
}

/** Every line of the inputs by what became of it. */
function printLedger({ facts, unclaimed, ignored }: Ledger): string[] {
  return [
    `ledger: ${facts} places are facts, ${unclaimed} are unclaimed; ignored by rule:`,
    ...ignored.map(({ rule, lines }) => `  ${String(lines).padStart(6)} ${rule}`),
  ];
}
