// The pages of CVM, printed in the layout of its site by what serves them to the tests of `fetch`: `node print-html-pages.mjs <folder>`.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createJiti } from "jiti";

const [folder = ""] = process.argv.slice(2);
const jiti = createJiti(import.meta.url, { fsCache: false });
const { mainlandPages } = await jiti.import("../../fetch/vendor-site/mainland-pages.ts");
const { readPageFiles } = await jiti.import("../../fetch/vendor-site/page-file.ts");
mkdirSync(folder, { recursive: true });
for (const { path, html } of mainlandPages(readPageFiles("tencent/cvm/2017-03-12")))
  writeFileSync(join(folder, `${basename(path)}.html`), html);
