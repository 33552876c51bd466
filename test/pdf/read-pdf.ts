// A PDF as stage 1 gives it, read by stage 2: the documents, what was reported, and the documents as text for a person.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Block, Document, Text } from "../../generator/2-document/document.js";
import { parsePdf } from "../../generator/2-document/parse-pdf.js";
import { createReport, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { VENDORS } from "../../generator/vendors/registry.js";

const UPDATED = new RegExp(VENDORS.map((vendor) => vendor.updated.source).join("|"));

export interface ReadPdf {
  readonly documents: readonly Document[];
  readonly found: readonly Diagnostic[];
}

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, file)));
}

export async function readPdf(id: string, bytes: Uint8Array): Promise<ReadPdf> {
  const report = createReport();
  const page = { id, folder: "", format: "pdf", text: "", bytes } as const;
  return { documents: await parsePdf(page, { updated: UPDATED }, report), found: report.found };
}

export function textsOf(document: Document): Text[] {
  const head = [document.title, document.group, document.updated].flatMap((text) => text ?? []);
  return [...head, ...document.blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: Block): readonly Text[] {
  if (block.kind === "lines") return [];
  return block.kind === "table" ? [...block.header, ...block.rows.flat()] : [block.text];
}

/** One line a block, one line a row; line breaks inside cells as ⏎. */
export function printDocument(document: Document): string {
  const head = (["group", "title", "updated"] as const).flatMap((key) =>
    document[key] ? [`${key} ${printText(document[key])}`] : [],
  );
  const ignored = document.ignored.map(({ rule, lines }) => `ignored ${rule} ${printPlaces(lines)}`);
  return [...head, ...ignored, ...document.blocks.flatMap(printBlock), ""].join("\n");
}

function printBlock(block: Block): string[] {
  if (block.kind === "lines") return [];
  if (block.kind === "table") {
    const rows = block.rows.map((row) => `  ${row.map(printText).join(" | ")}`);
    return [`table ${block.header.map(printText).join(" | ")}`, ...rows];
  }
  const level = block.kind === "heading" ? ` ${block.level}` : block.kind === "item" ? ` ${block.depth ?? 0}` : "";
  return [`${block.kind}${level} ${printText(block.text)}`];
}

function printText({ text, lines, links }: Text): string {
  const linked = links?.map((link) => ` {${link.text}: ${link.url}}`).join("") ?? "";
  return `${text.replaceAll("\n", "⏎")}${linked} <${printPlaces(lines)}>`;
}

/** `2:14` is the fourteenth line of the second sheet. */
function printPlaces(places: readonly number[]): string {
  return places.map((place) => `${Math.floor(place)}:${Math.round((place % 1) * 2 ** 20)}`).join(",");
}
