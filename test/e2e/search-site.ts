// A docs site on the disk and behind an address, and its search open in a browser, until the test ends.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished } from "vitest";
import { cli, runNode } from "../generated/services.js";
import type { Browser, Page } from "./chromium.js";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
};

export async function makeSite(out: string, ...flags: string[]): Promise<void> {
  const { code, error } = await runNode([cli, "docs", "--out", out, ...flags]);
  expect(code, error).toBe(0);
}

/** Serves the folder below `/docs/`, as a site that is not alone on its host. */
export function serveSite(folder: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "", "http://x").pathname).replace(/^\/docs/, "");
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": TYPES[path.replace(/^.*\./, "")] ?? "" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) =>
    server.listen(0, "127.0.0.1", () =>
      done({ server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs` }),
    ),
  );
}

export function fileSite(folder: string): string {
  return pathToFileURL(folder).href;
}

export interface OpenedSite {
  readonly page: Page;
  /** What the page complained of, and what it asked for. */
  readonly complaints: readonly string[];
  readonly asked: readonly string[];
}

export async function openPage(browser: Browser, url: string, width = 1280): Promise<OpenedSite> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const [complaints, asked]: [string[], string[]] = [[], []];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(url);
  return { page, complaints, asked };
}

/** Opens the search by its key and types, key by key. */
export async function search(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("/");
  await page.locator("#search[open]").waitFor();
  for (const key of typed) await page.keyboard.press(key);
}

/** Waits until the first result is this one. */
export async function firstResult(page: Page, text: string): Promise<void> {
  await page.locator(`#search-list > :first-child[aria-selected="true"]`).getByText(text, { exact: true }).waitFor();
}

/** The path of the page and its fragment, once one has arrived. */
export async function arriveAt(page: Page, path: string): Promise<void> {
  await expect.poll(async () => (await page.evaluate("location.href")) as string).toMatch(new RegExp(`/${path}$`));
}
