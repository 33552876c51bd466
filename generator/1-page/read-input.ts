/**
 * Files, folders, patterns and archives -> pages, in the order of their names; pages that are in memory already follow. Each file
 * is read once however often it was given. Every input gives a page or a diagnostic.
 */
import { readFileSync, statSync } from "node:fs";
import { severityOf, type Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { compareAscii, printableName } from "../support/text.js";
import { decodePage, LARGEST } from "./decode-page.js";
import type { Page } from "./page.js";
import { readPaths, reportUnreadable, type InputFile } from "./read-paths.js";
import { recogniseBytes } from "./recognise-bytes.js";
import { mayBePage, reportLeftOut } from "./left-out.js";
import { unpack } from "./unpack.js";

/** A page that the caller holds in memory: {@link text}, or {@link bytes} whose charset is found out. Archives may be given as bytes. */
export interface GivenPage {
  /** File name, for messages and, without other marks, for the format: `RunJobs.html`. */
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly text?: string;
  /** Where the page is from: tells the vendor, and what links mean, where the page itself does not say. */
  readonly url?: string;
}

/** Page by page, so that whoever parses them as they come holds one at a time. */
export async function* streamInputs(inputs: readonly (string | GivenPage)[], report: Report): AsyncGenerator<Page> {
  const paths = inputs.filter((input) => typeof input === "string");
  yield* streamFiles(paths, report);
  for (const input of inputs) if (typeof input !== "string") yield* await readGiven(input, report);
}

async function* streamFiles(inputs: readonly string[], report: Report): AsyncGenerator<Page> {
  const files = new Map<string, InputFile>();
  const silent: [input: string, paths: string[]][] = [];
  for (const input of new Set(inputs)) {
    const before = countProblems(report);
    const own = await readPaths(input, report);
    for (const file of own) files.set(file.truePath, betterName(file, files.get(file.truePath)));
    if (countProblems(report) === before) silent.push([input, own.map(({ truePath }) => truePath)]);
  }
  const fruitful = new Set<string>();
  for (const file of [...files.values()].sort((a, b) => compareAscii(a.truePath, b.truePath))) {
    const before = countProblems(report);
    const pages = await readFile(file, report);
    if (pages.length > 0 || countProblems(report) > before) fruitful.add(file.truePath);
    yield* pages;
  }
  for (const [input, paths] of silent)
    if (!paths.some((path) => fruitful.has(path))) report.add("page/nothing", {}, at(input));
}

export async function readInputs(inputs: readonly string[], report: Report): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of streamInputs(inputs, report)) pages.push(page);
  return pages;
}

function countProblems(report: Report): number {
  return report.found.filter((own) => severityOf(own) !== "info").length;
}

/** Of a file given twice: its true name before that of a link, its name with the folder before that alone. */
function betterName(a: InputFile, b: InputFile = a): InputFile {
  const rank = ({ truePath, id }: InputFile): number => (truePath.endsWith(id) ? id.length : 0);
  return rank(a) > rank(b) ? a : b;
}

async function readFile(file: InputFile, report: Report): Promise<Page[]> {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file.path);
    if (size > LARGEST) {
      report.add("page/too-large", { bytes: size, limit: LARGEST }, at(file.id));
      return [];
    }
    bytes = readFileSync(file.path);
  } catch (error) {
    reportUnreadable(error, file.id, report);
    return [];
  }
  return readBytes(file, bytes, report);
}

/** Text is marked as UTF-8, whatever charset it declares. */
async function readGiven({ name, bytes, text = "", url }: GivenPage, report: Report): Promise<Page[]> {
  const id = printableName(name);
  const held = bytes ?? new TextEncoder().encode(`\ufeff${text}`);
  const pages = await readBytes({ id, folder: "", path: id }, held, report);
  return url === undefined ? pages : pages.map((page) => ({ ...page, about: { url, ...page.about } }));
}

async function readBytes(file: Omit<InputFile, "truePath">, bytes: Uint8Array, report: Report): Promise<Page[]> {
  const { kind } = recogniseBytes(bytes);
  if (kind === "zip" || kind === "tar" || kind === "gzip") return readArchive(file, bytes, report);
  return decodePage(file.id, file.folder, bytes, report);
}

async function readArchive(
  { id, folder, path }: Omit<InputFile, "truePath">,
  bytes: Uint8Array,
  report: Report,
): Promise<Page[]> {
  const pages: Page[] = [];
  const names: string[] = [];
  for await (const { name, bytes: own } of unpack(id, bytes, report)) {
    names.push(name);
    const inside = [path, ...name.split("/").slice(0, -1)].join("/");
    if (name === "") pages.push(...decodePage(id, folder, own, report));
    else if (mayBePage(name)) pages.push(...decodePage(`${id}/${name}`, inside, own, report));
  }
  reportLeftOut(names, id, report);
  return pages;
}
