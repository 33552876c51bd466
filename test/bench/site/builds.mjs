// What builds a site of CVM, each as a whole process: ours from the spec, Redocly from the OpenAPI document, VitePress from the Markdown
// docs that our other targets make of the same spec. Peers are packages of this folder.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const packages = join(import.meta.dirname, "node_modules");
const cli = join(root, "dist/cli.js");
const generated = join(root, "generated/tencent/cvm");
const redocly = join(packages, "@redocly/cli/bin/cli.js");
const vitepress = join(packages, "vitepress/bin/vitepress.js");
/** Peers that ask for news on the network would be measured with it. */
const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** @typedef {{ readonly out: string, build(): string, before?(): void }} Build `out` is a file or a folder; `build` gives what was printed */

/** @param {string} folder @returns {Record<string, Build>} */
export function ourBuilds(folder) {
  const edited = join(folder, "spec");
  cpSync(join(root, "spec/tencent/cvm"), join(edited, "tencent/cvm"), { recursive: true });
  const own = (/** @type {string} */ name, specs = join(root, "spec")) => {
    const out = join(folder, name);
    return { out, build: () => run([cli, "docs", "tencent/cvm", "--spec", specs, "--out", out]) };
  };
  const cold = own("cold");
  const changed = own("changed", edited);
  return {
    "docwright docs": { ...cold, before: () => rmSync(cold.out, { recursive: true, force: true }) },
    "docwright docs, nothing changed": own("kept"),
    "docwright docs, one action changed": { ...changed, before: () => changeOneAction(edited, changed) },
  };
}

/** The folder holds the site of the spec before its change; each time another rate limit. @param {string} specs @param {Build} site */
function changeOneAction(specs, { out, build }) {
  const path = join(specs, "tencent/cvm/2017-03-12/spec.json");
  if (!existsSync(out)) build();
  const spec = JSON.parse(readFileSync(path, "utf8"));
  spec.actions.DescribeZones.rateLimit.requests += 1;
  writeFileSync(path, JSON.stringify(spec));
}

/** Those that are installed. @param {string} folder @returns {Record<string, Build>} */
export function peerBuilds(folder) {
  const openapi = join(generated, "openapi.json");
  const page = join(folder, "redocly.html");
  const docs = join(folder, "vitepress");
  const dist = join(docs, ".vitepress/dist");
  return {
    ...(existsSync(redocly)
      ? { "Redocly build-docs": { out: page, build: () => run([redocly, "build-docs", openapi, "-o", page]) } }
      : {}),
    ...(existsSync(vitepress)
      ? {
          "VitePress, search by MiniSearch": {
            out: dist,
            before: () => prepareVitepress(folder, docs),
            build: () => run([vitepress, "build", docs]),
          },
        }
      : {}),
  };
}

/** @param {string} folder @param {string} docs */
function prepareVitepress(folder, docs) {
  rmSync(docs, { recursive: true, force: true });
  cpSync(join(generated, "docs"), docs, { recursive: true });
  renameSync(join(docs, "README.md"), join(docs, "index.md"));
  mkdirSync(join(docs, ".vitepress"));
  const config = { title: "CVM", ignoreDeadLinks: true, themeConfig: { search: { provider: "local" } } };
  writeFileSync(join(docs, ".vitepress/config.mjs"), `export default ${JSON.stringify(config)};\n`);
  if (!existsSync(join(folder, "node_modules"))) symlinkSync(packages, join(folder, "node_modules"));
}

/** @param {readonly string[]} args */
function run(args) {
  const options = { cwd: root, encoding: /** @type {const} */ ("utf8"), env: { ...process.env, ...QUIET } };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** @param {string} path a file or a folder */
export function sizeOf(path) {
  const sizes = listFiles(path).map((own) => statSync(own).size);
  return { bytes: sizes.reduce((sum, own) => sum + own, 0), files: sizes.length };
}

/** @param {string} path a file or a folder */
export function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
