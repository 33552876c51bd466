// Compiles the runtimes of templates/ into dist/runtime/ and generator/ into dist/, the templates into dist/templates/;
// bundles the scripts of the docs site into dist/browser/.
// dist/build.json names the build by what is in it.
// Files of dist/ that this build did not write are removed afterwards, so that no module outlives its source; dist/ is
// never emptied first: whoever runs the CLI meanwhile still finds it. So are declarations that nobody can reach.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { bundleBrowser } from "./bundle-browser.mjs";
import { compileTemplates } from "./compile-templates.mjs";
import { listUnreachedDeclarations } from "./prune-declarations.mjs";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

/** @param {string} project @returns {string[]} the files written */
function compile(project) {
  const args = [compiler, "-p", project, "--listEmittedFiles"];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const lines = run.stdout.split(/\r?\n/);
  if (run.status !== 0) {
    const messages = lines.filter((line) => line !== "" && !line.startsWith("TSFILE: "));
    process.stderr.write(`${project}:\n${messages.join("\n")}\n${run.stderr}`);
    process.exit(1);
  }
  return lines.filter((line) => line.startsWith("TSFILE: ")).map((line) => resolve(root, line.slice(8)));
}

/** @param {readonly string[]} files @returns {string} the file written: what a cache was filled by is told by it */
function nameBuild(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(dist, file)).update(readFileSync(file));
  const path = join(dist, "build.json");
  writeFileSync(path, `${JSON.stringify({ build: hash.digest("hex").slice(0, 16) })}\n`);
  return path;
}

// The runtimes first: the command line is checked against their types in dist/.
const bundles = bundleBrowser();
const compiled = [...compile("tsconfig.runtime.json"), ...compile("tsconfig.build.json")];
const written = new Set([...compiled, ...(await compileTemplates()), ...(await bundles)]);
written.add(nameBuild([...written].sort()));
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !written.has(path)) rmSync(path);
}
for (const path of listUnreachedDeclarations(root)) rmSync(path);
if (existsSync(join(dist, "cli.js"))) chmodSync(join(dist, "cli.js"), 0o755);
