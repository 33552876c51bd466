/**
 * One service of a vendor -> the pages of its API's documentation in a store on disk, and what became of each. For programs:
 * abortable, prints nothing. Throws a UsageError where it is asked for what cannot be; a site that answers wrongly is told in
 * the result.
 */
import { setMaxListeners } from "node:events";
import { join } from "node:path";
import { UsageError } from "../project/usage-error.js";
import { BACKOFF, type Backoff } from "./backoff.js";
import { chooseSites, type ChosenSite, type Wanted } from "./choose-sites.js";
import { realClock, type Clock } from "./clock.js";
import type { FetchedStore, FetchProgress, FetchResult } from "./outcome.js";
import { openHttp, type Http } from "./request.js";
import { readStoreHead, Store } from "./store.js";
import { Visitor } from "./visitor.js";
import { walkSite, type Walked } from "./walk.js";

export interface FetchOptions extends Wanted {
  /** Says who asks; robots.txt is read for the name before the slash. */
  readonly userAgent: string;
  /** Folder of stores: `<store>/<vendor>/<service>`. */
  readonly store?: string;
  /** Origin that serves `https://host/path` as `<mirror>/host/path`. */
  readonly mirror?: string;
  /** Requests at once, for each host. */
  readonly concurrency?: number;
  /** Between the beginnings of two requests to a host. */
  readonly intervalMs?: number;
  readonly requestTimeoutMs?: number;
  /** Of all pages of a service. */
  readonly timeoutMs?: number;
  readonly maxPageBytes?: number;
  readonly maxPages?: number;
  readonly backoff?: Partial<Backoff>;
  /** Ends the run in order; the next one goes on from there. */
  readonly signal?: AbortSignal;
  /** Hears of each page that is done. */
  readonly onProgress?: (progress: FetchProgress) => void;
  readonly clock?: Clock;
}

const STORE = ".docwright/store";
const DAY = 24 * 60 * 60 * 1000;

const STANDARD = {
  store: STORE,
  concurrency: 2,
  intervalMs: 250,
  requestTimeoutMs: 60_000,
  timeoutMs: 2 * 60 * 60 * 1000,
  maxPageBytes: 16 * 1024 * 1024,
  maxPages: 5000,
  clock: realClock,
} as const;

type Settled = FetchOptions & { readonly [Key in keyof typeof STANDARD]-?: NonNullable<FetchOptions[Key]> };

/** @throws UsageError where it is asked for what cannot be; asks nothing of any site. */
export function checkSites(options: FetchOptions): void {
  mirrorOf(options.mirror);
  sitesOf(options);
}

function sitesOf(options: FetchOptions): readonly ChosenSite[] {
  return chooseSites(options, (folder) => readStoreHead(folderOf(options, folder))?.from);
}

function folderOf({ store = STORE }: Pick<FetchOptions, "store">, folder: ChosenSite["folder"]): string {
  return join(store, ...folder);
}

export async function fetchPages(options: FetchOptions): Promise<FetchResult> {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const settled = { ...STANDARD, ...given } as Settled;
  const mirror = mirrorOf(options.mirror);
  const sites = sitesOf(settled);
  const timeout = AbortSignal.timeout(settled.timeoutMs);
  const signal = AbortSignal.any([timeout, ...(options.signal ? [options.signal] : [])]);
  // A listener for each request and each wait at once is no leak.
  setMaxListeners(0, signal);
  const http = await openHttp();
  const stores: FetchedStore[] = [];
  try {
    for (const chosen of sites) {
      if (signal.aborted) break;
      stores.push(await fetchSite(settled, chosen, folderOf(settled, chosen.folder), { http, signal, mirror }));
    }
  } finally {
    await http.close();
  }
  if (!signal.aborted) return { stores };
  return { stores, stopped: options.signal?.aborted ? "signal" : "timeout" };
}

interface Session {
  readonly http: Http;
  readonly signal: AbortSignal;
  readonly mirror: string | undefined;
}

async function fetchSite(
  options: Settled,
  chosen: ChosenSite,
  folder: string,
  session: Session,
): Promise<FetchedStore> {
  const { vendor, service, clock } = options;
  const { site, languages, start } = chosen;
  const about = { vendor, service, site: site.site };
  const store = new Store(folder, { store: 1, ...about, from: start.href }, clock.now(), DAY);
  const visitor = new Visitor({
    ...session,
    clock,
    userAgent: options.userAgent,
    hosts: site.hosts,
    backoff: { ...BACKOFF, ...options.backoff },
    concurrency: options.concurrency,
    intervalMs: options.intervalMs,
    requestTimeoutMs: options.requestTimeoutMs,
    maxBytes: options.maxPageBytes,
  });
  const seen: FetchedStore["pages"][number][] = [];
  const onPage = (page: FetchedStore["pages"][number], done: number, listed: number): void => {
    seen.push(page);
    options.onProgress?.({ ...about, done, listed, page });
  };
  try {
    const { maxPages } = options;
    const walked = await walkSite({ chosen, visitor, store, clock, signal: session.signal, maxPages, onPage });
    const gone = walked.pages.filter(({ outcome }) => outcome === "gone").map(({ url }) => url);
    store.finish(clock.now(), gone, walked.complete);
    return told(walked);
  } catch (error) {
    if (!session.signal.aborted) throw error;
    return told({ pages: seen, complete: false });
  } finally {
    store.close();
  }

  function told({ pages, complete }: Walked): FetchedStore {
    return { ...about, languages, folder, from: start.href, pages, complete, requests: visitor.requests };
  }
}

/** Given by the user alone: the one address that need not be https. */
function mirrorOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!isOrigin)
    throw new UsageError(`--mirror takes an origin such as https://mirror.example, not ${JSON.stringify(text)}`);
  return url.origin;
}
