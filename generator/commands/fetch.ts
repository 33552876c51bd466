/**
 * `docwright fetch`: pages of services from their vendors' sites into stores, which ingest reads. Says how it goes, then what is
 * new, changed and gone, and why pages are missing. Ctrl-C ends it in order; the next run goes on from there.
 */
import { holdsPages, type FetchResult } from "../fetch/outcome.js";
import { fetchIn, type FetchPagesResult } from "../project/fetch.js";
import { UsageError } from "../project/usage-error.js";
import type { Console, ExitCode } from "./command.js";
import { NUMBERS, readFetchOptions } from "./fetch/fetch-options.js";
import { printFetched } from "./fetch/print-store.js";
import { runFetch } from "./fetch/run-fetch.js";
import { parseArguments, readSettings } from "./options.js";
import { Output, type JsonDocument } from "./output.js";

/** What `fetch --json` prints. */
interface FetchJson extends JsonDocument, Pick<FetchPagesResult, "stores" | "leftOut"> {
  readonly stopped: NonNullable<FetchPagesResult["stopped"]> | null;
}

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["lang", "site", "from", "store", "mirror", ...NUMBERS], ["json", "quiet"]);
  if (args.text("from") !== undefined && args.positionals.length > 1)
    throw new UsageError("--from goes with one vendor/service");
  const options = readFetchOptions(args);
  const config = await readSettings(args, "fetch", { store: "store" });
  const output = new Output(console, args.flag("json"));
  const isQuiet = args.flag("quiet") || args.flag("json");
  const result = await runFetch(isQuiet, (watched) => fetchIn(config, { ...options, ...watched }));
  printFetched(result, output.error, args.flag("quiet") ? () => undefined : output.out);
  const complete = result.stores.filter((store) => store.complete);
  if (!args.flag("quiet") && complete.length > 0)
    output.out(`next: docwright ingest ${complete.map(({ folder }) => folder).join(" ")}`);
  const { stores, leftOut, stopped = null } = result;
  output.end<FetchJson>({ stores, leftOut, stopped });
  return exitCodeOf(result);
}

function exitCodeOf({ stores, stopped }: FetchResult): ExitCode {
  if (stopped === "signal") return 130;
  if (!stores.some(holdsPages)) return 3;
  return stopped === undefined && stores.every(({ complete }) => complete) ? 0 : 4;
}
