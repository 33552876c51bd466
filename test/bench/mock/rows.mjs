// What is measured: servers, how each is started, and which calls each is given.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = import.meta.dirname;
const root = resolve(folder, "../../..");
const prism = join(root, "test/bench/node_modules/@stoplight/prism-cli/dist/index.js");
export const hasPrism = existsSync(prism);

/** @typedef {(port: number) => readonly string[]} Arguments of Node, for a server on that port */
/** @typedef {{ readonly server: string, readonly action: "DescribeZones" | "DescribeInstances", readonly how: "signed" | "tool" }} Row */

/** @param {object} options @returns {Arguments} */
function ours(options) {
  const given = JSON.stringify({ rateLimits: "off", clock: "machine", ...options });
  return (port) => [join(folder, "mock-server.mjs"), String(port), given];
}

/** @param {...string} more @returns {Arguments} */
function prismWith(...more) {
  const document = join(root, "generated/tencent/cvm/openapi.json");
  return (port) => [prism, "mock", document, "--port", String(port), ...more];
}

/**
 * @param {Readonly<Record<string, string>>} texts what the bare server answers, by action
 * @returns {Readonly<Record<string, Arguments>>}
 */
export function serversWith(texts) {
  return {
    "bare node:http": (port) => [join(folder, "bare-server.mjs"), String(port), JSON.stringify(texts)],
    ours: ours({}),
    "ours, 5 actions": ours({ actions: 5 }),
    "ours, 500 actions": ours({ actions: 500 }),
    // As it comes; with `-d` it makes answers from the types as ours does, without it all calls get the same example.
    ...(hasPrism ? { Prism: prismWith(), "Prism -d": prismWith("--dynamic") } : {}),
  };
}

/** @type {readonly Row[]} */
export const rows = [
  { server: "bare node:http", action: "DescribeZones", how: "signed" },
  { server: "ours", action: "DescribeZones", how: "signed" },
  { server: "ours", action: "DescribeZones", how: "tool" },
  { server: "bare node:http", action: "DescribeInstances", how: "signed" },
  { server: "ours", action: "DescribeInstances", how: "signed" },
  { server: "ours", action: "DescribeInstances", how: "tool" },
  { server: "ours, 5 actions", action: "DescribeZones", how: "signed" },
  { server: "ours, 500 actions", action: "DescribeZones", how: "signed" },
  { server: "Prism", action: "DescribeZones", how: "tool" },
  { server: "Prism", action: "DescribeInstances", how: "tool" },
  { server: "Prism -d", action: "DescribeZones", how: "tool" },
  { server: "Prism -d", action: "DescribeInstances", how: "tool" },
].filter(({ server }) => hasPrism || !server.startsWith("Prism"));

/** @param {Row} row */
export const nameOf = ({ server, action, how }) => `${server}: ${action}${how === "signed" ? ", signed" : ""}`;
