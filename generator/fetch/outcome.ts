/** What became of the pages of a fetch, as its callers see it. */

/** What became of a page. */
export type Outcome =
  | "new"
  | "changed"
  | "unchanged"
  /** No longer listed, or the site says that it is not there. */
  | "gone"
  /** Done by an earlier run that this one continues. */
  | "resumed"
  /** No documentation, or not to be asked for: it will be so again. */
  | "refused"
  /** No answer; another run may get one. */
  | "failed";

/** What became of a page, and why. */
export interface FetchedPage {
  readonly url: string;
  readonly language: string;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly remedy?: string;
}

/** What became of the pages of a service on one site, and where they stand. */
export interface FetchedStore {
  readonly vendor: string;
  readonly service: string;
  readonly site: string;
  readonly languages: readonly string[];
  /** Give it to ingest. */
  readonly folder: string;
  readonly from: string;
  /** By address. */
  readonly pages: readonly FetchedPage[];
  /** All pages are listed and stored: what is gone has been dropped. */
  readonly complete: boolean;
  readonly requests: number;
}

const MISSING: ReadonlySet<Outcome> = new Set(["gone", "refused", "failed"]);

/** Whether the run found any page. */
export function holdsPages({ pages }: Pick<FetchedStore, "pages">): boolean {
  return pages.some(({ outcome }) => !MISSING.has(outcome));
}

/** What became of the pages of each store. */
export interface FetchResult {
  readonly stores: readonly FetchedStore[];
  /** Why it ended before its time; the next run goes on from there. */
  readonly stopped?: "signal" | "timeout";
}

/** How far a fetch is. */
export interface FetchProgress {
  readonly vendor: string;
  readonly service: string;
  readonly site: string;
  readonly listed: number;
  readonly done: number;
  /** The page that was just done. */
  readonly page: FetchedPage;
}
