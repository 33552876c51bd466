/** Files and folders -> pages. Folders are walked in name order; links out of them, hidden files and JSON are left out. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { compareAscii } from "../support/text.js";
import { decodePage, LARGEST } from "./decode-page.js";
import type { Page } from "./page.js";

const SKIPPED = /^\.|\.json$|\.DS_Store$/;

export function readInputs(
  inputs: readonly string[],
  report: Report,
): { readonly pages: Page[]; readonly files: number } {
  const files = inputs.flatMap((input) => listFiles(input, report));
  const pages = files.flatMap((file) => readPage(file, report) ?? []);
  return { pages, files: files.length };
}

interface InputFile {
  readonly path: string;
  readonly id: string;
}

function listFiles(input: string, report: Report): InputFile[] {
  try {
    if (!statSync(input).isDirectory()) return [{ path: input, id: input.split(/[\\/]/).pop() ?? input }];
    return readdirSync(input, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !SKIPPED.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(compareAscii)
      .map((path) => ({ path, id: relative(input, path).split("\\").join("/") }));
  } catch (error) {
    report.add("page/unreadable", { reason: (error as NodeJS.ErrnoException).code ?? "unknown reason" }, at(input));
    return [];
  }
}

function readPage({ path, id }: InputFile, report: Report): Page | undefined {
  try {
    const { size } = statSync(path);
    if (size <= LARGEST) return decodePage(id, dirname(path), readFileSync(path), report);
    report.add("page/too-large", { bytes: size, limit: LARGEST }, at(id));
  } catch (error) {
    report.add("page/unreadable", { reason: (error as NodeJS.ErrnoException).code ?? "unknown reason" }, at(id));
  }
  return undefined;
}
