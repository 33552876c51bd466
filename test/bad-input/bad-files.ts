// Files whose bytes hold no page that can be taken: other formats, archives that do not open, wrong charsets, answers and
// pages that refuse. What each must say stands beside it.
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { actionPage } from "./workspace.js";

export const GBK = Uint8Array.from([0xd3, 0xc3, 0xbb, 0xa7, 0x0a]);
export const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);

export interface BadPage {
  readonly what: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly flags?: readonly string[];
  /** Code of the diagnostic, words that say what it is, words that say what to do. */
  readonly says: readonly [code: string, what: RegExp, remedy: RegExp];
}

export const BAD_FILES: readonly BadPage[] = [
  { what: "a PDF", name: "a.pdf", content: "%PDF-1.7\n%âãÏÓ", says: ["document/pdf-truncated", /a\.pdf/, /./] },
  { what: "an image", name: "a.scan", content: PNG, says: ["page/binary", /an image/, /saved pages as HTML/] },
  { what: "a RAR archive", name: "a.rar", content: "Rar!\u001a", says: ["page/binary", /RAR/, /saved pages as HTML/] },
  {
    what: "a ZIP archive cut off",
    name: "a.zip",
    content: zipSync({ "a.txt": strToU8(actionPage("BoilWater")) }).subarray(0, 300),
    says: ["page/archive-broken", /broken or cut off/, /pack or fetch it again/],
  },
  {
    what: "a gzipped page cut off",
    name: "a.txt.gz",
    content: gzipSync(actionPage("BoilWater")).subarray(0, 100),
    says: ["page/archive-broken", /unexpected end of file/, /pack or fetch it again/],
  },
  {
    what: "an archive inside another",
    name: "a.zip",
    content: zipSync({ "b.zip": zipSync({}) }),
    says: ["page/archive-nested", /a ZIP archive inside/, /unpack that one/],
  },
  { what: "NUL bytes", name: "a.txt", content: "a\u0000b", says: ["page/binary", /binary data/, /saved pages/] },
  {
    what: "GBK bytes declared as UTF-8",
    name: "a.html",
    content: Buffer.concat([Buffer.from("<meta charset=utf-8><h1>"), GBK]),
    says: ["page/charset", /byte 25 is not valid UTF-8/, /declare its true charset/],
  },
  {
    what: "a charset that is none",
    name: "a.html",
    content: "<meta charset=klingon><h1>Kettle</h1>",
    says: ["page/charset-unknown", /klingon/, /convert/],
  },
  {
    what: "a page that asks to log in",
    name: "a.html",
    content: "<!doctype html><h2>Sign in</h2><input type=password>",
    says: ["page/no-body", /login/, /save the page/],
  },
  {
    what: "an answer that refuses",
    name: "a.json",
    content: '{"code": 403, "message": "verify first", "data": null}',
    says: ["page/answer", /403 verify first/, /fetch it again/],
  },
  {
    what: "an answer cut off",
    name: "a.json",
    content: '{"code": 200, "data": {"content": "<h2>Boil',
    says: ["page/json", /cut off/, /fetch it again/],
  },
];
