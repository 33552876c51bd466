/**
 * `docwright fetch`: pages of services from their vendors' sites into stores, which ingest reads. Says how it goes, then what is
 * new, changed and gone, and why pages are missing. Ctrl-C ends it in order; the next run goes on from there.
 */
import { fetchPages } from "../project/fetch.js";
import type { FetchedStore, FetchResult } from "../fetch/outcome.js";
import { UsageError } from "../project/usage-error.js";
import type { Console, ExitCode } from "./command.js";
import { FLAGS, readFetchOptions, TEXTS } from "./fetch/fetch-options.js";
import { printStore } from "./fetch/print-store.js";
import { createProgress } from "./fetch/progress.js";
import { parseArguments } from "./options.js";
import { watchSignals } from "./serve/watch-signals.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, TEXTS, FLAGS);
  if (args.positionals.length === 0) throw new UsageError("fetch needs at least one vendor/service");
  const { common, wanted } = readFetchOptions(args);
  const isQuiet = args.flag("quiet") || args.flag("json");
  const progress = isQuiet ? undefined : createProgress(process.stderr, () => Date.now());
  const signals = watchSignals();
  const ending = new AbortController();
  void signals.first.then(() => ending.abort());
  const results: FetchResult[] = [];
  try {
    for (const own of wanted) {
      if (ending.signal.aborted) break;
      const onProgress = progress?.tell;
      results.push(
        await fetchPages({ ...common, ...own, signal: ending.signal, ...(onProgress ? { onProgress } : {}) }),
      );
    }
  } finally {
    progress?.end();
    signals.end();
  }
  const stores = results.flatMap((result) => result.stores);
  if (args.flag("json")) console.out(JSON.stringify({ stores, stopped: stoppedOf(results) ?? null }, null, 2));
  else printStores(stores, console, args.flag("quiet"));
  const stopped = stoppedOf(results);
  if (stopped !== undefined) console.error(`${STOPPED[stopped]}; the next run goes on from there`);
  return exitCodeOf(results);
}

const STOPPED = { signal: "interrupted", timeout: "the time of --timeout is over" } as const;

function printStores(stores: readonly FetchedStore[], console: Console, isQuiet: boolean): void {
  for (const store of stores) {
    const { missing, summary } = printStore(store);
    for (const line of missing) console.error(line);
    if (!isQuiet) for (const line of summary) console.out(line);
  }
}

function stoppedOf(results: readonly FetchResult[]): FetchResult["stopped"] {
  return results.map(({ stopped }) => stopped).find((own) => own !== undefined);
}

function exitCodeOf(results: readonly FetchResult[]): ExitCode {
  const stores = results.flatMap((result) => result.stores);
  if (stoppedOf(results) === "signal") return 130;
  const isStored = stores.some(({ pages }) => pages.some(({ outcome }) => !/^(?:gone|refused|failed)$/.test(outcome)));
  if (!isStored) return 3;
  return stoppedOf(results) === undefined && stores.every(({ complete }) => complete) ? 0 : 4;
}
