/** Arguments of commands that fetch -> the options of fetching. */
import type { FetchOptions } from "../../project/fetch.js";
import { UsageError } from "../../project/usage-error.js";
import type { Arguments } from "../options.js";

export const NUMBERS = ["concurrency", "interval", "timeout", "max-page-bytes", "max-pages"] as const;

/** The folder of stores is a setting, whose flag goes before it. */
export function readFetchOptions(args: Arguments): Omit<FetchOptions, "store"> {
  const seconds = numberOf(args, "timeout", 1);
  const given = {
    languages: args.text("lang")?.split(","),
    from: args.text("from"),
    site: args.text("site"),
    mirror: args.text("mirror"),
    concurrency: numberOf(args, "concurrency", 1, 16),
    intervalMs: numberOf(args, "interval", 0),
    timeoutMs: seconds === undefined ? undefined : seconds * 1000,
    maxPageBytes: numberOf(args, "max-page-bytes", 1),
    maxPages: numberOf(args, "max-pages", 1),
  };
  return {
    services: args.positionals,
    ...Object.fromEntries(Object.entries(given).filter(([, own]) => own !== undefined)),
  };
}

const MOST = 2 ** 31 - 1;

function numberOf(args: Arguments, name: (typeof NUMBERS)[number], least: number, most = MOST): number | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  const limit = name === "timeout" ? Math.floor(most / 1000) : most;
  if (value >= least && value <= limit) return value;
  throw new UsageError(`--${name} takes a whole number from ${least} to ${limit}, not ${JSON.stringify(text)}`);
}
