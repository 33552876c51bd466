// The ways to `regenerate` CVM with all targets, each in a working folder of its own that stays in the state the name says; and HTML
// pages to everything.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE, changeOnePage, copyCvm, makeFolder, printHtmlPages, remove } from "./folders.mjs";
import { run } from "./processes.mjs";

export const [COLD, WARM, KEPT, CHANGED] = [
  "regenerate CVM, nothing there but its pages",
  "regenerate CVM, all there, no cache",
  "regenerate CVM, nothing changed",
  "regenerate CVM, one page changed",
];
export const [HTML, HTML_API] = [
  "HTML pages of CVM to everything: ingest, generate",
  "the same in one process, by the API",
];
const MADE = ["generated", "spec/tencent/cvm/2017-03-12/spec.json", "spec/tencent/cvm/2017-03-12/problems.txt"];
const API = `import { generate, ingest } from "docwright";

await ingest({ inputs: ["pages"] });
const { ok } = await generate();
if (!ok) process.exitCode = 1;
`;

/** @param {string} root @returns {Readonly<Record<string, import("./rows.mjs").Row>>} */
export function regenerations(root) {
  const [cold, warm, kept, changed] = ["cold", "warm", "kept", "changed"].map((name) => cvmFolder(join(root, name)));
  const commands = (/** @type {typeof cold} */ folder) => [folder.docwright("regenerate")];
  return {
    [COLD]: { commands: commands(cold), before: () => remove(cold, [CACHE, ...MADE]) },
    [WARM]: { commands: commands(warm), before: () => remove(warm, [CACHE]) },
    [KEPT]: { commands: commands(kept), check: () => checkStamp(kept) },
    [CHANGED]: { commands: commands(changed), before: () => changeOnePage(changed) },
    ...fromHtml(root),
  };
}

/** Everything made, and a run after that. @param {string} path */
function cvmFolder(path) {
  const folder = makeFolder(path, { config: true });
  copyCvm(folder);
  for (let runs = 0; runs < 2; runs += 1) run(folder.docwright("regenerate"));
  return folder;
}

/** @param {import("./folders.mjs").Folder} folder */
function checkStamp({ path }) {
  const cache = join(path, CACHE, "docwright");
  if (!existsSync(cache) || readdirSync(cache).length === 0) throw new Error(`nothing is kept in ${cache}`);
}

/** @param {string} root @returns {Readonly<Record<string, import("./rows.mjs").Row>>} */
function fromHtml(root) {
  const [commands, api] = ["html", "html-api"].map((name) => htmlFolder(join(root, name)));
  writeFileSync(join(api.path, "all.mjs"), API);
  const row = (/** @type {typeof api} */ folder) => ({
    before: () => remove(folder, [CACHE, "generated", "spec"]),
    check: () => checkHtml(folder),
  });
  return {
    [HTML]: { ...row(commands), commands: [commands.docwright("ingest", "pages"), commands.docwright("generate")] },
    [HTML_API]: { ...row(api), commands: [{ cwd: api.path, args: ["all.mjs"] }] },
  };
}

/** @param {string} path */
function htmlFolder(path) {
  const folder = makeFolder(path, { config: true });
  printHtmlPages(folder);
  return folder;
}

/** @param {import("./folders.mjs").Folder} folder */
function checkHtml({ path }) {
  const made = ["client/operations/run-instances.ts", "mock", "docs", "openapi.json", "pages"];
  for (const name of made) {
    if (!existsSync(join(path, "generated/tencent/cvm", name)))
      throw new Error(`${name} was not made of the HTML pages`);
  }
}
