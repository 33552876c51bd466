/**
 * A PDF -> documents: one a page of a printed manual, or one for a single printed page. The package is optional and is
 * imported here, when a PDF comes in. Runs no script, loads nothing from the network, paints nothing; a PDF that cannot
 * be read is reported with what to do about it.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as pdfjsDist from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "../1-page/page.js";
import type { Report } from "../diagnostics/diagnostic.js";
import { at, type Origin } from "../diagnostics/origin.js";
import type { Document } from "./document.js";
import { findDamage, type Damage } from "./pdf/find-damage.js";
import { readSheets } from "./pdf/read-sheets.js";
import type { LinkArea, Sheet } from "./pdf/sheet.js";
import { apply, matrixOf, traceOperators, type FontFacts, type Matrix } from "./pdf/trace-operators.js";
import type { TitleWords } from "./title-block.js";

type Pdfjs = typeof pdfjsDist;
type Loading = ReturnType<Pdfjs["getDocument"]>;
type Pdf = Awaited<Loading["promise"]>;

const MOST_SHEETS = 5000;
/** A sheet of text has some thousands. */
const MOST_OPERATORS = 2_000_000;

export async function parsePdf(page: Page, words: TitleWords, report: Report, load = loadPdfjs): Promise<Document[]> {
  const origin = at(page.id);
  const bytes = page.bytes ?? new Uint8Array();
  const damage = findDamage(bytes);
  if (damage) reportDamage(damage, origin, report);
  const pdfjs = damage ? undefined : await load().catch(() => void report.add("document/pdf-package", {}, origin));
  const sheets = pdfjs ? await loadSheets(pdfjs, bytes, origin, report) : [];
  if (sheets.length === 0) return [];
  const letters = sheets.flatMap((sheet) => sheet.runs.flat().map((glyph) => glyph.text));
  const unmapped = letters.filter((letter) => UNMAPPED.test(letter)).length;
  if (letters.length === 0) report.add("document/pdf-no-text", { sheets: sheets.length }, origin);
  else if (unmapped > letters.length / 20)
    report.add("document/pdf-unmapped", { count: unmapped, total: letters.length }, origin);
  return letters.length === 0 ? [] : readSheets(page, sheets, words, report);
}

/** Private characters, and what stands for none. */
const UNMAPPED = /^[\ue000-\uf8ff\ufffd]$/;

async function loadSheets(pdfjs: Pdfjs, bytes: Uint8Array, origin: Origin, report: Report): Promise<Sheet[]> {
  const open = (stopAtErrors: boolean): Loading =>
    pdfjs.getDocument({ ...safely(), stopAtErrors, data: Uint8Array.from(bytes) });
  const [loading, checking] = [open(false), open(true)];
  const sheets: Sheet[] = [];
  try {
    const [pdf, strict] = await Promise.all([loading.promise, checking.promise]);
    if (pdf.numPages > MOST_SHEETS)
      report.add("document/pdf-sheets", { sheets: pdf.numPages, limit: MOST_SHEETS }, origin);
    for (let number = 1; number <= pdf.numPages && pdf.numPages <= MOST_SHEETS; number++) {
      const sheet = await readSheet(pdfjs, pdf, number).catch(() => undefined);
      if (!sheet || !(await isSound(strict, number)))
        report.add("document/pdf-sheet", { sheet: number }, at(origin.page, number));
      if (sheet) sheets.push(sheet);
    }
  } catch (error) {
    if (nameOf(error) === "PasswordException") report.add("document/pdf-encrypted", {}, origin);
    else report.add("document/pdf-damaged", { reason: nameOf(error) }, origin);
  } finally {
    await Promise.all([loading.destroy(), checking.destroy()]);
  }
  return sheets;
}

/**
 * The operators of a sheet end without a word where the package meets an error, read strictly or not. Only its own
 * reading of the text fails then, and only where it is strict.
 */
async function isSound(strict: Pdf, number: number): Promise<boolean> {
  try {
    const page = await strict.getPage(number);
    await page.getTextContent();
    page.cleanup();
    return true;
  } catch {
    return false;
  }
}

async function readSheet(pdfjs: Pdfjs, pdf: Pdf, number: number): Promise<Sheet> {
  const page = await pdf.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  if (list.fnArray.length > MOST_OPERATORS) throw new RangeError("too many operators");
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, value]): [unknown, string] => [value, name]));
  const fonts = new Map<string, FontFacts>();
  const fontOf = (id: string): FontFacts => {
    const font = fonts.get(id) ?? factsOf(page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined);
    fonts.set(id, font);
    return font;
  };
  const matrix = matrixOf(view.transform) ?? [1, 0, 0, -1, 0, view.height];
  const traced = traceOperators({ ...list, nameOf: (operator) => names.get(operator), fontOf }, matrix);
  const links = linksOf(await page.getAnnotations(), matrix);
  page.cleanup();
  return { number, width: view.width, height: view.height, links, ...traced };
}

function factsOf(font: unknown): FontFacts {
  const { name, fontMatrix } = (font ?? {}) as { name?: unknown; fontMatrix?: unknown };
  const unit = Array.isArray(fontMatrix) && typeof fontMatrix[0] === "number" ? Math.abs(fontMatrix[0]) : 0.001;
  return { name: typeof name === "string" ? name.replace(/^[A-Z]{6}\+/, "") : "", unit };
}

function linksOf(annotations: readonly unknown[], matrix: Matrix): LinkArea[] {
  return annotations.flatMap((annotation) => {
    const { subtype, url, rect } = annotation as { subtype?: unknown; url?: unknown; rect?: unknown };
    if (subtype !== "Link" || typeof url !== "string" || !Array.isArray(rect)) return [];
    const [x1, y1] = apply(matrix, Number(rect[0]), Number(rect[1]));
    const [x2, y2] = apply(matrix, Number(rect[2]), Number(rect[3]));
    const box = { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
    return [{ box, url }];
  });
}

/** No scripts, no forms, no fonts of the system, no images; maps of Han encodings come from the package itself. */
function safely(): Record<string, boolean | number | string> {
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return {
    cMapUrl: join(folder, "cmaps/"),
    cMapPacked: true,
    disableFontFace: true,
    enableXfa: false,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 0,
    standardFontDataUrl: join(folder, "standard_fonts/"),
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  };
}

function loadPdfjs(): Promise<Pdfjs> {
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** What is read of damaged bytes may be wrong: nothing is. */
function reportDamage({ kind, offset }: Damage, origin: Origin, report: Report): void {
  if (kind === "no-end") report.add("document/pdf-truncated", {}, origin);
  else if (kind === "part") report.add("document/pdf-part", { offset }, origin);
  else report.add("document/pdf-part-size", { offset }, origin);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown reason";
}
