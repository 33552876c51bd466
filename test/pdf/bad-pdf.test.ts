// PDFs that cannot be read, or are damaged: nothing throws, everything is reported, and nothing wrong is read.
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parsePdf } from "../../generator/2-document/parse-pdf.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { bytesOf, readPdf } from "./read-pdf.js";
import { smallPdf, words } from "./small-pdf.js";

describe("a PDF that cannot be read", () => {
  const tea = smallPdf({ sheets: [words(50, 700, "Tea.")] });

  test.each([
    [
      "asks for a password",
      smallPdf({
        sheets: ["x"],
        trailer: `/ID [ <00> <00> ] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> /P -4 >>`,
      }),
      ["document/pdf-encrypted"],
    ],
    ["holds pictures only", smallPdf({ sheets: ["0 0 m 10 10 l S", ""] }), ["document/pdf-no-text"]],
    ["is empty", new Uint8Array(), ["document/pdf-truncated"]],
    ["is no PDF", new TextEncoder().encode("Tea is served.\n"), ["document/pdf-truncated"]],
    ["is damaged", new TextEncoder().encode("%PDF-1.7\nTea is served.\n%%EOF\n"), ["document/pdf-damaged"]],
    ["has no end", tea.subarray(0, tea.length - 8), ["document/pdf-truncated"]],
  ])("that %s is reported", async (_, bytes, codes) => {
    const { found } = await readPdf("bad.pdf", bytes);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  test("because the package is missing is reported with the command that installs it", async () => {
    const report = createReport();
    const page = { id: "tea.pdf", folder: "", format: "pdf", text: "", bytes: tea } as const;
    const missing = () => Promise.reject(new Error("Cannot find package"));
    expect(await parsePdf(page, { updated: /^$/ }, report, missing)).toEqual([]);
    expect(report.found.map(({ code }) => code)).toEqual(["document/pdf-package"]);
  });
});

describe("damage", () => {
  const whole = bytesOf("unruled-page.pdf");
  const rounds = process.env["DOCWRIGHT_FULL"] ? 300 : 30;
  const textIn = async (bytes: Uint8Array) => {
    const { documents, found } = await readPdf("damaged.pdf", bytes);
    return { text: JSON.stringify(documents), reported: found.length > 0 };
  };

  test("by a cut is always reported", async () => {
    for (let i = 0; i < rounds; i++) {
      const { reported } = await textIn(whole.subarray(0, Math.floor((whole.length * i) / rounds)));
      expect(reported, `cut after ${i} of ${rounds} parts`).toBe(true);
    }
  });

  test("by other bytes in what is read is always reported, and elsewhere does not throw", async () => {
    const { text } = await textIn(whole);
    const parts = packedParts(whole);
    let seed = 7;
    const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (let i = 0; i < rounds; i++) {
      const bytes = Uint8Array.from(whole);
      const start = next() % (whole.length - 64);
      for (let k = 0; k < 64; k++) bytes[start + k] = next() % 256;
      const damaged = await textIn(bytes);
      const inPart = parts.some(([from, to]) => start >= from && start + 64 < to);
      if (inPart) expect(damaged.reported || damaged.text === text, `64 bytes from ${start} on`).toBe(true);
    }
  });

  test("by a part that unpacks without end is reported", async () => {
    const packed = deflateSync(new Uint8Array(80 * 1024 * 1024));
    const sheet = `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    const bytes = Buffer.concat([
      Buffer.from(`%PDF-1.7\n3 0 obj\n${sheet}`),
      packed,
      Buffer.from("\nendstream\n%%EOF\n"),
    ]);
    const { found } = await readPdf("bomb.pdf", new Uint8Array(bytes));
    expect(found.map(({ code }) => code)).toEqual(["document/pdf-part-size"]);
  });
});

/** Where the packed parts of the file begin and end. */
function packedParts(bytes: Uint8Array): [number, number][] {
  const text = new TextDecoder("latin1").decode(bytes);
  return [...text.matchAll(/>>\s*stream\n([^]*?)endstream/g)].map((match) => [
    match.index + 10,
    match.index + match[0].length - 10,
  ]);
}
