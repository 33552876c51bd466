/**
 * ZIP -> the list of its entries, each unpacked when it is asked for. Read from the directory at the end, as the format
 * wants it; sums are checked, since a page with one wrong byte is a wrong fact. Throws where the file is broken.
 * (fflate checks no sums, cannot tell encrypted data and joins entries of one name, so node:zlib unpacks.)
 *
 *     local header, data | local header, data | ... | directory: one record an entry | end: number and place of records
 */
import { crc32, inflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly encrypted: boolean;
  unpack(): Uint8Array;
}

const RECORD = "PK\u0001\u0002";
const LOCAL = "PK\u0003\u0004";
const END = "PK\u0005\u0006";
const END_64 = "PK\u0006\u0006";
const LOCATOR_64 = "PK\u0006\u0007";
const ELSEWHERE = 0xffffffff;

export function readZip(bytes: Uint8Array): ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { count, start } = findDirectory(zip);
  const entries: ZipEntry[] = [];
  let place = start;
  for (let i = 0; i < count; i++) {
    expectMark(zip, place, RECORD, "a record of its directory");
    entries.push(readRecord(zip, place));
    place += 46 + zip.readUInt16LE(place + 28) + zip.readUInt16LE(place + 30) + zip.readUInt16LE(place + 32);
  }
  return entries;
}

function findDirectory(zip: Buffer): { readonly count: number; readonly start: number } {
  const end = zip.lastIndexOf(END, undefined, "latin1");
  if (end < 0) throw new Error("its directory is missing");
  const locator = end - 20;
  if (locator < 0 || !hasMark(zip, locator, LOCATOR_64))
    return { count: zip.readUInt16LE(end + 10), start: zip.readUInt32LE(end + 16) };
  const end64 = Number(zip.readBigUInt64LE(locator + 8));
  expectMark(zip, end64, END_64, "its directory");
  return { count: Number(zip.readBigUInt64LE(end64 + 32)), start: Number(zip.readBigUInt64LE(end64 + 48)) };
}

function readRecord(zip: Buffer, place: number): ZipEntry {
  const nameEnd = place + 46 + zip.readUInt16LE(place + 28);
  const extra = zip.subarray(nameEnd, nameEnd + zip.readUInt16LE(place + 30));
  const [size = 0, packed = 0, local = 0] = wideNumbers(extra, [
    zip.readUInt32LE(place + 24),
    zip.readUInt32LE(place + 20),
    zip.readUInt32LE(place + 42),
  ]);
  const method = zip.readUInt16LE(place + 10);
  const sum = zip.readUInt32LE(place + 16);
  return {
    name: decodeName(zip.subarray(place + 46, nameEnd)),
    size,
    encrypted: (zip.readUInt16LE(place + 8) & 1) === 1,
    unpack() {
      expectMark(zip, local, LOCAL, "the head of an entry");
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = inflate(method, zip.subarray(start, start + packed), size);
      if (bytes.length !== size || crc32(bytes) !== sum) throw new Error("its checksum does not fit");
      return bytes;
    },
  };
}

function inflate(method: number, data: Uint8Array, size: number): Uint8Array {
  if (method === 0) return data;
  if (method !== 8) throw new Error(`its compression method ${method} is not known`);
  return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
}

/** Numbers of more than 32 bits stand in the extra field 1, in this order and only where needed. */
function wideNumbers(extra: Buffer, numbers: readonly number[]): number[] {
  let place = 0;
  while (place + 4 <= extra.length && extra.readUInt16LE(place) !== 1) place += 4 + extra.readUInt16LE(place + 2);
  place += 4;
  return numbers.map((number) => {
    if (number !== ELSEWHERE) return number;
    place += 8;
    return Number(extra.readBigUInt64LE(place - 8));
  });
}

/** Names are shown only: what is not UTF-8 may read oddly. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function hasMark(zip: Buffer, place: number, mark: string): boolean {
  return zip.toString("latin1", place, place + 4) === mark;
}

function expectMark(zip: Buffer, place: number, mark: string, what: string): void {
  if (!hasMark(zip, place, mark)) throw new Error(`${what} is missing`);
}
