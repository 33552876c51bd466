/** Arguments of `docwright fetch` -> the options of fetching, and what is fetched. */
import type { FetchOptions } from "../../fetch/fetch-pages.js";
import { UsageError } from "../../project/usage-error.js";
import type { Arguments } from "../options.js";

const NUMBERS = ["concurrency", "interval", "timeout", "max-page-bytes", "max-pages"] as const;
export const TEXTS = ["lang", "site", "store", "mirror", "from", ...NUMBERS];
export const FLAGS = ["json", "quiet"];

type Common = Omit<FetchOptions, "vendor" | "service" | "userAgent">;

export interface ReadOptions {
  readonly common: Common;
  readonly wanted: readonly { readonly vendor: string; readonly service: string }[];
}

export function readFetchOptions(args: Arguments): ReadOptions {
  const wanted = args.positionals.map(parseSelector);
  const from = args.text("from");
  if (from !== undefined && wanted.length > 1) throw new UsageError("--from goes with one vendor/service");
  const languages = args.text("lang")?.split(",");
  const seconds = numberOf(args, "timeout", 1);
  const interval = numberOf(args, "interval", 0);
  const given = {
    languages,
    from,
    site: args.text("site"),
    store: args.text("store"),
    mirror: args.text("mirror"),
    concurrency: numberOf(args, "concurrency", 1, 16),
    intervalMs: interval,
    timeoutMs: seconds === undefined ? undefined : seconds * 1000,
    maxPageBytes: numberOf(args, "max-page-bytes", 1),
    maxPages: numberOf(args, "max-pages", 1),
  };
  return { common: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)), wanted };
}

function parseSelector(text: string): { vendor: string; service: string } {
  const [vendor = "", service = "", ...more] = text.split("/");
  if (vendor !== "" && service !== "" && more.length === 0) return { vendor, service };
  throw new UsageError(`fetch takes vendor/service, not ${JSON.stringify(text)}`);
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
