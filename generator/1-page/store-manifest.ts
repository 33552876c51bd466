/**
 * The journal of a page store, text -> what it says. A line each for what the store is, for a run that began, for a page as
 * it was last fetched, for one that is gone, for a run that ended. Later lines go before earlier ones; a line that was cut
 * off, or names a file that cannot be the store's, says nothing.
 *
 *     {"store":1,"vendor":"...","service":"...","site":"...","from":"https://..."}
 *     {"run":"2026-11-23T01:00:00.000Z"}
 *     {"url":"https://...","file":"document-api-1-2.4f3a....html","hash":"4f3a...","time":"...","status":200,"size":1234}
 *     {"gone":"https://..."}
 *     {"end":"2026-11-23T01:02:00.000Z"}
 */
export const STORE_MANIFEST = ".manifest.jsonl";
export const STORE_PAGES = "pages";

export interface StoredPage {
  readonly url: string;
  /** Below the folder of pages; named for the address and the hash. */
  readonly file: string;
  /** SHA-256 of the bytes. */
  readonly hash: string;
  /** SHA-256 of what of the page documents; the site around it changes every day. */
  readonly digest: string;
  readonly language: string;
  /** When the page was last fetched, or last found unchanged. */
  readonly time: string;
  readonly status: number;
  readonly size: number;
  readonly type?: string;
  readonly etag?: string;
  readonly modified?: string;
}

export interface StoreHead {
  readonly store: 1;
  readonly vendor: string;
  readonly service: string;
  readonly site: string;
  /** Where the pages begin. */
  readonly from: string;
}

export interface StoreManifest {
  readonly head: StoreHead | undefined;
  readonly pages: ReadonlyMap<string, StoredPage>;
  /** A run that did not end: when it began, and the pages that it has done. */
  readonly open: { readonly since: string; readonly done: ReadonlySet<string> } | undefined;
}

const FILE = /^[a-z0-9][a-z0-9.-]*$/;

export function parseManifest(text: string): StoreManifest {
  let head: StoreHead | undefined;
  let open: { since: string; done: Set<string> } | undefined;
  const pages = new Map<string, StoredPage>();
  for (const line of text.split("\n")) {
    const own = parseLine(line);
    if (own === undefined) continue;
    if (isPage(own)) {
      pages.set(own.url, own);
      open?.done.add(own.url);
    } else if (typeof own["gone"] === "string") pages.delete(own["gone"]);
    else if (typeof own["run"] === "string") open = { since: own["run"], done: new Set() };
    else if (typeof own["end"] === "string") open = undefined;
    else if (isHead(own)) head = own;
  }
  return { head, pages, open };
}

function parseLine(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function isPage(own: Record<string, unknown> | StoredPage): own is StoredPage {
  const texts = [own["url" as never], own["hash" as never], own["time" as never], own["language" as never]];
  const file: unknown = own["file" as never];
  return texts.every((text) => typeof text === "string") && typeof file === "string" && FILE.test(file);
}

function isHead(own: Record<string, unknown> | StoreHead): own is StoreHead {
  return own["store" as never] === 1 && typeof own["from" as never] === "string";
}
