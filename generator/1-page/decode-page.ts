/**
 * Bytes of one file -> its page, the pages that an answer of a documentation endpoint holds, or a diagnostic that says
 * what the bytes are instead. JSON that is plainly no such answer gives nothing and says nothing: folders hold settings
 * and specs, too. Pure; knows no vendor, opens no archive.
 */
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { printableName } from "../support/text.js";
import { cleanText, decodeText } from "./decode-text.js";
import { detectFormat, holdsBody } from "./detect-format.js";
import type { Page } from "./page.js";
import { parseAnswer } from "./parse-answer.js";
import { recogniseBytes } from "./recognise-bytes.js";

export const LARGEST = 64 * 1024 * 1024;

export function decodePage(id: string, folder: string, bytes: Uint8Array, report: Report): Page[] {
  const { kind, what } = recogniseBytes(bytes);
  if (bytes.length > LARGEST) report.add("page/too-large", { bytes: bytes.length, limit: LARGEST }, at(id));
  else if (kind === "pdf") return [{ id, folder, format: "pdf", text: "", bytes }];
  else if (kind === "other") report.add("page/binary", { what }, at(id));
  else if (kind !== "text") report.add("page/archive-nested", { what }, at(id));
  else {
    const decoded = decodeText(id, bytes, report);
    return decoded === undefined ? [] : readText(id, folder, cleanText(decoded), report);
  }
  return [];
}

function readText(id: string, folder: string, text: string, report: Report): Page[] {
  if (text.trim() === "") report.add("page/empty", {}, at(id));
  else if (/^\s*[{[]/.test(text)) return readJson(id, folder, text, report);
  else return readPage({ id, folder, format: detectFormat(id, text), text }, report);
  return [];
}

function readPage(page: Page, report: Report): Page[] {
  if (page.format !== "html" || holdsBody(page.text)) return [page];
  report.add("page/no-body", {}, at(page.id));
  return [];
}

function readJson(id: string, folder: string, text: string, report: Report): Page[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (!/\.json(?:\.gz)?$/i.test(id)) return [{ id, folder, format: detectFormat(id, text), text }];
    report.add("page/json", {}, at(id));
    return [];
  }
  const { bodies, failure } = parseAnswer(value);
  if (failure !== undefined) report.add("page/answer", { failure }, at(id));
  return bodies.map(({ pointer, format, text: body, about }) => ({
    id: printableName(`${id}#${pointer}`),
    folder,
    format,
    text: cleanText(body),
    ...(Object.keys(about).length === 0 ? {} : { about }),
  }));
}
