// A served site and its mock as a real browser sees them: what pages of the site, pages from a disk and other pages can reach.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { serveSample, type ServedSite } from "../commands/served-site.js";
import { serviceNamed } from "../generated/services.js";
import { skipOrFail } from "../skip.js";
import { type Browser, findChromium, noChromium, openBrowser, type Page } from "./chromium.js";
import { describeWithPackages } from "./packages.js";

const { spec } = serviceNamed("tencent/tcr");
const services = [{ name: "tencent/tcr", spec }];
const json = { "content-type": "application/json", "x-docwright-region": "ap-guangzhou" };
const create = { RegistryName: "images", RegistryType: "basic" };

describeWithPackages("pages and the servers of a site", () => {
  const chromium = findChromium();
  if (chromium === undefined) return skipOrFail(noChromium);
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(chromium);
  }, 60_000);
  afterAll(() => browser.close());

  async function open(url: string): Promise<Page> {
    const context = await browser.newContext({});
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  function serveWithMock(): Promise<ServedSite> {
    return serveSample({ services }, async ({ host }) => ({ status: 200, headers: {}, body: `from ${host}` }));
  }

  /** The text of the answer, or that the browser kept it from the page. */
  function reach(page: Page, url: string, body?: object): Promise<unknown> {
    const init = body === undefined ? {} : { method: "POST", headers: json, body: JSON.stringify(body) };
    return page.evaluate(
      `fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).then((answer) => answer.text(), () => "kept away")`,
    );
  }

  const send = { url: `https://${spec.protocol.endpoint}/`, method: "POST", headers: {}, body: "{}" };

  test("a page of the site reads where the mock is, calls it, and sends", async () => {
    const site = await serveWithMock();
    const page = await open(site.origin);
    expect(await reach(page, "/_docwright.json")).toBe(`{"mock":"${site.mock}","send":"/_send"}\n`);
    expect(await reach(page, `${site.mock}/CreateInstance`, create)).toMatch(/"RegistryId":"tcr-/);
    expect(await reach(page, "/_send", send)).toContain(`"body":"from ${spec.protocol.endpoint}"`);
    expect(await reach(page, "https://example.com/")).toBe("kept away");
  });

  test("a page from a disk calls the mock, but neither controls it nor sends", async () => {
    const site = await serveWithMock();
    const page = await open(pathToFileURL(join(site.folder, "site/index.html")).href);
    expect(await reach(page, `${site.mock}/CreateInstance`, create)).toMatch(/"RegistryId":"tcr-/);
    expect(await reach(page, `${site.mock}/_mock/state`)).toBe("kept away");
    expect(await reach(page, `${site.mock}/_mock/reset`, {})).toBe("kept away");
    expect(await reach(page, `${site.origin}/_send`, send)).toBe("kept away");
    expect(await reach(page, `${site.origin}/_docwright.json`)).toBe("kept away");
    expect(site.said.join("\n")).not.toMatch(/sent to/);
  });

  test("a page of another port of this machine sends nothing", async () => {
    const [site, other] = [await serveWithMock(), await serveSample()];
    const page = await open(other.origin);
    expect(await reach(page, `${site.mock}/CreateInstance`, create)).toMatch(/"RegistryId":"tcr-/);
    expect(await reach(page, `${site.origin}/_send`, send)).toBe("kept away");
    expect(site.said.join("\n")).not.toMatch(/sent to/);
  });
});
