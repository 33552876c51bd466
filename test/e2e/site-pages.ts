// Each kind of page of a docs site, opened from the disk; what it asks for, complains of, and what axe finds on it.
import { onTestFinished } from "vitest";
import type { Browser, Page } from "./chromium.js";
import { readPackageFile } from "./packages.js";

/** A page of every kind. */
export const KINDS: readonly string[] = [
  "index.html",
  "tencent/cvm/index.html",
  "tencent/cvm/actions/run-instances.html",
  "tencent/cvm/actions/describe-regions.html",
  "tencent/cvm/types.html",
  "tencent/cvm/types/instance.html",
  "tencent/cvm/errors.html",
  "tencent/cvm/releases.html",
  "tencent/cvm/releases/23.html",
  "tencent/cvm/changes.html",
  "tencent/cvm/mock.html",
];

export interface OpenSite {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

/** `options` are those of a browser's context. */
export async function openSite(browser: Browser, options: object = {}): Promise<OpenSite> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, asked, complaints };
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds, a line each. The page must have been opened in a context that lets scripts in. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(readPackageFile("axe-core", "axe.min.js"));
  // Style sheets of a page from the disk cannot be read by its scripts; what they do is seen nevertheless.
  const found = await page.evaluate("axe.run(document, { preload: false }).then(({ violations }) => violations)");
  return (found as Violation[]).flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${impact} ${id}: ${html}`));
}

/** Opens everything that is folded, so that it is looked at too. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate("for (const own of document.querySelectorAll('details')) own.open = true");
}
