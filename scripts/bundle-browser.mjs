// Bundles the scripts of the docs site: each module right in templates/site/browser/ becomes one classic script in
// dist/browser/, since pages opened from a disk may load no modules.
import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build } from "rolldown";

const root = resolve(import.meta.dirname, "..");
const templates = join(root, "templates");
const sources = join(templates, "site", "browser");

/** As rootDirs does for the compiler: generator/ imports the runtimes as they stand in dist/. */
const runtimes = {
  name: "runtimes",
  /** @param {string} source */
  resolveId(source) {
    const [, path] = /^(?:\.\.\/)+runtime\/((?:client|mock|site)\/.+)\.js$/.exec(source) ?? [];
    return path === undefined ? null : join(templates, `${path}.ts`);
  },
};

/** @returns {Promise<string[]>} the files written */
export async function bundleBrowser() {
  const entries = readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Promise.all(entries.map(({ name }) => bundle(basename(name, ".ts"))));
}

/** @param {string} name @returns {Promise<string>} */
async function bundle(name) {
  const file = join(root, "dist", "browser", `${name}.js`);
  await build({
    input: join(sources, `${name}.ts`),
    platform: "browser",
    tsconfig: join(root, "tsconfig.browser.json"),
    logLevel: "warn",
    plugins: [runtimes],
    output: { file, format: "iife", minify: true, sourcemap: false },
  });
  return file;
}
