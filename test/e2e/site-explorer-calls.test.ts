// Calls of the explorer in a real browser: signed as the vendor's SDK signs, sent to a mock from a disk, to the vendor only from a
// served site and with consent; the answer beside the documented type.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VendorRequest } from "../../generator/commands/docs/read-send.js";
import { startMock } from "../commands/mock-workspace.js";
import { serveSample, type ServedSite } from "../commands/served-site.js";
import { serviceNamed } from "../generated/services.js";
import { skipOrFail } from "../skip.js";
import { committed } from "../site/site-files.js";
import { type Browser, findChromium, noChromium, openBrowser } from "./chromium.js";
import {
  filledRun as filled,
  fillRun,
  openExplorer,
  type SiteFolder,
  shownText,
  unfold,
  until,
  writeSite,
} from "./explorer-page.js";
import { describeWithPackages } from "./packages.js";
import { key } from "./tencent-sdk.js";
import { sdkSignature } from "./tencent-signatures.js";

const cvm = serviceNamed("tencent/cvm");
const RUN = "tencent/cvm/actions/run-instances.html";
const ZONES = "tencent/cvm/actions/describe-zones.html";

describeWithPackages("calls of the explorer", () => {
  const chromium = findChromium();
  if (chromium === undefined) return skipOrFail(noChromium);
  let browser: Browser;
  let site: SiteFolder;
  beforeAll(async () => {
    browser = await openBrowser(chromium);
    site = await writeSite(committed.filter(({ folder }) => /cvm|bssopenapi/.test(folder)));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    site.remove();
  });

  const open = (page: string) => openExplorer(browser, site.url(page));

  /** The site at an address, with a vendor that answers what no page says. */
  function serve(sent: VendorRequest[] = []): Promise<ServedSite> {
    return serveSample({ site: site.path, services: [cvm] }, async (asked) => {
      sent.push(asked);
      return { status: 200, headers: {}, body: '{"Response":{"TotalCount":"8","Odd":1,"RequestId":"r"}}' };
    });
  }

  describe("the signed request", () => {
    test("is the one that the vendor's SDK signs", async () => {
      const { page } = await openExplorer(browser, `${(await serve()).origin}/${RUN}`);
      await page.getByLabel("Send to", { exact: true }).selectOption("vendor");
      await fillRun(page);
      await unfold(page, "The request, signed step by step");
      await page.getByLabel("Id", { exact: true }).fill(key.id);
      await page.getByLabel("Secret").fill(key.secret);
      await until(page, `document.querySelector(".signing").textContent.includes(${JSON.stringify(key.id)})`);
      const { url, headers, body } = readRequest(await shownText(page, "The whole request"));
      expect(JSON.parse(body)).toEqual(filled);
      const authorization = signedBySdk(url.host, headers, body);
      expect(headers.get("authorization")).toBe(authorization);
      expect(await shownText(page, "4. Authorization")).toBe(authorization);
      expect(authorization).toContain((await shownText(page, "3. Signature")).split("\n").at(-1));
      expect(await shownText(page, "1. Canonical request")).toContain(`host:${url.host}\n`);
      expect(await shownText(page, "2. String to sign")).toMatch(/^TC3-HMAC-SHA256\n\d{10}\n\d{4}-\d\d-\d\d\/cvm\//);
    });

    test("stays as it is until one asks for the time of now", async () => {
      const { page } = await open(ZONES);
      await unfold(page, "The request, signed step by step");
      const before = await page.locator(".clock time").innerText();
      await page.waitForTimeout(30);
      await page.getByLabel("Region").selectOption("ap-beijing");
      await until(page, `document.querySelector(".signing").textContent.includes("ap-beijing")`);
      expect(await page.locator(".clock time").innerText()).toBe(before);
      await page.getByRole("button", { name: "Now" }).click();
      await until(page, `document.querySelector(".clock time").textContent !== ${JSON.stringify(before)}`);
    });
  });

  describe("sending", () => {
    test("to a mock: the answer stands beside its type", async () => {
      const mock = await startMock(["tencent/cvm", "--unknown-ids", "adopt"]).origin();
      const { page, asked } = await open(RUN);
      await page.getByLabel("Address of the mock").fill(mock);
      await fillRun(page);
      await page.getByRole("button", { name: "Send to the mock" }).click();
      await page.getByText("Answered", { exact: true }).waitFor();
      const answer = await page.locator(".answer").innerText();
      expect(answer).toMatch(/HTTP 200/);
      expect(answer).toMatch(/InstanceIdSet\s+2 items\s+list of string/);
      expect(answer).toMatch(/"ins-\w+"/);
      expect(answer).toMatch(/It is as the pages say/);
      expect(asked.filter((url) => url.startsWith("http"))).toEqual([`${mock}/`]);
    });

    test("to a mock of another protocol", async () => {
      const mock = await startMock(["alibaba/bssopenapi"]).origin();
      const { page } = await open("alibaba/bssopenapi/actions/create-instance.html");
      await page.getByLabel("Address of the mock").fill(mock);
      await page.getByRole("button", { name: "Fill in" }).click();
      await unfold(page, "The request, signed step by step");
      await until(
        page,
        `document.querySelector(".signing").textContent.includes("ACS3-HMAC-SHA256 Credential=mock-id")`,
      );
      // Each is signed anew: no nonce is taken twice.
      await page.getByRole("button", { name: "Send to the mock" }).click();
      await page.getByText("Answered", { exact: true }).waitFor();
      const first = await page.locator(".came code").innerText();
      await page.getByRole("button", { name: "Send to the mock" }).click();
      await until(page, `document.querySelector(".came code").textContent !== ${JSON.stringify(first)}`);
      expect(await page.locator(".came").innerText()).toMatch(/^Answered\s+HTTP 200/);
    });

    test("a refusal leads to the page of its code", async () => {
      const mock = await startMock(["tencent/cvm"]).origin();
      const { page } = await open(RUN);
      await page.getByLabel("Address of the mock").fill(mock);
      await page.getByRole("button", { name: "Send to the mock" }).click();
      await page.getByText("Refused", { exact: true }).waitFor();
      const link = page.locator(".refusal a");
      expect(await link.innerText()).toBe("MissingParameter");
      await link.click();
      await until(page, "location.pathname.endsWith('tencent/cvm/errors.html')");
      await until(page, "document.querySelector(':target')?.textContent.includes('MissingParameter')");
    });

    test("where nothing answers it says what starts a mock", async () => {
      const { page } = await open(ZONES);
      await page.getByLabel("Address of the mock").fill("http://127.0.0.1:9");
      await page.getByRole("button", { name: "Send to the mock" }).click();
      await page.getByText("Nothing answers at http://127.0.0.1:9.").waitFor();
      expect(await page.locator(".answer pre").innerText()).toBe("npx docwright mock tencent/cvm --port 9");
      expect(await page.getByLabel("Send to", { exact: true }).innerText()).not.toContain("Vendor");
    });

    test("to the vendor only from a served site, with consent, and signed for its host", async () => {
      const sent: VendorRequest[] = [];
      const served = await serve(sent);
      const { page } = await openExplorer(browser, `${served.origin}/${ZONES}`);
      await page.getByLabel("Send to", { exact: true }).selectOption("vendor");
      await unfold(page, "The request, signed step by step");
      await page.getByLabel("Id", { exact: true }).fill(key.id);
      await page.getByLabel("Secret").fill(key.secret);
      await page.getByRole("button", { name: "Send to the vendor" }).click();
      await page.getByRole("button", { name: "Do not send" }).click();
      expect(sent).toEqual([]);
      await page.getByRole("button", { name: "Send to the vendor" }).click();
      await page.getByRole("button", { name: "Send it to the vendor" }).click();
      await page.getByText("Answered", { exact: true }).waitFor();
      const [request] = sent;
      const { host = "", headers: given = {}, body = "" } = request ?? {};
      const headers = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
      expect(host).toBe(cvm.spec.protocol.endpoint);
      expect(headers.get("authorization")).toBe(signedBySdk(host, headers, body));
      const answer = await page.locator(".answer").innerText();
      expect(answer).toMatch(/TotalCount\s+"8"\s+integer\s+not of type integer/);
      expect(answer).toMatch(/Odd\s+1\s+on no page/);
      expect(answer).toMatch(/not in this answer: ZoneSet/);
      await unfold(page, "The same call as code");
      const curl = await shownText(page, "curl");
      expect(curl).toContain(`https://${host}/`);
      expect(curl).not.toMatch(new RegExp(`${key.id}|exampleSecret`));
    });
  });
});

/** `POST https://host/`, headers, an empty line, the body. */
function readRequest(text: string): { url: URL; headers: Map<string, string>; body: string } {
  const [head = "", body = ""] = text.split("\n\n");
  const [line = "", ...lines] = head.split("\n");
  const headers = lines.map((own): [string, string] => {
    const [name = "", value = ""] = own.split(/: (.*)/);
    return [name.toLowerCase(), value];
  });
  return { url: new URL(line.replace(/^POST /, "")), headers: new Map(headers), body };
}

function signedBySdk(host: string, headers: ReadonlyMap<string, string>, body: string): string {
  const captured = { method: "POST", url: "/", headers, body: Buffer.from(body) };
  return sdkSignature(captured, { signMethod: "TC3-HMAC-SHA256", method: "POST", host });
}
