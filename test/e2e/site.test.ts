// The docs site in a real browser, from the disk: with JavaScript and without, by keyboard, narrow, printed, and as axe sees it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { skipOrFail } from "../skip.js";
import { type Browser, findChromium, noChromium, openBrowser, type Page } from "./chromium.js";
import { describeWithPackages } from "./packages.js";
import { fileSite, makeSite } from "./search-site.js";
import { findBarriers, KINDS, openSite, unfoldAll } from "./site-pages.js";

const CVM = "tencent/cvm";
const ACTION = `${CVM}/actions/run-instances.html`;

describeWithPackages("the docs site", () => {
  const chromium = findChromium();
  if (chromium === undefined) return skipOrFail(noChromium);
  const folder = mkdtempSync(join(tmpdir(), "docwright-site-"));
  const at = (path: string): string => `${fileSite(folder)}/${path}`;
  let browser: Browser;
  beforeAll(async () => {
    await makeSite(folder);
    browser = await openBrowser(chromium);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("every kind of page asks for files only, and complains of nothing", async () => {
    const { page, asked, complaints } = await openSite(browser);
    for (const path of KINDS) await page.goto(at(path));
    expect(asked.length).toBeGreaterThan(3 * KINDS.length);
    expect(asked.filter((url) => !url.startsWith(at("")))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a theme that was chosen stays, after a reload and on other pages", async () => {
    const { page } = await openSite(browser, { colorScheme: "light" });
    const paper = () => page.evaluate("getComputedStyle(document.body).backgroundColor") as Promise<string>;
    await page.goto(at(ACTION));
    const light = await paper();
    await page.getByRole("button", { name: "Theme: as the system" }).click();
    expect(await paper()).toBe(light);
    await page.getByRole("button", { name: "Theme: light" }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
    await page.goto(at(`${CVM}/errors.html`));
    expect(await paper()).toBe(dark);
    await page.getByRole("button", { name: "Theme: dark" }).click();
    expect(await paper()).toBe(light);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await paper()).toBe(dark);
  });

  describe.each([
    ["with JavaScript", true],
    ["without JavaScript", false],
  ])("%s", (_, javaScriptEnabled) => {
    const open = () => openSite(browser, { javaScriptEnabled });

    test("nested types are unfolded in place, by keyboard", async () => {
      const { page } = await open();
      await page.goto(at(`${ACTION}#input.Placement`));
      const row = page.locator("tr[id='input.Placement']");
      const zone = row.locator("details tbody tr").first();
      expect(await zone.isVisible()).toBe(false);
      await row.locator("summary").first().focus();
      await page.keyboard.press("Enter");
      expect(await zone.isVisible()).toBe(true);
      expect(await zone.innerText()).toMatch(/^Zone required\s+string\s/);
      await page.keyboard.press("Enter");
      expect(await zone.isVisible()).toBe(false);
    });

    test("an error code leads to the actions that give it, and back", async () => {
      const { page } = await open();
      await page.goto(at(ACTION));
      await page.locator("ul.codes").getByText("InvalidParameterValue.Range", { exact: true }).click();
      await page.waitForURL(/\/errors\.html#InvalidParameterValue\.Range$/);
      const entry = page.locator(":target");
      expect(await entry.locator("dt").innerText()).toContain("InvalidParameterValue.Range");
      await entry.getByText("RunInstances", { exact: true }).click();
      await page.waitForURL(/\/actions\/run-instances\.html$/);
      expect(await page.locator("h1").innerText()).toBe("RunInstances");
    });

    test("a row names the releases that touched it, and these name the row", async () => {
      const { page } = await open();
      await page.goto(at(ACTION));
      await page.locator("tr[id='input.CpuTopology'] > td > .badges").getByText("release 23").click();
      await page.waitForURL(/\/releases\/23\.html$/);
      await page.locator("section[aria-labelledby=notes]").getByText("CpuTopology").first().click();
      await page.waitForURL(/\/run-instances\.html#input\.CpuTopology$/);
      expect(await page.locator(":target > th code").innerText()).toBe("CpuTopology");
    });
  });

  test("without JavaScript everything is readable, and nothing is there that would need it", async () => {
    const { page } = await openSite(browser, { javaScriptEnabled: false });
    for (const path of KINDS) {
      await page.goto(at(path));
      expect([path, await page.locator("main h1").isVisible()]).toEqual([path, true]);
      const controls = page.locator("button:visible, select:visible, input:visible, form:visible, dialog:visible");
      expect([path, await controls.count()]).toEqual([path, 0]);
    }
  });

  describe("by keyboard", () => {
    const focused = (page: Page) =>
      page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()") as Promise<string>;

    test("the first stop leads past the head of the page", async () => {
      const { page } = await openSite(browser);
      await page.goto(at(ACTION));
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Skip to the page");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    });

    test("stops come in the order of the page, and each is seen and not covered", async () => {
      const { page } = await openSite(browser, { reducedMotion: "reduce" });
      await page.goto(at(ACTION));
      const stops: string[] = [];
      for (let i = 0; i < 40; i += 1) {
        await page.keyboard.press("Tab");
        stops.push(await focused(page));
        const hidden = await page.evaluate(`(() => {
          const own = document.activeElement;
          const { left, top, width, height } = own.getBoundingClientRect();
          const style = getComputedStyle(own);
          const over = document.elementFromPoint(left + Math.min(width, 8) / 2, top + height / 2);
          const isSeen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          return isSeen && (own.contains(over) || over?.contains(own)) ? "" : own.outerHTML.slice(0, 200);
        })()`);
        expect(hidden).toBe("");
      }
      const order = ["Skip to the page", "Services", "theme", "Actions", "Types", "Mock", "release 9", "Placement"];
      const places = order.map((name) => stops.indexOf(name));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    });
  });

  test.each([320, 768, 1280])("nothing is wider than %d px", async (width) => {
    const { page } = await openSite(browser, { viewport: { width, height: 800 } });
    for (const path of KINDS) {
      await page.goto(at(path));
      await unfoldAll(page);
      const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect([path, Math.max(0, wider as number)]).toEqual([path, 0]);
    }
  });

  test("on paper there is the page without its head and side, in ink on white", async () => {
    const { page } = await openSite(browser, { colorScheme: "dark" });
    await page.goto(at(ACTION));
    await page.emulateMedia({ media: "print" });
    for (const selector of ["header.top", "aside", "footer", ".skip"])
      expect([selector, await page.locator(selector).isVisible()]).toEqual([selector, false]);
    expect(await page.locator("h1").isVisible()).toBe(true);
    const ink = (await page.evaluate("getComputedStyle(document.body).color")) as string;
    expect(
      (ink.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map(Number)
        .every((own) => own < 80),
    ).toBe(true);
  });

  describe.each(["light", "dark"])("axe finds nothing in the %s theme", (colorScheme) => {
    test.each([320, 1280])("at %d px", { timeout: 120_000 }, async (width) => {
      // Only here scripts from elsewhere are let in: axe is one.
      const { page } = await openSite(browser, { colorScheme, bypassCSP: true, viewport: { width, height: 800 } });
      for (const path of KINDS) {
        await page.goto(at(path));
        await unfoldAll(page);
        expect([path, ...(await findBarriers(page))]).toEqual([path]);
      }
    });
  });

  test("axe would find a barrier", async () => {
    const { page } = await openSite(browser, { bypassCSP: true });
    await page.goto(at("index.html"));
    await page.evaluate("document.querySelector('h1').style.color = '#eee'");
    expect(await findBarriers(page)).toEqual([expect.stringMatching(/^serious color-contrast: <h1/)]);
  });
});
