// Other generators, packages of test/bench, each started as its users start it: an OpenAPI document -> types, or types and a client.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const packages = resolve(import.meta.dirname, "../node_modules");

/** @typedef {{ readonly name: string, readonly args: readonly string[], readonly out: string, readonly entry: string }} Peer `entry` imports or is all that was made */

/** @type {Readonly<Record<string, (openapi: string, out: string) => { args: readonly string[], entry: string }>>} */
const MAKERS = {
  // Types alone. Members with a default are required for it unless it is told otherwise.
  "openapi-typescript": (openapi, out) => {
    const entry = join(out, "types.ts");
    return { args: ["bin/cli.js", openapi, "--default-non-nullable=false", "-o", entry], entry };
  },
  "@hey-api/openapi-ts": (openapi, out) => ({
    args: ["bin/run.js", "--silent", "--no-log-file", "-i", openapi, "-o", out],
    entry: join(out, "index.ts"),
  }),
  orval: (openapi, out) => {
    const entry = join(out, "api.ts");
    return { args: ["dist/bin/orval.js", "--input", openapi, "--output", entry, "--client", "fetch"], entry };
  },
};

/** Those that are not installed. */
export function missingPeers() {
  return Object.keys(MAKERS).filter((name) => !existsSync(join(packages, name)));
}

/** @param {string} openapi path of the document @param {string} folder where each gets a folder for its output @returns {readonly Peer[]} */
export function peersOn(openapi, folder) {
  return Object.entries(MAKERS).map(([name, make]) => {
    const out = join(folder, name.replace(/\W+/g, "-"));
    const { args, entry } = make(openapi, out);
    const [bin = "", ...rest] = args;
    return { name: `${name} ${versionOf(name)}`, args: [join(packages, name, bin), ...rest], out, entry };
  });
}

/** @param {string} name */
function versionOf(name) {
  return JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")).version;
}
