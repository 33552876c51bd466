// What a generator wrote must be there and compile: one that does nothing, or gives up half way, is fast.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const tsc = join(root, "node_modules/typescript/bin/tsc");
const OPTIONS = "--ignoreConfig --noEmit --strict --skipLibCheck --target es2023 --lib es2023,dom,dom.iterable";
const MODULES = "--module esnext --moduleResolution bundler --types node";

/** @param {string} what @param {string} entry path of a module that imports or is all that was made */
export function checkOutput(what, entry) {
  if (!existsSync(entry) || readFileSync(entry, "utf8").trim() === "") throw new Error(`${what} made no ${entry}`);
  const types = ["--typeRoots", join(root, "node_modules/@types")];
  const args = [tsc, ...`${OPTIONS} ${MODULES}`.split(" "), ...types, entry];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`what ${what} made does not compile\n${(stdout + stderr).slice(0, 2000)}`);
}
