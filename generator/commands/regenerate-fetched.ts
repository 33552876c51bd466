/**
 * `docwright regenerate --fetch`: pages from the vendors' sites -> stores -> page files, specs and generated files of the services
 * that they are of. The output is the report of what changed since the last commit, as Markdown; everything else is said on the
 * other stream. Exit codes: 3 where nothing was fetched or read, 1 where --fail-on finds what nobody approved, 4 where pages are missing.
 */
import { isRefused } from "./diff/is-refused.js";
import { loadPrinter } from "./diff/print-reports.js";
import type { DiffReport } from "../project/diff.js";
import type { FetchPagesResult } from "../project/fetch.js";
import type { IngestedService } from "../project/ingest.js";
import type { RegenerateResult } from "../project/regenerate.js";
import { regenerateFetched, type RegenerateFetchedResult } from "../project/regenerate-fetched.js";
import { UsageError } from "../project/usage-error.js";
import type { Console, ExitCode } from "./command.js";
import { NUMBERS, readFetchOptions } from "./fetch/fetch-options.js";
import { printFetched } from "./fetch/print-store.js";
import { runFetch } from "./fetch/run-fetch.js";
import { oneOf, parseArguments, readSettings } from "./options.js";
import { Output, type JsonDocument } from "./output.js";
import { printGenerated } from "./print-generated.js";

/** What `regenerate --fetch --json` prints. */
interface RegenerateFetchedJson extends JsonDocument, Pick<FetchPagesResult, "stores" | "leftOut"> {
  readonly stopped: NonNullable<FetchPagesResult["stopped"]> | null;
  readonly ingested: readonly IngestedService[];
  readonly specs: RegenerateResult["specs"];
  readonly services: RegenerateResult["services"];
  readonly diff: DiffReport;
}

const SETTINGS = { spec: "spec", generated: "out", store: "store" } as const;
const TEXTS = [...Object.values(SETTINGS), "mirror", ...NUMBERS, "fail-on", "accept-shrink"];

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, TEXTS, ["fetch", "prune", "quiet", "json", "check", "watch"]);
  for (const other of ["check", "watch"])
    if (args.flag(other))
      throw new UsageError(`--fetch asks the network and writes, --${other} is offline; leave one of them out`);
  const acceptShrink = args.text("accept-shrink");
  if (acceptShrink?.trim() === "") throw new UsageError("--accept-shrink takes the reason why the loss is right");
  const failOn = oneOf("fail-on", args.text("fail-on"), ["breaking", "risky"]);
  const options = { ...readFetchOptions(args), prune: args.flag("prune"), acceptShrink };
  const config = await readSettings(args, "regenerate", SETTINGS);
  const isQuiet = args.flag("quiet") || args.flag("json");
  const result = await runFetch(isQuiet, (watched) =>
    regenerateFetched(config, { ...options, ...watched }).catch((error: unknown) => {
      if (watched.signal.aborted) return undefined;
      throw error;
    }),
  );
  if (result === undefined) {
    console.error("interrupted; the next run goes on from there");
    return 130;
  }
  await print(result, { isQuiet: args.flag("quiet"), isJson: args.flag("json"), isPruned: options.prune }, console);
  return exitCodeOf(
    result,
    result.reports.some((report) => isRefused(report, failOn)),
  );
}

interface Style {
  readonly isQuiet: boolean;
  readonly isJson: boolean;
  readonly isPruned: boolean;
}

async function print(
  { fetched, ingested, generated, reports, problems }: RegenerateFetchedResult,
  { isQuiet, isJson, isPruned }: Style,
  console: Console,
): Promise<void> {
  const output = new Output(console, isJson);
  const summary = isQuiet || isJson ? (): void => undefined : console.error;
  printFetched(fetched, output.error, summary);
  if (isPruned && fetched.stores.some(({ complete }) => !complete))
    output.error("pages are missing, so --prune drops nothing of their services");
  if (!isPruned && fetched.stores.some(({ pages }) => pages.some(({ outcome }) => outcome === "gone")))
    summary("the page files of pages that are gone stay; --prune drops them");
  problems.forEach(output.add);
  if (generated) printGenerated(generated, false, { out: summary, error: output.error });
  else output.error("nothing is written");
  const report = (await loadPrinter(isJson ? "json" : "markdown"))(reports, { language: "en", all: false });
  if (reports.length > 0) output.out(report);
  const { stores, leftOut, stopped = null } = fetched;
  const { specs = [], services = [] } = generated ?? {};
  if (!isJson) return;
  const diff = JSON.parse(report) as DiffReport;
  output.end<RegenerateFetchedJson>({ stores, leftOut, stopped, ingested, specs, services, diff });
}

function exitCodeOf({ fetched, ingested, generated, problems }: RegenerateFetchedResult, isRefusal: boolean): ExitCode {
  const { stopped, stores } = fetched;
  if (stopped === "signal") return 130;
  if (generated?.ok !== true) return 3;
  if (isRefusal) return 1;
  const isWhole =
    stopped === undefined &&
    stores.every(({ complete }) => complete) &&
    ingested.every(({ written }) => written) &&
    problems.every(({ severity }) => severity !== "error");
  return isWhole ? 0 : 4;
}
