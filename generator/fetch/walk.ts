/**
 * The catalogues of one site -> its pages, each visited once and stored if it is documentation. Stable: pages are asked for in
 * the catalogue's order. Ends early only by its signal; what was stored until then stays.
 */
import type { StoredPage } from "../1-page/store-manifest.js";
import { compareAscii } from "../support/text.js";
import { productOf, type Listed } from "./catalogues/catalogue.js";
import type { ChosenSite } from "./choose-sites.js";
import type { Clock } from "./clock.js";
import type { FetchedPage, Outcome } from "./outcome.js";
import { readCatalogue, type ReadCatalogue } from "./read-catalogue.js";
import { recogniseAnswer } from "./recognise-answer.js";
import type { Store } from "./store.js";
import type { Visited, Visitor } from "./visitor.js";

export interface WalkContext {
  readonly chosen: ChosenSite;
  readonly visitor: Visitor;
  readonly store: Store;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly maxPages: number;
  readonly onPage: (page: FetchedPage, done: number, listed: number) => void;
}

export interface Walked {
  readonly pages: readonly FetchedPage[];
  readonly complete: boolean;
}

type Told = Omit<FetchedPage, "url" | "language">;

export async function walkSite(context: WalkContext): Promise<Walked> {
  const walk = new Walk(context);
  try {
    for (const language of context.chosen.languages) {
      const read = await readCatalogue(context, language);
      if (read.kind === "catalogue") walk.begin(read, language);
      else walk.tell(read.url, language, { outcome: read.kind, reason: read.reason, remedy: read.remedy });
    }
  } finally {
    // Nothing is stored behind the caller's back, however it ends.
    await walk.settle();
  }
  return walk.end();
}

class Walk {
  private readonly context: WalkContext;
  private readonly told = new Map<string, FetchedPage>();
  private readonly listed = new Set<string>();
  private readonly running: Promise<void>[] = [];
  /** The first thing that was no fault of the site; nothing is asked for after it. */
  private fault: unknown;

  constructor(context: WalkContext) {
    this.context = context;
  }

  begin(read: ReadCatalogue, language: string): void {
    this.enqueue(read.pages, read, language);
  }

  tell(url: string, language: string, told: Told): void {
    const page = { url, language, ...told };
    this.told.set(url, page);
    this.context.onPage(page, this.told.size, this.listed.size);
  }

  async settle(): Promise<void> {
    // Pages may list further ones while they are waited for.
    for (let i = 0; i < this.running.length; i++) await this.running[i];
  }

  end(): Walked {
    if (this.fault !== undefined) throw this.fault;
    this.context.signal.throwIfAborted();
    const isWhole = ![...this.told.values()].some(({ outcome }) => outcome === "refused" || outcome === "failed");
    if (isWhole)
      for (const { url, language } of this.context.store.pages.values())
        if (!this.listed.has(url) && this.context.chosen.languages.includes(language))
          this.tell(url, language, { outcome: "gone", reason: "it is no longer listed" });
    return { pages: [...this.told.values()].sort((a, b) => compareAscii(a.url, b.url)), complete: isWhole };
  }

  private enqueue(pages: readonly Listed[], read: ReadCatalogue, language: string): void {
    for (const page of pages) {
      if (this.listed.has(page.url)) continue;
      this.listed.add(page.url);
      if (this.listed.size > this.context.maxPages)
        return this.tell(page.url, language, {
          outcome: "refused",
          reason: `more than ${this.context.maxPages} pages are listed`,
          remedy: "raise --max-pages if they are all wanted",
        });
      this.running.push(this.run(page, read, language));
    }
  }

  private async run(page: Listed, read: ReadCatalogue, language: string): Promise<void> {
    try {
      if (this.fault !== undefined) return;
      const told = await this.fetch(page, read, language);
      if (told === undefined) this.listed.delete(page.url);
      else this.tell(page.url, language, told);
      const stored = read.grows ? this.context.store.pages.get(page.url) : undefined;
      const bytes = stored && this.context.store.read(stored);
      if (bytes) this.enqueue(read.follow(new TextDecoder().decode(bytes), new URL(page.url)), read, language);
    } catch (error) {
      if (!this.context.signal.aborted) this.fault ??= error;
    }
  }

  /** Undefined where it only lists other pages. */
  private async fetch(page: Listed, read: ReadCatalogue, language: string): Promise<Told | undefined> {
    const { store, visitor } = this.context;
    const known = store.pages.get(page.url);
    const intact = known !== undefined && store.read(known) !== undefined ? known : undefined;
    if (intact && store.done.has(page.url)) return { outcome: "resumed" };
    const visited = read.answers.get(page.url) ?? (await visitor.visit(page.url, conditionsOf(intact)));
    if (visited.kind === "answer") return this.take(page, visited, intact, language);
    const { kind: outcome, reason, remedy } = visited;
    return remedy === undefined ? { outcome, reason } : { outcome, reason, remedy };
  }

  private take(
    page: Listed,
    { answer, url: last }: Extract<Visited, { kind: "answer" }>,
    known: StoredPage | undefined,
    language: string,
  ): Told | undefined {
    const { store, clock, chosen } = this.context;
    const { status, headers, bytes } = answer;
    const time = new Date(clock.now()).toISOString();
    if (status === 304 && known) {
      store.keep({ ...known, time });
      return { outcome: "unchanged" };
    }
    if (status === 404 || status === 410) return { outcome: "gone", reason: `it answers ${status}` };
    if (status !== 200) return refusedStatus(status);
    const products = [page.url, last].map((own) => productOf(new URL(own).pathname, chosen.site));
    if (products[0] !== products[1])
      return { outcome: "refused", reason: `it redirects to ${last}, no page of this product`, remedy: IN_BROWSER };
    const found = recogniseAnswer(bytes);
    if (found.kind === "refused") return page.folder ? undefined : { ...found, outcome: "refused" };
    const validators = { ...headerOf(headers, "etag", "etag"), ...headerOf(headers, "modified", "last-modified") };
    const about = {
      url: page.url,
      language,
      time,
      status,
      ...headerOf(headers, "type", "content-type"),
      ...validators,
    };
    return { outcome: store.put(about, bytes, found) };
  }
}

const IN_BROWSER = "open the address in a browser; if it shows the page, save it there and give the file to ingest";

function refusedStatus(status: number): Told {
  const outcome: Outcome = status === 401 || status === 403 ? "refused" : "failed";
  return { outcome, reason: `it answers ${status}`, remedy: IN_BROWSER };
}

function conditionsOf(known: StoredPage | undefined): Record<string, string> {
  return {
    ...(known?.etag === undefined ? {} : { "if-none-match": known.etag }),
    ...(known?.modified === undefined ? {} : { "if-modified-since": known.modified }),
  };
}

function headerOf<Key extends string>(
  headers: Readonly<Record<string, string>>,
  key: Key,
  name: string,
): { readonly [own in Key]?: string } {
  const value = headers[name];
  return (value === undefined ? {} : { [key]: value }) as { readonly [own in Key]?: string };
}
