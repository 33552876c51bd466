// A mock of two services with its inspector open in a browser, until the test ends.
import { onTestFinished } from "vitest";
import { startMock } from "../commands/mock-workspace.js";
import type { Browser, Locator, Page } from "./chromium.js";

export interface OpenOptions {
  readonly width?: number;
  readonly hash?: string;
}

interface Opened {
  readonly page: Page;
  readonly origin: string;
  /** What the page asked for, and what it complained of. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

export async function openInspector(browser: Browser, options: OpenOptions = {}): Promise<Opened> {
  const { width = 1280, hash = "" } = options;
  const services = ["tencent/cvm", "tencent/tcr"];
  const origin = await startMock([...services, "--unknown-ids", "adopt", "--clock", "2030-01-01T00:00:00Z"]).origin();
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${origin}/_mock${hash}`);
  await page.getByText(services.join(", ")).waitFor();
  return { page, origin, asked, complaints };
}

/** The calls of the list, newest first. */
export function rows(page: Page): Locator {
  return page.locator("#call-list button");
}

/** A text of the call that is shown, by its title. */
export function shownText(page: Page, title: string): Promise<string> {
  const titled = page.getByLabel(title, { exact: true });
  return page.locator("#call pre").and(titled).innerText();
}

/** Of two colours `rgb(r, g, b)`, by the formula of WCAG. */
export function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((left, right) => left - right);
  return (bright + 0.05) / (dark + 0.05);
}
