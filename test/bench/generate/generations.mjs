// `generate` of one service of some size beside the peers on the OpenAPI document of the same actions. All write to where nothing is yet.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkOutput } from "./check-output.mjs";
import { CACHE, countActions, makeFolder, makeSpec, remove } from "./folders.mjs";
import { missingPeers, peersOn } from "./peers.mjs";
import { run } from "./processes.mjs";

const SERVICE = "generated/tencent/made-001";
const ALL = "client,mock,docs,openapi,pages";
/** Of CVM. */
export const ACTIONS = countActions();

/** What is equal work for the peers: types and calls. @param {number} copies */
export const clientRow = (copies) => `generate, client and types, ${copies * ACTIONS} actions`;

/** @param {string} root @param {number} copies of CVM @returns {Readonly<Record<string, import("./rows.mjs").Row>>} */
export function ourGenerations(root, copies) {
  const folder = specFolder(root, copies);
  const row = (/** @type {string} */ targets, /** @type {readonly string[]} */ made) => ({
    commands: [folder.docwright("generate", "--targets", targets)],
    before: () => remove(folder, [CACHE, "generated"]),
    check: () => made.forEach((name) => checkOne(folder, name)),
  });
  return {
    [clientRow(copies)]: row("client", ["client/index.ts"]),
    [`generate, all targets, ${copies * ACTIONS} actions`]: row(ALL, [
      "client/index.ts",
      "openapi.json",
      "docs/README.md",
    ]),
  };
}

/** @param {import("./folders.mjs").Folder} folder @param {string} name */
function checkOne({ path }, name) {
  const made = join(path, SERVICE, name);
  if (name.endsWith(".ts")) checkOutput("generate", made);
  else if (!existsSync(made)) throw new Error(`generate made no ${name}`);
}

/** Those that are installed. @param {string} root @param {number} copies @returns {Readonly<Record<string, import("./rows.mjs").Row>>} */
export function peerGenerations(root, copies) {
  if (missingPeers().length > 0) return {};
  const folder = specFolder(join(root, "peers"), copies);
  run(folder.docwright("generate", "--targets", "openapi"));
  const peers = peersOn(join(folder.path, SERVICE, "openapi.json"), folder.path);
  return Object.fromEntries(
    peers.map(({ name, args, out, entry }) => [
      `${name}, ${copies * ACTIONS} actions`,
      {
        commands: [{ cwd: folder.path, args }],
        before: () => remove(folder, [out]),
        check: () => checkOutput(name, entry),
      },
    ]),
  );
}

/** @param {string} root @param {number} copies */
function specFolder(root, copies) {
  const folder = makeFolder(join(root, `${copies}x`));
  makeSpec(folder, copies);
  return folder;
}
