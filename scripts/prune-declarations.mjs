// Declaration files are for those who import the package, by an entry of its `exports`, and for the scripts here. In: the folder of the
// package. Out: the paths of those in dist/ that neither reaches.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** @param {string} root @returns {string[]} */
export function listUnreachedDeclarations(root) {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const reached = new Set();
  const queue = Object.values(exports).flatMap((entry) => (entry.types ? [resolve(root, entry.types)] : []));
  for (const name of readdirSync(join(root, "scripts")))
    for (const [, path = ""] of readFileSync(join(root, "scripts", name), "utf8").matchAll(
      /"\.\.\/(dist\/[\w/-]+)\.js"/g,
    ))
      queue.push(join(root, `${path}.d.ts`));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)\.js"/g))
      queue.push(resolve(file, "..", `${path}.d.ts`));
  }
  const dist = join(root, "dist");
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".d.ts"))
    .map((path) => join(dist, path))
    .filter((path) => !reached.has(path));
}
