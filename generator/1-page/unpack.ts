/**
 * Archive -> its entries, cleaned names and bytes. Names are labels: never a path on the disk. Of an archive that
 * is broken, locked in part or too large those entries are given that were whole before that was seen.
 */
import { gunzipSync } from "node:zlib";
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { printableName } from "../support/text.js";
import { recogniseBytes } from "./recognise-bytes.js";
import { readTar } from "./unpack-tar.js";
import { readZip, type ZipEntry } from "./unpack-zip.js";

export interface Entry {
  /** Name inside the archive; empty for what a lone .gz holds. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Limits {
  /** Of all entries together. */
  readonly bytes: number;
  readonly entries: number;
  /** Unpacked to packed; small archives may have more. */
  readonly ratio: number;
  readonly small: number;
}

const LIMITS: Limits = { bytes: 512 * 1024 * 1024, entries: 20_000, ratio: 200, small: 16 * 1024 * 1024 };

export async function* unpack(
  id: string,
  bytes: Uint8Array,
  report: Report,
  limits: Limits = LIMITS,
): AsyncGenerator<Entry> {
  const allowed = Math.min(limits.bytes, Math.max(limits.small, bytes.length * limits.ratio));
  try {
    const kind = recogniseBytes(bytes).kind;
    if (kind === "zip") return yield* unpackZip(id, bytes, report, { ...limits, bytes: allowed });
    const tar = kind === "gzip" ? gunzipSync(bytes, { maxOutputLength: allowed }) : bytes;
    if (recogniseBytes(tar).kind === "tar") yield* unpackTar(id, tar, report, limits);
    else yield { name: "", bytes: tar };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") reportTooLarge(id, allowed, limits, report);
    else reportBroken(id, error, report);
  }
}

function* unpackZip(id: string, bytes: Uint8Array, report: Report, limits: Limits): Generator<Entry> {
  const entries = readZip(bytes).filter(({ name }) => !/[\\/]$/.test(name));
  if (entries.length > limits.entries || entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes)
    return reportTooLarge(id, limits.bytes, limits, report);
  if (entries.some(({ name }) => name === "[Content_Types].xml" || name === "mimetype"))
    return report.add("page/binary", { what: "an Office document or e-book" }, at(id));
  const locked = entries.filter(({ encrypted }) => encrypted);
  if (locked.length > 0) report.add("page/archive-encrypted", { count: locked.length, all: entries.length }, at(id));
  for (const entry of entries) if (!entry.encrypted) yield* unpackEntry(id, entry, report);
}

function* unpackEntry(id: string, entry: ZipEntry, report: Report): Generator<Entry> {
  const name = cleanName(entry.name);
  let bytes: Uint8Array;
  try {
    bytes = entry.unpack();
  } catch (error) {
    return reportBroken(`${id}/${name}`, error, report);
  }
  yield { name, bytes };
}

async function* unpackTar(id: string, bytes: Uint8Array, report: Report, limits: Limits): AsyncGenerator<Entry> {
  let count = 0;
  for await (const entry of readTar(bytes)) {
    const name = cleanName(entry.name);
    if (++count > limits.entries) return reportTooLarge(id, limits.bytes, limits, report);
    if (entry.kind === "link") report.add("page/link", {}, at(`${id}/${name}`));
    if (entry.kind === "file") yield { name, bytes: entry.bytes };
  }
}

function reportTooLarge(id: string, bytes: number, { entries }: Limits, report: Report): void {
  report.add("page/archive-too-large", { bytes, entries }, at(id));
}

function reportBroken(id: string, error: unknown, report: Report): void {
  report.add("page/archive-broken", { reason: error instanceof Error ? error.message : "unknown reason" }, at(id));
}

/** `C:\a\..\b//c.txt` -> `C:/a/b/c.txt` */
function cleanName(name: string): string {
  const parts = printableName(name).split(/[\\/]+/);
  return parts.filter((part) => part !== "" && part !== "." && part !== "..").join("/") || "?";
}
