// What docwright costs whoever installs it: packs it, installs it as npm does into an empty folder, and prints each package with its bytes
// and files, largest first, the sums, and what the optional packages would add.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];

/** @param {readonly string[]} args @param {string} cwd */
function npm(args, cwd) {
  return execFileSync("npm", args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
}

/** @param {string} folder @returns {{ bytes: number, files: number }} without the packages inside of it */
function measure(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.slice(folder.length).split(/[\\/]/).includes("node_modules"),
  );
  const bytes = entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { bytes, files: entries.length };
}

/** @param {string} tarball @param {readonly string[]} others */
function installed(tarball, others) {
  const folder = mkdtempSync(join(tmpdir(), "docwright-size-"));
  try {
    writeFileSync(join(folder, "package.json"), '{"private": true}');
    npm(["install", ...quiet, tarball, ...others], folder);
    const { packages } = JSON.parse(readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8"));
    return Object.keys(packages)
      .filter((path) => !packages[path].optional || statSync(join(folder, path), { throwIfNoEntry: false }))
      .map((path) => ({ name: path.replace(/^.*node_modules\//, ""), ...measure(join(folder, path)) }))
      .sort((a, b) => b.bytes - a.bytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`.padStart(10);

/** @param {ReturnType<typeof installed>} packages */
function summarize(packages) {
  const sum = (/** @type {"bytes" | "files"} */ key) => packages.reduce((total, own) => total + own[key], 0);
  return { bytes: sum("bytes"), files: sum("files"), count: packages.length };
}

const folder = mkdtempSync(join(tmpdir(), "docwright-pack-"));
try {
  const [packed] = JSON.parse(npm(["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root));
  const tarball = join(folder, packed.filename);
  const packages = installed(tarball, []);
  for (const { name, bytes, files } of packages)
    console.log(`${kilobytes(bytes)} ${String(files).padStart(6)}  ${name}`);
  const all = summarize(packages);
  console.log(
    `${kilobytes(all.bytes)} ${String(all.files).padStart(6)}  ${all.count} packages; tarball${kilobytes(packed.size)}`,
  );
  const { peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const [name, version] of Object.entries(peerDependencies)) {
    const more = summarize(installed(tarball, [`${name}@${version}`]));
    const added = `${kilobytes(more.bytes - all.bytes)} ${String(more.files - all.files).padStart(6)}`;
    console.log(`${added}  optional: ${name}, ${more.count - all.count} packages`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
