// Compares text with an expected file. `npm run accept` writes it; anywhere else, and always in CI, a missing file fails.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

const ACCEPT = process.env["DOCWRIGHT_ACCEPT"] === "1" && !process.env["CI"];

export function expectFile(path: string, text: string): void {
  if (ACCEPT && (!existsSync(path) || readFileSync(path, "utf8") !== text)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (!existsSync(path)) expect.fail(`${path} is missing: npm run accept records it; look at it before you commit it`);
  expect(text).toBe(readFileSync(path, "utf8"));
}
