// The search of a docs site in a real browser, from the disk and from an address: by keys alone to an action, a member and an error
// code; slips, kinds, links; what names hold never becomes markup.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../generated/services.js";
import { smallSpec } from "../site/searched.js";
import { skipOrFail } from "../skip.js";
import { type Browser, findChromium, noChromium, openBrowser } from "./chromium.js";
import { describeWithPackages } from "./packages.js";
import { arriveAt, fileSite, firstResult, makeSite, openPage, search, serveSite } from "./search-site.js";

describeWithPackages("the search of a site", () => {
  const chromium = findChromium();
  if (chromium === undefined) return skipOrFail(noChromium);
  const folder = mkdtempSync(join(tmpdir(), "docwright-"));
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(chromium), serveSite(folder), makeSite(folder)]);
  }, 60_000);
  afterAll(async () => {
    served.server.close();
    rmSync(folder, { recursive: true });
    await browser.close();
  });

  const zones = "tencent/cvm/actions/describe-zones.html";

  describe.each(["the disk", "an address"])("from %s", (place) => {
    const open = (path: string, width?: number) =>
      openPage(browser, `${place === "the disk" ? fileSite(folder) : served.origin}/${path}`, width);

    test.each([
      ["RI", "RunInstances", "tencent/cvm/actions/run-instances.html"],
      ["RunIntances", "RunInstances", "tencent/cvm/actions/run-instances.html"],
      ["type:vpc", "VirtualPrivateCloud", "tencent/cvm/types/virtual-private-cloud.html"],
      ["member:HpcClusterId", "HpcClusterId", "tencent/cvm/actions/create-launch-template.html#input.HpcClusterId"],
      ["InvalidInstanceId.Mal", "InvalidInstanceId.Malformed", "tencent/cvm/errors.html#InvalidInstanceId.Malformed"],
      ["CheckIn", "CheckInstance", "tencent/tcr/actions/check-instance.html"],
    ])("%s and Enter: %s", async (typed, name, path) => {
      const { page, complaints, asked } = await open(zones);
      await search(page, typed);
      await firstResult(page, name);
      await page.keyboard.press("Enter");
      await arriveAt(page, path);
      await page
        .locator(`[id="${path.split("#")[1] ?? "main"}"]`)
        .getByText(name, { exact: true })
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      const own = place === "the disk" ? "file://" : served.origin;
      expect(asked.filter((url) => !url.startsWith(own))).toEqual([]);
    });

    test("a link opens it with the query, on the first page too", async () => {
      const { page } = await open("index.html#search=DesIns");
      await firstResult(page, "DescribeInstances");
      await page.keyboard.press("Escape");
      expect(await page.locator("#search").isVisible()).toBe(false);
    });
  });

  const openDisk = async (typed: string, width?: number) => {
    const opened = await openPage(browser, `${fileSite(folder)}/tencent/cvm/actions/run-instances.html`, width);
    await search(opened.page, typed);
    return opened;
  };

  test("the list is walked with arrows, and says so to who cannot see it", async () => {
    const { page } = await openDisk("DesIns");
    await firstResult(page, "DescribeInstances");
    const active = () =>
      page.evaluate(
        "document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent",
      );
    expect(await active()).toContain("DescribeInstances");
    await page.keyboard.press("ArrowDown");
    expect(await active()).toContain("DescribeInstancesStatus");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(
      await page.evaluate("document.querySelector('#search-list > :last-child').getAttribute('aria-selected')"),
    ).toBe("true");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-expanded')")).toBe("true");
  });

  test("a member shows the row of the page first, then others, then all", async () => {
    const { page } = await openDisk("ImageId");
    await firstResult(page, "ImageId");
    const places = page.locator("#search-list .place");
    expect(await page.locator("#search-list > :first-child").innerText()).toContain("RunInstances input ImageId");
    expect(await places.count()).toBe(2);
    await page.getByText("11 more places").click();
    await places.nth(12).waitFor();
    expect(await places.count()).toBe(13);
  });

  test("Ctrl+Enter opens another tab", async () => {
    const { page } = await openDisk("DescribeZones");
    await firstResult(page, "DescribeZones");
    await page.evaluate("void (window.open = (...given) => void (window.given = given))");
    await page.keyboard.press("Control+Enter");
    expect(await page.evaluate("window.given.join()")).toMatch(/describe-zones\.html,_blank,noopener$/);
    expect(await page.locator("#search").isVisible()).toBe(true);
  });

  test("what was typed is there again, and the keys are those of the field while one types", async () => {
    const { page } = await openDisk("a/k");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.locator("#search[open]").waitFor();
    expect(await page.evaluate("document.activeElement.value")).toBe("a/k");
  });

  test("buttons ask for one kind", async () => {
    const { page } = await openDisk("instance");
    await page.getByRole("button", { name: "Error codes" }).click();
    await page.getByRole("option").and(page.locator(":first-child")).getByText("error", { exact: true }).waitFor();
    expect(new Set(await page.locator("#search-list .kind").allInnerTexts())).toEqual(new Set(["error"]));
  });

  test("fits into 320 px", async () => {
    const { page } = await openDisk("InvalidParameterValue", 320);
    await page.locator("#search-list > :nth-child(9)").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('#search, #search *')].every((own) => own.scrollWidth <= innerWidth)",
      ),
    ).toBe(true);
  });

  test("names and words full of markup are text", async () => {
    const [specs, site] = [temporaryFolder(), temporaryFolder()];
    const markup = `<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>{{x}}`;
    const member = { name: markup, type: { kind: "string" }, description: `in words ${markup}` } as const;
    const spec = {
      ...smallSpec("Break", "Broken", [member], `breaks ${markup}`),
      vendor: "tencent",
      service: "brew",
      version: "1",
    };
    mkdirSync(join(specs, "tencent/brew/1"), { recursive: true });
    writeFileSync(join(specs, "tencent/brew/1/spec.json"), JSON.stringify(spec));
    await makeSite(site, "--spec", specs);
    const { page, complaints } = await openPage(browser, `${fileSite(site)}/index.html`);
    await search(page, "script");
    await page.locator("#search-list").getByText("globalThis.hit=1").first().waitFor();
    expect(await page.evaluate("document.querySelectorAll('#search :is(img, script)').length")).toBe(0);
    expect(await page.evaluate("globalThis.hit")).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});
