// Charsets: what the bytes say, what the page says, and what happens where both differ. Never a replaced character.
import { describe, expect, test } from "vitest";
import { decode, joinBytes } from "./decode.js";

const DECLARED: readonly (readonly [charset: string, bytes: readonly number[], text: string])[] = [
  ["gbk", [0xd3, 0xc3, 0xbb, 0xa7], "用户"],
  ["GB2312", [0xd3, 0xc3, 0xbb, 0xa7], "用户"],
  ["gb18030", [0xd3, 0xc3, 0x81, 0x39, 0xef, 0x30], "用㐁"],
  ["big5", [0xa5, 0xce, 0xa4, 0xe1], "用戶"],
  ["Shift_JIS", [0x93, 0xfa, 0x96, 0x7b], "日本"],
  ["euc-jp", [0xc6, 0xfc, 0xcb, 0xdc], "日本"],
  ["euc-kr", [0xc7, 0xd1, 0xb1, 0xb9], "한국"],
  ["iso-8859-1", [0x63, 0x61, 0x66, 0xe9], "café"],
];

const page = (head: string, bytes: readonly number[]): Buffer =>
  joinBytes(`<html><head>${head}</head><body><h1>`, bytes, "</h1></body></html>");

describe.each(DECLARED)("declared %s", (charset, bytes, text) => {
  test.each([
    ["by meta charset", `<meta charset=${charset}>`],
    ["by http-equiv", `<META http-equiv="Content-Type" content="text/html; charset=${charset}" />`],
    [
      "below comments, styles and scripts",
      `<!-- <meta charset="koi8-r"> -->${"<style>x</style>".repeat(400)}<meta charset='${charset}'>`,
    ],
  ])("%s", (_, head) => {
    const { pages, said } = decode("a.html", page(head, bytes));
    expect(said).toEqual([]);
    expect(pages.map((own) => /<h1>(.*)<\/h1>/.exec(own.text)?.[1])).toEqual([text]);
  });
});

test("declared by an XML head", () => {
  const bytes = joinBytes('<?xml version="1.0" encoding="big5"?><html><h1>', [0xa5, 0xce], "</h1></html>");
  expect(decode("a.html", bytes).pages[0]?.text).toContain("<h1>用</h1>");
});

describe("byte-order marks", () => {
  const text = "<html><meta charset=gbk><h1>用户</h1></html>";
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-8 twice, and inside, as in joined files", Buffer.from(`\ufeff\ufeff${text.replace("<h1>", "\ufeff<h1>")}`)],
  ])("%s: win over the declaration and never reach the text", (_, bytes) => {
    const { pages, said } = decode("a.html", bytes);
    expect([said, pages.map((own) => own.text)]).toEqual([[], [text]]);
  });
});

describe("what is not what it is said to be", () => {
  test("declared GBK, saved as UTF-8: read as UTF-8, with a warning", () => {
    // Read as GBK these bytes would be whole, and wrong.
    const bytes = page("<meta charset=gbk>", [...Buffer.from("用户用户")]);
    expect(() => new TextDecoder("gbk", { fatal: true }).decode(bytes)).not.toThrow();
    const { pages, said } = decode("a.html", bytes);
    expect(pages[0]?.text).toContain("<h1>用户用户</h1>");
    expect(said).toEqual([
      "a.html warning page/charset-outdated: the page declares the charset gbk but its bytes are UTF-8; read as UTF-8",
    ]);
  });

  test.each<[string, string, readonly number[]]>([
    ["a lead byte before a space", "gbk", [0x81, 0x20]],
    ["a byte that GBK leaves undefined", "gbk", [0xd3, 0xc3, 0xff]],
    ["a byte that EUC-KR leaves undefined", "euc-kr", [0x80]],
    ["a byte that Big5 leaves undefined", "big5", [0xff]],
    ["GBK declared as UTF-8", "utf-8", [0xd3, 0xc3]],
    ["GBK declared as Shift_JIS", "shift_jis", [0xa0, 0x20]],
  ])("%s is reported with its offset, none is read", (_, charset, bytes) => {
    const before = page(`<meta charset=${charset}>`, []).indexOf("</h1>");
    const { pages, said } = decode("a.html", page(`<meta charset=${charset}>`, bytes));
    expect(pages).toEqual([]);
    expect(said).toHaveLength(1);
    const [, offset, name] = /byte (\d+) is not valid (\S+); convert the file to UTF-8/.exec(said[0] ?? "") ?? [];
    expect(name?.toLowerCase()).toBe(charset);
    expect(Number(offset)).toBeGreaterThanOrEqual(before);
    expect(Number(offset)).toBeLessThan(before + bytes.length);
  });

  test.each(["utf-7", "hz-gb-2312", "klingon"])("the charset %s is not known", (charset) => {
    const { pages, said } = decode("a.html", page(`<meta charset=${charset}>`, [...Buffer.from("+AGEA-")]));
    expect(pages).toEqual([]);
    expect(said[0]).toMatch(new RegExp(`page/charset-unknown: the charset ${charset} .* convert the file to UTF-8`));
  });

  test("UTF-32", () => {
    expect(decode("a.txt", joinBytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])).said[0]).toMatch(
      /charset utf-32le .* not known/,
    );
  });

  test("UTF-16 without a byte-order mark", () => {
    expect(decode("a.txt", Buffer.from("kettle", "utf16le")).said[0]).toMatch(/UTF-16 without a byte-order mark/);
  });

  test("UTF-16 cut inside a character", () => {
    expect(decode("a.txt", joinBytes([0xff, 0xfe, 0x41, 0, 0x42])).said[0]).toMatch(/byte \d is not valid UTF-16LE/);
  });

  test("a declaration that text only talks about decides nothing", () => {
    const { pages, said } = decode("a.txt", "Pages 用户 say <meta charset=gbk>.\n");
    expect([said, pages[0]?.text]).toEqual([[], "Pages 用户 say <meta charset=gbk>.\n"]);
  });
});
