// One fetch from a vendor's site on loopback into a folder of its own, without waiting for anything.
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { fetchPages, type FetchOptions } from "../../generator/fetch/fetch-pages.js";
import type { Clock } from "../../generator/fetch/clock.js";
import type { FetchedStore, Outcome } from "../../generator/fetch/outcome.js";
import { temporaryFolder } from "../generated/services.js";
import { mainlandPages } from "./vendor-site/mainland-pages.js";
import { readPageFiles, type PageFile } from "./vendor-site/page-file.js";
import { serveVendor, type VendorServer } from "./vendor-site/vendor-server.js";

export const MAINLAND = "https://cloud.tencent.com";
export const ROBOTS = `${MAINLAND}/robots.txt`;
export const CVM = "tencent/cvm/2017-03-12";

/** All pages of a service, or some of them; the first is where the others are listed. */
export function mainlandSite(some?: readonly string[]): Map<string, string> {
  const files = readPageFiles(CVM).filter(({ id }) => some === undefined || id === "api-category" || some.includes(id));
  return new Map(mainlandPages(files).map(({ path, html }) => [`${MAINLAND}${path}`, html]));
}

/** Pages that tell of some actions and of nothing else: quickly read. */
export function smallSite(actions: readonly string[]): Map<string, string> {
  const isListed = ({ name = "" }: Readonly<Record<string, string>>): boolean => actions.includes(name);
  const own = readPageFiles(CVM).filter(({ id }) => ["api-category", "common-parameters", ...actions].includes(id));
  const files = own.map((file): PageFile =>
    file.id === "api-category"
      ? {
          ...file,
          sections: file.sections.flatMap((section) => {
            const rows = section.rows.filter(isListed);
            return rows.length > 0 ? [{ ...section, rows }] : [];
          }),
        }
      : file,
  );
  return new Map(mainlandPages(files, 1000).map(({ path, html }) => [`${MAINLAND}${path}`, html]));
}

export async function vendorSite(pages: Map<string, string>): Promise<VendorServer> {
  const server = await serveVendor(pages);
  onTestFinished(() => server.close());
  return server;
}

export interface FakeClock extends Clock {
  /** The waits that were asked for. */
  readonly slept: number[];
  time: number;
}

/** Time passes only where it is waited for. */
export function fakeClock(): FakeClock {
  const clock: FakeClock = {
    slept: [],
    time: Date.parse("2026-01-02T03:04:05Z"),
    now: () => clock.time,
    sleep(ms, signal) {
      signal.throwIfAborted();
      clock.slept.push(ms);
      clock.time += ms;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  return clock;
}

export const USER_AGENT = "docwright/0.0.0 (+https://example.com)";

export function optionsFor(server: VendorServer, options: Partial<FetchOptions> = {}): FetchOptions {
  return {
    vendor: "tencent",
    service: "cvm",
    site: "cn",
    userAgent: USER_AGENT,
    mirror: server.origin,
    intervalMs: 0,
    clock: fakeClock(),
    ...options,
    store: options.store ?? join(temporaryFolder(), "store"),
  };
}

export async function tryFetch(server: VendorServer, options: Partial<FetchOptions> = {}): Promise<FetchedStore> {
  const { stores } = await fetchPages(optionsFor(server, options));
  const [store] = stores;
  if (store === undefined || stores.length > 1) throw new Error(`${stores.length} stores`);
  return store;
}

export function countsOf({ pages }: Pick<FetchedStore, "pages">): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of pages) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
