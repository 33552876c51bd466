// The explorer of the docs site in a real browser, from a disk: filled in by form and JSON, checked as one types, kept in the
// address without secrets; names stay text; it fits small screens, and axe finds nothing.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Spec } from "../../generator/4-spec/spec.js";
import { skipOrFail } from "../skip.js";
import { committed } from "../site/site-files.js";
import { type Browser, findChromium, noChromium, openBrowser, type Page } from "./chromium.js";
import {
  addParameter,
  filledRun as filled,
  fillRun,
  jsonOf,
  openExplorer,
  openPage,
  type SiteFolder,
  unfold,
  until,
  writeSite,
} from "./explorer-page.js";
import { describeWithPackages, readPackageFile } from "./packages.js";

const PARTS = ["Input as JSON", "The request, signed step by step", "The same call as code"];
const RUN = "tencent/cvm/actions/run-instances.html";

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

  test("filters take names that it suggests", async () => {
    const { page } = await open("tencent/cvm/actions/describe-instances.html");
    await addParameter(page, "Filters");
    const names = "[...document.querySelectorAll('.explorer datalist option')].map((own) => own.value)";
    expect(await page.evaluate(names)).toContain("zone");
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

  test.each(["light", "dark"] as const)("axe finds nothing wrong with it, %s", async (colorScheme) => {
    const { page } = await open(RUN);
    await page.emulateMedia({ colorScheme });
    await page.getByRole("button", { name: "Fill in" }).click();
    await page.getByLabel("InstanceCount", { exact: true }).fill("two");
    for (const part of PARTS) await unfold(page, part);
    // As the console does: past the policy of the page.
    await page.evaluate(readPackageFile("axe-core", "axe.min.js"));
    const found = await page.evaluate(`axe.run("#explorer").then(({ violations }) => violations.map(({ id }) => id))`);
    expect(found).toEqual([]);
  });

  test.each([320, 1280])("fits %i pixels with everything open", async (width) => {
    const { page } = await open(RUN, width);
    await page.getByRole("button", { name: "Fill in" }).click();
    for (const part of PARTS) await unfold(page, part);
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

async function inputValue(page: Page, name: string): Promise<unknown> {
  const labelled = `[...document.querySelectorAll(".explorer label")].find((own) => own.textContent === "${name}")`;
  return page.evaluate(`${labelled}?.control?.value`);
}
