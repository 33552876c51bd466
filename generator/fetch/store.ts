/**
 * Pages of one service on disk: files named by address and hash, and a journal of what each is (1-page/store-manifest.ts). A
 * page is written whole before the journal names it, so a run may end at any moment; files that nothing names are deleted
 * after a complete run only. One run at a time.
 */
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  parseManifest,
  STORE_MANIFEST,
  STORE_PAGES,
  type StoredPage,
  type StoreHead,
} from "../1-page/store-manifest.js";
import { UsageError } from "../project/usage-error.js";
import { compareAscii } from "../support/text.js";
import { lockStore } from "./store-lock.js";

export type NewPage = Omit<StoredPage, "file" | "hash" | "digest" | "size">;

interface Found {
  /** What of the page documents. */
  readonly article: string;
  readonly extension: string;
}

export class Store {
  readonly folder: string;
  readonly pages: Map<string, StoredPage>;
  /** Pages that the run has done; from the start those of the run that it continues. */
  readonly done: Set<string>;
  private readonly head: StoreHead;
  private readonly unlock: () => void;

  /** A run that was ended less than `resumeWithinMs` ago is continued. */
  constructor(folder: string, head: StoreHead, now: number, resumeWithinMs: number) {
    this.folder = folder;
    this.head = head;
    attempt(folder, () => mkdirSync(join(folder, STORE_PAGES), { recursive: true }));
    this.unlock = attempt(folder, () => lockStore(folder));
    const { pages, open, head: before } = parseManifest(readJournal(folder));
    this.pages = new Map(pages);
    const goesOn = open !== undefined && before?.from === head.from && now - Date.parse(open.since) < resumeWithinMs;
    this.done = new Set(goesOn ? open.done : []);
    this.removeStray((name) => name.startsWith("."));
    // The newline ends a line that a killed run left unfinished.
    if (!goesOn) this.append("", JSON.stringify(head), JSON.stringify({ run: new Date(now).toISOString() }));
    else this.append("");
  }

  /** What documents decides whether a page has changed: the site around it is in its bytes, too. */
  put(page: NewPage, bytes: Uint8Array, { article, extension }: Found): "new" | "changed" | "unchanged" {
    const hash = hashOf(bytes);
    const known = this.pages.get(page.url);
    const file = `${slugOf(page.url)}.${hash.slice(0, 16)}.${extension}`;
    const digest = hashOf(article);
    this.writeWhole(join(STORE_PAGES, file), bytes);
    this.keep({ ...page, file, hash, digest, size: bytes.length });
    if (known === undefined) return "new";
    return known.digest === digest ? "unchanged" : "changed";
  }

  keep(page: StoredPage): void {
    this.append(JSON.stringify(page));
    this.pages.set(page.url, page);
    this.done.add(page.url);
  }

  /** Undefined where the file is gone, or is not what was stored: such a page is fetched anew. */
  read(page: StoredPage): Uint8Array | undefined {
    try {
      const bytes = readFileSync(join(this.folder, STORE_PAGES, page.file));
      return hashOf(bytes) === page.hash ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  /** The run came to its end; a complete one drops what is gone and what nothing names. */
  finish(now: number, gone: readonly string[], isComplete: boolean): void {
    const end = JSON.stringify({ end: new Date(now).toISOString() });
    if (!isComplete) return this.append(end);
    for (const url of gone) this.pages.delete(url);
    const pages = [...this.pages.values()].sort((a, b) => compareAscii(a.url, b.url));
    const lines = [JSON.stringify(this.head), ...pages.map((page) => JSON.stringify(page)), end];
    this.writeWhole(STORE_MANIFEST, lines.map((line) => `${line}\n`).join(""));
    const named = new Set(pages.map(({ file }) => file));
    this.removeStray((name) => !named.has(name));
  }

  close(): void {
    this.unlock();
  }

  private append(...lines: readonly string[]): void {
    attempt(this.folder, () =>
      appendFileSync(join(this.folder, STORE_MANIFEST), lines.map((line) => `${line}\n`).join("")),
    );
  }

  private writeWhole(path: string, content: string | Uint8Array): void {
    const temporary = join(this.folder, STORE_PAGES, `.${process.pid}.tmp`);
    attempt(this.folder, () => {
      writeFileSync(temporary, content);
      renameSync(temporary, join(this.folder, path));
    });
  }

  private removeStray(isStray: (name: string) => boolean): void {
    attempt(this.folder, () => {
      for (const name of readdirSync(join(this.folder, STORE_PAGES)))
        if (isStray(name)) rmSync(join(this.folder, STORE_PAGES, name), { recursive: true });
    });
  }
}

/** Where the pages of a store began, told by its journal. */
export function readStoreHead(folder: string): StoreHead | undefined {
  return attempt(folder, () => parseManifest(readJournal(folder)).head);
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function readJournal(folder: string): string {
  try {
    return readFileSync(join(folder, STORE_MANIFEST), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

/** `https://host/document/api/1/2?a=b` -> `document-api-1-2-a-b` */
function slugOf(address: string): string {
  const { pathname, search } = new URL(address);
  const slug = `${pathname}${search}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return slug.slice(-80).replace(/^-+|-+$/g, "") || "page";
}

function attempt<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`the store ${folder} cannot be used (${code}); mend that, or choose another with --store`);
  }
}
