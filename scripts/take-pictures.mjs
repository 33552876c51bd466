// The pictures of the docs site in the README: .github/pictures/. Needs the packages of test/e2e (npm ci there) and a Chromium.
// Usage: npm run pictures
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "..");
const { chromium } = createRequire(join(root, "test", "e2e", "package.json"))("playwright-core");
const pictures = join(root, ".github", "pictures");
const site = mkdtempSync(join(tmpdir(), "docwright-pictures-"));
const system = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** @typedef {{ goto(url: string): Promise<unknown>, locator(selector: string): any, keyboard: any, getByRole: any, waitForTimeout(ms: number): Promise<void>, screenshot(options: object): Promise<unknown>, evaluate(script: string): Promise<unknown> }} Page */

/** @type {readonly { name: string, page: string, theme: "light" | "dark", height: number, prepare(page: Page): Promise<unknown> }[]} */
const shots = [
  {
    name: "site-action",
    page: "tencent/cvm/actions/modify-instances-attribute.html",
    theme: "light",
    height: 860,
    prepare: async () => undefined,
  },
  {
    name: "site-explorer",
    page: 'tencent/cvm/actions/stop-instances.html#try={"input":{"InstanceIds":["ins-0a1b2c3d"],"StopType":"SOFT"}}',
    theme: "dark",
    height: 1000,
    async prepare(page) {
      await page.locator("#explorer summary").first().waitFor();
      await page
        .getByRole("group")
        .filter({ hasText: "signed step by step" })
        .last()
        .locator("summary")
        .first()
        .click();
      await page.locator("#try").evaluate("(heading) => heading.scrollIntoView()");
    },
  },
];

const made = spawnSync(process.execPath, [join(root, "dist", "cli.js"), "docs", "--out", site], {
  cwd: root,
  stdio: "inherit",
});
if (made.status !== 0) process.exit(1);
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  ...(existsSync(system) ? { executablePath: system } : {}),
  args: ["--no-sandbox"],
});
for (const { name, page: path, theme, height, prepare } of shots) {
  const context = await browser.newContext({ viewport: { width: 1280, height }, colorScheme: theme });
  const page = await context.newPage();
  const [file = "", fragment] = path.split("#");
  await page.goto(
    pathToFileURL(join(site, file)).href +
      (fragment === undefined ? "" : `#${encodeURIComponent(fragment).replace("%3D", "=")}`),
  );
  await prepare(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await context.close();
}
await browser.close();
rmSync(site, { recursive: true });
