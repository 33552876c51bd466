// The inspector of a served mock in a real browser: calls as they come, what is shown of one, state, faults and the clock; by
// keyboard, at 320 px, in both colour schemes; and nothing that a call holds becomes markup.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as cvm from "../../generated/tencent/cvm/client/index.js";
import { callTool, control, startMock } from "../commands/mock-workspace.js";
import { skipOrFail } from "../skip.js";
import { type Browser, findChromium, noChromium, openBrowser } from "./chromium.js";
import { contrast, openInspector, type OpenOptions, rows, shownText } from "./inspector-page.js";
import { describeWithPackages } from "./packages.js";

describeWithPackages("the inspector", () => {
  const chromium = findChromium();
  if (chromium === undefined) return skipOrFail(noChromium);
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(chromium);
  }, 60_000);
  afterAll(() => browser.close());

  const open = (options?: OpenOptions) => openInspector(browser, options);

  describe("calls", () => {
    test("stand there as they come, newest first, without a reload", async () => {
      const { page, origin, asked, complaints } = await open();
      await page.getByText("No call yet").waitFor();
      await callTool(origin, "/cvm/DescribeZones");
      await rows(page).getByText("DescribeZones").waitFor();
      await callTool(origin, "/cvm/DescribeKeyPairs", { Limit: [] });
      await rows(page).getByText("DescribeKeyPairs").waitFor();
      expect(await rows(page).locator(".name").allInnerTexts()).toEqual(["DescribeKeyPairs", "DescribeZones"]);
      expect(await rows(page).locator(".bad").allInnerTexts()).toEqual(["InvalidParameter"]);
      expect(asked.every((url) => url.startsWith(`${origin}/_mock`))).toBe(true);
      expect(complaints).toEqual([]);
    });

    test("one is shown with request, answer and the code that makes it again", async () => {
      const { page, origin } = await open();
      await callTool(origin, "/cvm/CreateKeyPair", { KeyName: "mine", ProjectId: 0 });
      await rows(page).first().click();
      await page.getByRole("heading", { name: "CreateKeyPair" }).waitFor();
      expect(await shownText(page, "Request")).toMatch(/^POST http:.*\/cvm\/CreateKeyPair\n[\s\S]*"KeyName": "mine"/);
      expect(await shownText(page, "Answer")).toMatch(/"KeyId": "skey-/);
      expect(await shownText(page, "TypeScript")).toContain(
        'await client.createKeyPair({ KeyName: "mine", ProjectId: 0 })',
      );
      const curl = (await shownText(page, "curl")).trimEnd();
      expect(curl).toContain(`curl ${origin}/tencent/cvm/CreateKeyPair`);
      expect(curl).not.toMatch(/secret|signature|authorization/i);
      await page.getByRole("button", { name: "Copy curl" }).click();
      await page.getByText("Copied").waitFor();
      expect((await page.evaluate("navigator.clipboard.readText()")) as string).toBe(`${curl}\n`);
      expect(await page.locator("#call .facts").innerText()).toMatch(/Took\s+[\d.]+ ms/);
    });

    test("a failed signature shows what both sides signed", async () => {
      const { page, origin } = await open();
      const client = cvm.createClient({
        endpoint: origin,
        region: "ap-guangzhou",
        credentials: { id: "mock-id", secret: "mock-secret" },
        // On its way the body is written in another form.
        fetch: (url, init) => fetch(url, { ...init, body: JSON.stringify(JSON.parse(String(init.body)), null, 1) }),
      });
      await expect(client.describeKeyPairs({ Limit: 1 })).rejects.toMatchObject({
        code: "AuthFailure.SignatureFailure",
      });
      await rows(page).getByText("DescribeKeyPairs").click();
      await page.getByRole("heading", { name: "The mock signed: canonical request" }).waitFor();
      expect(await shownText(page, "The mock signed: canonical request")).toMatch(
        /^POST\n\/\n[\s\S]*host:127\.0\.0\.1/,
      );
      const [mine, yours] = [
        await shownText(page, "The mock signed: string to sign"),
        await shownText(page, "The caller signed: string to sign"),
      ];
      expect(mine).toMatch(/^TC3-HMAC-SHA256\n/);
      expect(yours).toMatch(/^TC3-HMAC-SHA256\n/);
      expect(yours).not.toBe(mine);
      expect(await page.locator("#call .mistake").innerText()).toContain("the payload is signed in another writing");
    });

    test("are filtered by service, action and error", async () => {
      const { page, origin } = await open();
      await callTool(origin, "/cvm/DescribeZones");
      await callTool(origin, "/cvm/DescribeKeyPairs", { Limit: [] });
      await callTool(origin, "/tcr/CheckInstance", { RegistryId: "tcr-1" });
      const names = () => rows(page).locator(".name").allInnerTexts();
      await rows(page).getByText("CheckInstance").waitFor();
      await page.getByLabel("Service").first().selectOption("tencent/cvm");
      expect(await names()).toEqual(["DescribeKeyPairs", "DescribeZones"]);
      await page.getByLabel("Action").first().fill("keyp");
      expect(await names()).toEqual(["DescribeKeyPairs"]);
      await page.getByLabel("Action").first().fill("");
      await page.getByLabel("Errors only").check();
      expect(await names()).toEqual(["DescribeKeyPairs"]);
      await page.getByLabel("Action").first().fill("nothing");
      await page.getByText("No call fits.").waitFor();
    });

    test("wait while paused, and go when cleared", async () => {
      const { page, origin } = await open();
      await page.getByRole("button", { name: "Pause" }).click();
      await callTool(origin, "/cvm/DescribeZones");
      await page.waitForTimeout(1500);
      expect(await rows(page).count()).toBe(0);
      await page.getByRole("button", { name: "Pause" }).click();
      await rows(page).getByText("DescribeZones").waitFor();
      await page.getByRole("button", { name: "Clear", exact: true }).click();
      await page.getByText("No call yet").waitFor();
      await callTool(origin, "/cvm/DescribeRegions");
      await rows(page).getByText("DescribeRegions").waitFor();
    });

    test("say so when the server is gone", async () => {
      const { page } = await open();
      const mock = startMock(["tencent/cvm"]);
      await page.goto(`${await mock.origin()}/_mock`);
      await page.locator("#status").getByText("tencent/cvm").waitFor();
      mock.child.kill("SIGKILL");
      await page.getByText("The server does not answer.").waitFor();
    });
  });

  test("nothing of a call becomes markup or runs", async () => {
    const { page, origin, complaints } = await open();
    const evil = "<img src=x onerror=\"document.title='hit'\"><script>document.title='hit'</script>";
    await callTool(origin, "/cvm/CreateKeyPair", { KeyName: evil, ProjectId: 0, [evil]: evil });
    await fetch(
      `${origin}/cvm/?Action=${encodeURIComponent(evil)}&Version=2017-03-12&Region=${encodeURIComponent(evil)}`,
    );
    await control(origin, "PUT", "state/KeyPair/skey-00000001", { KeyName: evil });
    await rows(page).nth(1).click();
    await page.getByRole("heading", { name: "CreateKeyPair" }).waitFor();
    await rows(page).nth(0).click();
    await page.getByRole("tab", { name: "State" }).click();
    await page.locator("#resources button").getByText("KeyPair").click();
    await page.getByRole("button", { name: "skey-00000001" }).click();
    await page.getByText('"KeyName": "<img src=x').waitFor();
    expect(await page.locator("img, main script").count()).toBe(0);
    expect([await page.title(), complaints]).toEqual(["Mock inspector", []]);
  });

  test("state is shown by resource, all of a record on demand", async () => {
    const { page, origin } = await open();
    await callTool(origin, "/cvm/CreateKeyPair", { KeyName: "mine", ProjectId: 0 });
    await page.getByRole("tab", { name: "State" }).click();
    await page.locator("#resources button").getByText("KeyPair", { exact: true }).click();
    await page.getByRole("heading", { name: "KeyPair of tencent/cvm: 1" }).waitFor();
    expect(await page.locator("#records thead").innerText()).toMatch(/^KeyId\s+Region\s+KeyName/);
    expect(await page.locator("#records tbody").innerText()).toMatch(/^skey-\w{8}\s+[\w-]+\s+mine\s/);
    await page.locator("#records tbody button").click();
    expect(await page.locator("#records pre").first().innerText()).toContain('"KeyName": "mine"');
    await callTool(origin, "/cvm/CreateKeyPair", { KeyName: "other", ProjectId: 0 });
    await page.getByRole("button", { name: "Read again" }).click();
    await page.getByRole("heading", { name: "KeyPair of tencent/cvm: 2" }).waitFor();
  });

  test("faults are added, met, removed", async () => {
    const { page, origin } = await open({ hash: "#faults" });
    await page.getByText("No fault is set").waitFor();
    await page.locator("#fault-action").selectOption("DescribeZones");
    await page.locator("#fault-kind").selectOption("code:InternalError");
    await page.getByLabel("Times").fill("1");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByRole("cell", { name: "times 1" }).waitFor();
    expect(await callTool(origin, "/cvm/DescribeZones")).toMatchObject({ Error: { Code: "InternalError" } });
    await page.locator("#fault-kind").selectOption("transport:503");
    await page.getByLabel("Times").fill("");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByRole("cell", { name: "503" }).waitFor();
    expect((await control(origin, "GET", "faults")).value).toMatchObject({
      faults: [
        { fault: { code: "InternalError", times: 1 }, hits: 1 },
        { fault: { action: "DescribeZones", transport: 503 } },
      ],
    });
    await page.getByRole("button", { name: "Remove fault-1" }).click();
    await page.getByRole("cell", { name: "times 1" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.getByText("No fault is set").waitFor();
  });

  test("the clock is advanced, set and stopped; what it refuses is told", async () => {
    const { page, origin } = await open({ hash: "#clock" });
    await page.getByRole("button", { name: "+ 1 hour" }).click();
    await page.getByText("2030-01-01T01:00:00.000Z").first().waitFor();
    await page.getByLabel("Go on to").fill("2031-01-01T00:00:00Z");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByText("2031-01-01T00:00:00.000Z").first().waitFor();
    await page.getByLabel("Go on to").fill("2020-01-01T00:00:00Z");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    expect(await page.getByRole("alert").innerText()).toContain("clocks only go forward");
    await page.getByRole("button", { name: "Freeze" }).click();
    await page.getByText("stands still").first().waitFor();
    expect(await page.getByRole("alert").isVisible()).toBe(false);
    expect((await control(origin, "GET", "clock")).value).toMatchObject({
      clocks: [{ frozen: true }, { frozen: true }],
    });
  });

  test("reset forgets all, once it is confirmed", async () => {
    const { page, origin } = await open();
    await callTool(origin, "/cvm/CreateKeyPair", { KeyName: "mine", ProjectId: 0 });
    await rows(page).first().waitFor();
    await page.getByRole("button", { name: "Reset all" }).click();
    await page.getByText("No call yet").waitFor();
    expect(await callTool(origin, "/cvm/DescribeKeyPairs")).toMatchObject({ TotalCount: 0 });
  });

  test("works by keyboard alone", async () => {
    const { page, origin } = await open();
    await callTool(origin, "/cvm/DescribeZones");
    await rows(page).first().waitFor();
    const focused = () =>
      page.evaluate("document.activeElement.id || document.activeElement.textContent") as Promise<string>;
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("reset");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("tab-calls");
    await page.keyboard.press("ArrowRight");
    expect([await focused(), await page.locator("#state").isVisible()]).toEqual(["tab-state", true]);
    await page.keyboard.press("ArrowLeft");
    for (let i = 0; i < 6; i += 1) await page.keyboard.press("Tab");
    // A call that comes meanwhile does not take the focus away.
    await callTool(origin, "/cvm/DescribeRegions");
    await rows(page).getByText("DescribeRegions").waitFor();
    expect(await focused()).toContain("DescribeZones");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "DescribeZones" }).waitFor();
  });

  test.each([320, 768, 1280])("fits into %d px, in both colour schemes, with contrast", async (width) => {
    const { page, origin } = await open({ width });
    await callTool(origin, "/cvm/CreateKeyPair", { KeyName: "x".repeat(300), ProjectId: 0 });
    await rows(page).first().click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const view of ["Calls", "State", "Faults", "Clock"]) {
        await page.getByRole("tab", { name: view }).click();
        expect([view, await page.evaluate("document.documentElement.scrollWidth <= innerWidth")]).toEqual([view, true]);
      }
      const [ink, back] = (await page.evaluate(
        "[getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]",
      )) as [string, string];
      expect(contrast(ink, back)).toBeGreaterThan(7);
    }
  });
});
