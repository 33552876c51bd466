// Where a Chromium stands: the one that CHROMIUM_PATH names, one of the system, or the one that playwright installed.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { loadPackage } from "./packages.js";

interface Playwright {
  readonly chromium: { executablePath(): string; launch(options: object): Promise<Browser> };
}

/** What tests use of playwright-core, whose types are not there where it is not installed. */
export interface Browser {
  newContext(options: object): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
  close(): Promise<void>;
}

interface Named {
  readonly name?: string;
  readonly exact?: boolean;
}

interface Finder {
  getByText(text: string, options?: Named): Locator;
  getByLabel(text: string, options?: Named): Locator;
  getByRole(role: string, options?: Named): Locator;
  locator(selector: string): Locator;
}

export interface Locator extends Finder {
  and(other: Locator): Locator;
  first(): Locator;
  last(): Locator;
  nth(index: number): Locator;
  count(): Promise<number>;
  innerText(): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  isVisible(): Promise<boolean>;
  waitFor(options?: { readonly state: "detached" }): Promise<void>;
  click(): Promise<void>;
  focus(): Promise<void>;
  check(): Promise<void>;
  uncheck(): Promise<void>;
  inputValue(): Promise<string>;
  fill(text: string): Promise<void>;
  selectOption(value: string): Promise<unknown>;
}

export interface Page extends Finder {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  goBack(): Promise<unknown>;
  url(): string;
  waitForURL(url: RegExp): Promise<void>;
  title(): Promise<string>;
  evaluate(script: string): Promise<unknown>;
  emulateMedia(options: { readonly colorScheme?: "light" | "dark"; readonly media?: "print" }): Promise<void>;
  waitForTimeout(milliseconds: number): Promise<void>;
  readonly keyboard: { press(key: string): Promise<void> };
  on(event: "request", listener: (request: { url(): string }) => void): void;
  on(event: "console", listener: (message: { text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "dialog", listener: (dialog: { accept(): Promise<void> }) => void): void;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  ...(process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  "/usr/bin/chromium",
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Undefined where there is none. A path in CHROMIUM_PATH is the only one that counts. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH: given = "" } = process.env;
  if (given !== "") return isProgram(given) ? given : undefined;
  return [...places, installedByPlaywright()].find(isProgram);
}

export const noChromium =
  "no Chromium: install one (npx playwright-core install --with-deps chromium, in test/e2e), or name it with CHROMIUM_PATH";

/** Without the sandbox, which needs rights that containers do not give; the pages are our own. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return playwright().chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

function installedByPlaywright(): string {
  return playwright().chromium.executablePath();
}

function playwright(): Playwright {
  return loadPackage("playwright-core") as Playwright;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
