// The page that compares releases, opened from a disk in a real browser: it says what `docwright diff` says of the same two, its
// address keeps the choice, and without JavaScript the last release is compared with the one before.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { docwright } from "../commands/run-cli.js";
import { skipOrFail } from "../skip.js";
import { type Browser, findChromium, noChromium, openBrowser, type Page } from "./chromium.js";
import { describeWithPackages } from "./packages.js";

interface Diff {
  readonly services: readonly [
    {
      readonly counts: Readonly<Record<string, number>>;
      readonly advice: { readonly version: string };
      readonly findings: readonly {
        readonly kind: string;
        readonly level: string;
        readonly says: { readonly en: string };
      }[];
    },
  ];
}

/** What the command says of two releases, as the page would: sentences by level. */
async function diffOf(from: number, to: number): Promise<{ levels: Record<string, string[]>; version: string }> {
  const ended = await docwright(["diff", `tencent/cvm@${from}`, `tencent/cvm@${to}`, "--format", "json"]);
  const [{ findings, advice }] = (JSON.parse(ended.out) as Diff).services;
  const levels: Record<string, string[]> = {};
  for (const { kind, level, says } of findings)
    if (kind !== "documentation" && kind !== "order") (levels[level] ??= []).push(says.en);
  return { levels, version: advice.version };
}

describeWithPackages("comparing releases", () => {
  const chromium = findChromium();
  if (chromium === undefined) return skipOrFail(noChromium);
  let browser: Browser;
  let site: string;
  let address: string;
  beforeAll(async () => {
    browser = await openBrowser(chromium);
    site = mkdtempSync(join(tmpdir(), "docwright-"));
    expect(await docwright(["docs", "tencent/cvm", "--out", site])).toMatchObject({ code: 0 });
    address = pathToFileURL(join(site, "tencent/cvm/changes.html")).href;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(site, { recursive: true, force: true });
  });

  async function open(fragment = "", options: object = {}): Promise<{ page: Page; complaints: readonly string[] }> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address + fragment);
    return { page, complaints };
  }

  async function shown(page: Page): Promise<Record<string, string[]>> {
    const levels: Record<string, string[]> = {};
    for (const level of ["breaking", "risky", "safe"]) {
      const said = await page.locator(`[data-level="${level}"] li`).allInnerTexts();
      if (said.length > 0) levels[level] = said;
    }
    return levels;
  }

  const status = (page: Page, text: string): Promise<void> => page.locator("#compare-status").getByText(text).waitFor();

  test("two chosen releases show what the diff command says of them", async () => {
    const { page, complaints } = await open();
    await page.getByLabel("From").selectOption("22");
    await status(page, "From release 22 to release 34: 2 breaking, 50 safe.");
    const { levels, version } = await diffOf(22, 34);
    expect(await shown(page)).toEqual(levels);
    expect(await page.locator("#compared .badge").first().innerText()).toBe(version);
    await page.getByRole("link", { name: "CreateImage.input.ImageFamily" }).click();
    expect(page.url()).toMatch(/actions\/create-image\.html#input\.ImageFamily$/);
    expect(complaints).toEqual([]);
  });

  test("the address keeps the choice, back goes to the one before", async () => {
    const { page } = await open("#20..23");
    await status(page, "From release 20 to release 23");
    await page.getByLabel("From").selectOption("30");
    await status(page, "From release 23 to release 30");
    expect(page.url()).toBe(`${address}#23..30`);
    await page.reload();
    await status(page, "From release 23 to release 30");
    expect([await page.getByLabel("From").inputValue(), await page.getByLabel("To").inputValue()]).toEqual([
      "23",
      "30",
    ]);
    await page.goBack();
    await status(page, "From release 20 to release 23");
    await page.getByLabel("From").selectOption("23");
    await status(page, "Release 23 is compared with itself.");
  });

  test("levels are shown or not, as is chosen", async () => {
    const { page } = await open("#22..34");
    await status(page, "2 breaking, 50 safe");
    const isShown = (level: string): Promise<boolean> => page.locator(`[data-level="${level}"]`).isVisible();
    await page.getByLabel("Safe").uncheck();
    expect([await isShown("breaking"), await isShown("safe")]).toEqual([true, false]);
    await page.getByLabel("From").selectOption("23");
    await status(page, "From release 23 to release 34");
    expect(await isShown("safe")).toBe(false);
    await page.getByLabel("Safe").check();
    expect(await isShown("safe")).toBe(true);
  });

  test("an address that names no releases, or none of the service, shows the page as it was made", async () => {
    const { levels } = await diffOf(33, 34);
    for (const fragment of ["", "#1..999", "#main"]) {
      const { page } = await open(fragment);
      await page.getByLabel("From").waitFor();
      expect(await shown(page)).toEqual(levels);
      expect(await page.locator("#compare-status").innerText()).toBe("");
    }
  });

  test("without JavaScript the last release is compared with the one before", async () => {
    const { page } = await open("", { javaScriptEnabled: false });
    expect(await page.locator("#compare").isVisible()).toBe(false);
    expect(await shown(page)).toEqual((await diffOf(33, 34)).levels);
  });
});
