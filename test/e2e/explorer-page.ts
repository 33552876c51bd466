// A written site with an action page open in a browser, and what one does on it, until the test ends.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { buildSite, type SiteSource } from "../site/site-files.js";
import type { Browser, Page } from "./chromium.js";

export interface SiteFolder {
  readonly path: string;
  /** The page of an action as a browser opens it from the disk. */
  url(page: string): string;
  remove(): void;
}

export async function writeSite(sources: readonly SiteSource[]): Promise<SiteFolder> {
  const path = mkdtempSync(join(tmpdir(), "docwright-site-"));
  for (const [file, text] of await buildSite(sources)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return {
    path,
    url: (page) => pathToFileURL(join(path, page)).href,
    remove: () => rmSync(path, { recursive: true }),
  };
}

export interface OpenExplorer {
  readonly page: Page;
  /** What the page asked for, and what it complained of. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

export async function openPage(browser: Browser, url: string, width = 1280): Promise<OpenExplorer> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push("a dialog opened");
    void dialog.accept();
  });
  await page.goto(url);
  return { page, asked, complaints };
}

export async function openExplorer(browser: Browser, url: string, width?: number): Promise<OpenExplorer> {
  const opened = await openPage(browser, url, width);
  await opened.page.getByRole("button", { name: "Open the explorer" }).click();
  await opened.page.locator(".explorer").waitFor();
  return opened;
}

/** Adds an optional parameter, of the structure with that label or of the whole input. */
export async function addParameter(page: Page, name: string, structure?: string): Promise<void> {
  const group = structure === undefined ? page.locator(".form > .group") : page.getByRole("group", { name: structure });
  await group.locator(".adder select").last().selectOption(name);
  await group.locator(".adder button").last().click();
}

/** A text of the explorer, by its title. */
export function shownText(page: Page, title: string): Promise<string> {
  return page
    .locator(".explorer pre")
    .and(page.getByLabel(title, { exact: true }))
    .innerText();
}

export async function unfold(page: Page, summary: string): Promise<void> {
  const closed = page.locator(".explorer details:not([open]) > summary").and(page.getByText(summary, { exact: true }));
  if ((await closed.count()) > 0) await closed.click();
}

/** Until the page says so: what is typed is signed and kept in the address a moment later. */
export async function until(page: Page, script: string): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if (await page.evaluate(script)) return;
    await page.waitForTimeout(30);
  }
  throw new Error(`not in time: ${script}`);
}

/** RunInstances: a call with a nested type, a choice and a number. */
export async function fillRun(page: Page): Promise<void> {
  await page.getByLabel("Region").selectOption("ap-guangzhou");
  await page.getByRole("button", { name: "Add Placement" }).click();
  await page.getByLabel("Zone", { exact: true }).fill("ap-guangzhou-3");
  await page.getByRole("button", { name: "Add ImageId" }).click();
  await page.getByLabel("ImageId", { exact: true }).fill("img-pmqg1cw7");
  await addParameter(page, "InstanceChargeType");
  await page
    .getByLabel("InstanceChargeType", { exact: true })
    .selectOption("POSTPAID_BY_HOUR: Hourly-based pay-as-you-go");
  await addParameter(page, "InstanceCount");
  await page.getByLabel("InstanceCount", { exact: true }).fill("2");
}

/** What that is as an input. */
export const filledRun = {
  Placement: { Zone: "ap-guangzhou-3" },
  ImageId: "img-pmqg1cw7",
  InstanceChargeType: "POSTPAID_BY_HOUR",
  InstanceCount: 2,
};

/** The input as it stands in the explorer. */
export async function jsonOf(page: Page): Promise<string> {
  return String(await page.evaluate("document.querySelector('#explorer-json').value"));
}
