// The generated clients as JavaScript, in a folder of their own: each module by itself, as a project compiles them, and bundled
// as an application is. Needs esbuild and the vendors' SDKs, which are the packages of test/e2e.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const root = resolve(import.meta.dirname, "../../..");
const packages = join(root, "test/e2e");

/** Loads a package of test/e2e. */
export const load = createRequire(join(packages, "package.json"));

const needed = [
  "esbuild",
  "tencentcloud-sdk-nodejs-common",
  "tencentcloud-sdk-nodejs-cvm",
  "tencentcloud-sdk-nodejs-intl-en",
  "@alicloud/bssopenapi20171214",
  "@alicloud/openapi-core",
];

/** Those of the packages that are not installed. */
export function missingPackages() {
  return needed.filter((name) => !existsSync(join(packages, "node_modules", name, "package.json")));
}

/** @typedef {{ readonly path: string, readonly bytes: number, readonly gzipped: number }} Bundle minified */

/** @param {object} options @param {string} path @returns {Promise<Bundle>} */
async function bundle(options, path) {
  const { outputFiles } = await load("esbuild").build({ ...options, bundle: true, minify: true, write: false });
  const [{ contents }] = outputFiles;
  writeFileSync(path, contents);
  return { path, bytes: contents.length, gzipped: gzipSync(contents).length };
}

/**
 * @param {string} service such as `tencent/cvm` @param {string} contents what imports of `./index.js` @param {string} path
 */
export function bundleClient(service, contents, path) {
  const stdin = { contents, resolveDir: join(root, "generated", service, "client") };
  return bundle({ stdin, platform: "neutral", format: "esm" }, path);
}

/** @param {string} name a package of test/e2e @param {string} path */
export function bundlePackage(name, path) {
  const stdin = { contents: `module.exports = require("${name}");`, resolveDir: packages };
  return bundle({ stdin, platform: "node", format: "cjs", logLevel: "error" }, path);
}

/** @param {string} service such as `tencent/cvm` @param {string} folder @returns {Promise<string>} the path of its index.js */
export async function compileClient(service, folder) {
  const from = join(root, "generated", service, "client");
  const files = readdirSync(from, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const outdir = join(folder, service);
  await load("esbuild").build({ entryPoints: files.map((file) => join(from, file)), outbase: from, outdir });
  writeFileSync(join(outdir, "package.json"), `{ "type": "module" }`);
  return join(outdir, "index.js");
}
