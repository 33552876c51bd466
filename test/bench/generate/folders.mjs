// Working folders of users, with docwright among their packages: what a run needs stands in them, and what it makes can be taken away.
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "./processes.mjs";

const root = resolve(import.meta.dirname, "../../..");
const cli = join(root, "dist/cli.js");
const CVM = "spec/tencent/cvm/2017-03-12";
const CONFIG = `import { defineConfig } from "docwright";

export default defineConfig({ descriptions: "drop", targets: ["client", "mock", "docs", "openapi", "pages"] });
`;

/** @typedef {{ readonly path: string, docwright(...args: string[]): import("./processes.mjs").Command }} Folder */

/** Without a config, unless one is asked for. @param {string} path @param {{ readonly config?: boolean }} [what] @returns {Folder} */
export function makeFolder(path, { config = false } = {}) {
  mkdirSync(join(path, "node_modules"), { recursive: true });
  symlinkSync(root, join(path, "node_modules/docwright"));
  writeFileSync(join(path, "package.json"), `{ "private": true, "type": "module" }\n`);
  if (config) writeFileSync(join(path, "docwright.config.ts"), CONFIG);
  return { path, docwright: (...args) => ({ cwd: path, args: [cli, ...args] }) };
}

/** What is committed of CVM: page files, notes, and what is made of them. @param {Folder} folder */
export function copyCvm({ path }) {
  cpSync(join(root, CVM), join(path, CVM), { recursive: true });
}

/** Of CVM. */
export function countActions() {
  return Object.keys(JSON.parse(readFileSync(join(root, CVM, "spec.json"), "utf8")).actions).length;
}

/** One service of `copies` times the actions of CVM, or as many services. @param {Folder} folder @param {number} copies */
export function makeSpec({ path }, copies, services = 1) {
  const script = join(import.meta.dirname, "make-specs.mjs");
  run({ cwd: path, args: [script, join(root, CVM), join(path, "spec"), String(copies), String(services)] });
}

/** The pages of CVM as its site would serve them, in our own words. @param {Folder} folder */
export function printHtmlPages({ path }) {
  run({ cwd: path, args: [join(import.meta.dirname, "print-html-pages.mjs"), join(path, "pages")] });
}

/** @param {Folder} folder @param {readonly string[]} names */
export function remove({ path }, names) {
  for (const name of names) rmSync(join(path, name), { recursive: true, force: true });
}

export const CACHE = "node_modules/.cache";

/** One rate limit is another, each time. @param {Folder} folder */
export function changeOnePage({ path }) {
  const page = join(path, CVM, "pages/DescribeZones.md");
  const text = readFileSync(page, "utf8");
  const changed = text.replace(/(?<=rate limit: )\d+/, (requests) => String(Number(requests) + 1));
  if (changed === text) throw new Error(`${page} has no rate limit`);
  writeFileSync(page, changed);
}
