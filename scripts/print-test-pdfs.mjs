// test/pdf/pages.mjs -> the PDFs of test/pdf, printed by a Chromium of the system. Run once by hand, and the PDFs are
// committed: no test and no CI machine needs Chromium. `node scripts/print-test-pdfs.mjs [file…]`; CHROMIUM names the
// program; the fonts named in pages.mjs must be there.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PDFS, printHtml } from "../test/pdf/pages.mjs";

const target = resolve(import.meta.dirname, "../test/pdf");
const chromium = process.env["CHROMIUM"] ?? "chromium";
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "print-test-pdfs-"));

for (const pdf of PDFS.filter(({ file }) => wanted.length === 0 || wanted.includes(file))) {
  const html = join(folder, `${pdf.file}.html`);
  writeFileSync(html, printHtml(pdf));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-pdf-tagging"];
  execFileSync(chromium, [...flags, `--print-to-pdf=${join(target, pdf.file)}`, `file://${html}`], { stdio: "ignore" });
}
rmSync(folder, { recursive: true });
