// The explorer of the docs site in a real browser, from a disk and from the server of a site: filled in and checked as one types,
// signed as the vendor's SDK signs, sent to a mock, answered beside the documented type, kept in the address without secrets.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Spec } from "../../generator/4-spec/spec.js";
import type { VendorRequest } from "../../generator/commands/docs/read-send.js";
import { startMock } from "../commands/mock-workspace.js";
import { serveSample, type ServedSite } from "../commands/served-site.js";
import { serviceNamed } from "../generated/services.js";
import { skipOrFail } from "../skip.js";
import { committed } from "../site/site-files.js";
import { type Browser, findChromium, noChromium, openBrowser, type Page } from "./chromium.js";
import {
  addParameter,
  openExplorer,
  openPage,
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

describeWithPackages("the explorer", () => {
  const chromium = findChromium();
  if (chromium === undefined) return skipOrFail(noChromium);
  let browser: Browser;
  let site: SiteFolder;
  beforeAll(async () => {
    browser = await openBrowser(chromium);
    site = await writeSite(committed.filter(({ folder }) => folder === "tencent/cvm"));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    site.remove();
  });

  const open = (page: string, width?: number) => openExplorer(browser, site.url(page), width);

  /** The site at an address, with a vendor that answers what no page says. */
  function serve(sent: VendorRequest[] = []): Promise<ServedSite> {
    return serveSample({ site: site.path, services: [cvm] }, async (asked) => {
      sent.push(asked);
      return { status: 200, headers: {}, body: '{"Response":{"TotalCount":"8","Odd":1,"RequestId":"r"}}' };
    });
  }

  /** A call with a nested type, a choice and a number. */
  async function fillRun(page: Page): Promise<void> {
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

  const filled = {
    Placement: { Zone: "ap-guangzhou-3" },
    ImageId: "img-pmqg1cw7",
    InstanceChargeType: "POSTPAID_BY_HOUR",
    InstanceCount: 2,
  };

  describe("the form", () => {
    test("asks for what is missing, says what is wrong as one types, and is the JSON beside it", async () => {
      const { page, complaints } = await open(RUN);
      const problems = page.locator(".explorer .problem:not([hidden]), .explorer .missing li");
      expect(await problems.allInnerTexts()).toEqual([
        expect.stringMatching(/^Placement is required without LaunchTemplate/),
        expect.stringMatching(/^ImageId is required without LaunchTemplate/),
      ]);
      await fillRun(page);
      expect(await problems.count()).toBe(0);
      await page.getByLabel("InstanceCount", { exact: true }).fill("two");
      expect(await problems.allInnerTexts()).toEqual(["must be of type integer"]);
      expect(await page.getByRole("status").and(page.getByText("1 problem in the input")).isVisible()).toBe(true);
      await page.getByLabel("InstanceCount", { exact: true }).fill("2");
      expect(await problems.count()).toBe(0);
      expect(JSON.parse(await jsonOf(page))).toEqual(filled);
      expect(complaints).toEqual([]);
    });

    test("takes what is written as JSON, and says of it what is on no page", async () => {
      const { page } = await open(RUN);
      await unfold(page, "Input as JSON");
      const json = page.getByLabel("Input as JSON");
      await json.fill(
        '{"Placement": {"Zone": "z"}, "DataDisks": [{"DiskSize": 5}, {"DiskSize": "x"}], "Odd": {"a": 1}',
      );
      expect(await page.getByText("no JSON object yet").isVisible()).toBe(true);
      await json.fill(
        '{"Placement": {"Zone": "z"}, "DataDisks": [{"DiskSize": 5}, {"DiskSize": "x"}], "Odd": {"a": 1}}',
      );
      expect(await inputValue(page, "Zone")).toBe("z");
      expect(await page.locator(".explorer .problem:not([hidden])").allInnerTexts()).toEqual([
        expect.stringMatching(/integer/),
        expect.stringMatching(/\w/),
      ]);
      await page.getByRole("button", { name: "Remove Odd" }).click();
      await page.getByRole("button", { name: "Remove DataDisks item" }).nth(1).click();
      expect(JSON.parse(await jsonOf(page))).toEqual({ Placement: { Zone: "z" }, DataDisks: [{ DiskSize: 5 }] });
    });

    test("starts from an example, and Back undoes that", async () => {
      const { page } = await open(RUN);
      await fillRun(page);
      await page.getByRole("button", { name: "Fill in" }).click();
      expect(await inputValue(page, "ImageId")).not.toBe("");
      const example = await jsonOf(page);
      expect(JSON.parse(example)).toHaveProperty("SystemDisk");
      await page.evaluate("history.back()");
      await until(page, `document.querySelector("#explorer-json").value !== ${JSON.stringify(example)}`);
      expect(JSON.parse(await jsonOf(page))).toEqual(filled);
    });
  });

  describe("the address", () => {
    test("brings everything back, but no secret", async () => {
      const { page } = await open(RUN);
      await fillRun(page);
      await addParameter(page, "LoginSettings");
      await addParameter(page, "Password", "LoginSettings");
      await page.getByLabel("Password", { exact: true }).fill("hidden-password");
      await unfold(page, "The request, signed step by step");
      await page.getByLabel("Secret").fill("hidden-secret");
      await page.getByLabel("Token, of temporary keys").fill("hidden-token");
      await until(page, "location.hash.includes('ap-guangzhou-3') && location.hash.includes('LoginSettings')");
      await page.waitForTimeout(400);
      const address = String(await page.evaluate("location.href"));
      expect(address).not.toContain("hidden");
      const kept = await page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])");
      expect(kept).not.toContain("hidden");
      expect(await page.evaluate("document.documentElement.outerHTML")).not.toMatch(/hidden-(?:secret|token)/);
      const { page: again } = await openPage(browser, address);
      await again.locator(".explorer").waitFor();
      expect(JSON.parse(await jsonOf(again))).toEqual({ ...filled, LoginSettings: {} });
      expect(await again.evaluate("document.querySelector('#explorer-region').value")).toBe("ap-guangzhou");
      expect(await again.evaluate("document.querySelector('#explorer-key-secret').value")).toBe("");
    });
  });

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

  test("names full of markup stay text", async () => {
    const hostile = await writeSite([{ folder: "tencent/evil", spec: hostileSpec(), notes: { Do: "<b>{{x}}</b>" } }]);
    try {
      const { page, complaints } = await openExplorer(browser, hostile.url("tencent/evil/actions/do.html"));
      await page.getByLabel(MARKUP, { exact: true }).fill("</pre><script>evil()</script>");
      await unfold(page, "Input as JSON");
      await unfold(page, "The same call as code");
      await unfold(page, "The request, signed step by step");
      expect(Object.keys(JSON.parse(await jsonOf(page)) as object)).toEqual([MARKUP]);
      expect(await page.locator(".explorer img, .explorer script, .explorer b").count()).toBe(0);
      expect(await page.evaluate("({}).polluted")).toBeUndefined();
      expect(complaints).toEqual([]);
    } finally {
      hostile.remove();
    }
  });

  test.each([320, 1280])("fits %i pixels with everything open", async (width) => {
    const { page } = await open(RUN, width);
    await page.getByRole("button", { name: "Fill in" }).click();
    for (const part of ["Input as JSON", "The request, signed step by step", "The same call as code"])
      await unfold(page, part);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });
});

const MARKUP = '<img src=x onerror="evil()">';

function hostileSpec(): Spec {
  const text = { kind: "string" as const };
  const values = [{ value: "</option><script>evil()</script>", label: "javascript:evil()" }];
  return {
    specVersion: 1,
    vendor: "tencent",
    service: "evil",
    version: "2020-01-01",
    languages: ["en"],
    protocol: { kind: "tencent-v3", responseRoot: "Response", endpoint: "evil.example.com" },
    actions: {
      Do: {
        status: "current",
        input: [
          { name: MARKUP, type: text, required: true, description: "</p><script>evil()</script>" },
          { name: "__proto__", type: text, constraints: { enum: values } },
          { name: "{{x}}", type: { kind: "ref", name: "constructor" } },
        ],
        output: [],
        errors: [],
        examples: [],
      },
    },
    types: {},
    errors: {},
    history: [],
  };
}

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

async function jsonOf(page: Page): Promise<string> {
  return String(await page.evaluate("document.querySelector('#explorer-json').value"));
}

async function inputValue(page: Page, name: string): Promise<unknown> {
  const labelled = `[...document.querySelectorAll(".explorer label")].find((own) => own.textContent === "${name}")`;
  return page.evaluate(`${labelled}?.control?.value`);
}
