// Stage 1 in one call: bytes in, pages and what was said of them out. HTML and Markdown bodies written for the tests.
import { decodePage } from "../../generator/1-page/decode-page.js";
import type { Page } from "../../generator/1-page/page.js";
import { createReport, type Report } from "../../generator/diagnostics/diagnostic.js";
import { printDiagnostic } from "../../generator/diagnostics/format.js";

export interface Decoded {
  readonly pages: readonly Page[];
  readonly said: readonly string[];
}

export function decode(id: string, content: string | Uint8Array): Decoded {
  const report = createReport();
  const pages = decodePage(id, "in", typeof content === "string" ? Buffer.from(content) : content, report);
  return { pages, said: sayings(report) };
}

export function sayings(report: Report): string[] {
  return report.found.map(printDiagnostic).sort();
}

export function joinBytes(...parts: readonly (string | readonly number[])[]): Buffer {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

/** An action page as HTML, longer than what an answer may hold by the way. */
export function htmlBody(action: string): string {
  const row = `<tr><td>KettleId</td><td>Yes</td><td>String</td><td>Number of the kettle.</td></tr>`;
  return `<h2>1. API Description</h2><p>${action} works on kettles.</p><h2>2. Input Parameters</h2><table>${row.repeat(3)}</table>`;
}

export function markdownBody(action: string): string {
  const row = "| KettleId | Yes | String | Number of the kettle. |\n";
  return `## 1. API Description\n\n${action} works on kettles.\n\n## 2. Input Parameters\n\n| Name | Required | Type | Description |\n|---|---|---|---|\n${row.repeat(4)}`;
}
