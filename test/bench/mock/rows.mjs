// What is measured: servers, how each is started, and the calls that each is given. Rows of one group take turns, and are
// compared with the first of it.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { service } from "./spec-folder.mjs";

const root = resolve(import.meta.dirname, "../../..");
const prism = join(root, "test/bench/node_modules/@stoplight/prism-cli/dist/index.js");
export const hasPrism = existsSync(prism);

/** @typedef {(port: number) => readonly string[]} Arguments of Node, for a server on that port */
/** @typedef {{ readonly server: string, readonly action: "DescribeZones" | "DescribeInstances", readonly how: "signed" | "tool", readonly service?: string }} Row service: CVM without it */

export const BARE = "bare node:http";
const [FEW, MANY] = ["ours, 5 actions", "ours, 500 actions"];

/** @param {string} service @param {...string} more @returns {Arguments} */
function mockOf(service, ...more) {
  const args = [join(root, "dist/cli.js"), "mock", `tencent/${service}`, "--rate-limits", "off", ...more];
  return (port) => [...args, "--port", String(port)];
}

/** @param {...string} more @returns {Arguments} */
function prismWith(...more) {
  const document = join(root, "generated/tencent/cvm/openapi.json");
  return (port) => [prism, "mock", document, "--port", String(port), ...more];
}

/**
 * @param {(actions: number) => string} specFolder with that many actions of the service
 * @param {Readonly<Record<string, string>>} texts what the bare server answers, by action
 * @returns {Readonly<Record<string, Arguments>>}
 */
export function serversWith(specFolder, texts) {
  return {
    [BARE]: (port) => [join(import.meta.dirname, "bare-server.mjs"), String(port), JSON.stringify(texts)],
    ours: mockOf("cvm", "--quiet"),
    // A line of log for each call, as it comes.
    "ours, logging": mockOf("cvm"),
    [FEW]: mockOf(service, "--quiet", "--spec", specFolder(5)),
    [MANY]: mockOf(service, "--quiet", "--spec", specFolder(500)),
    // `-d` makes answers from the types, without it all calls get the same example. Logging is how it comes.
    ...(hasPrism && {
      Prism: prismWith("--verboseLevel", "silent"),
      "Prism, logging": prismWith(),
      "Prism -d": prismWith("--verboseLevel", "silent", "--dynamic"),
    }),
  };
}

const zones = { action: "DescribeZones", how: "signed" };
const tool = { action: "DescribeZones", how: "tool" };
const instances = { action: "DescribeInstances", how: "signed" };

/** @type {Readonly<Record<string, readonly Row[]>>} */
export const groups = {
  bare: [
    { server: BARE, ...zones },
    { server: "ours", ...zones },
    { server: "ours", ...tool },
    { server: "ours, logging", ...zones },
  ],
  "bare, lists": [
    { server: BARE, ...instances },
    { server: "ours", ...instances },
  ],
  actions: [
    { server: FEW, ...zones, service },
    { server: MANY, ...zones, service },
  ],
  ...(hasPrism && {
    Prism: [
      { server: "Prism", ...tool },
      { server: "ours", ...tool },
      { server: "Prism, logging", ...tool },
      { server: "ours, logging", ...tool },
      { server: "Prism -d", ...tool },
    ],
  }),
};

/** @param {Row} row */
export const nameOf = ({ server, action, how }) => `${server}: ${action}${how === "signed" ? ", signed" : ""}`;
