// What is compared: CVM as of its first and its last release, as spec files that commands read, as OpenAPI documents that our target
// makes of them, and as specs of several times the size.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
export const cli = join(root, "dist/cli.js");
/** The first and the last release of the notes. */
export const RELEASES = /** @type {const} */ ([1, 34]);

/** @typedef {{ readonly specs: string, readonly spec: string, readonly openapi: string }} State paths */

/** @param {string} folder @param {number} release @returns {State} */
export function writeState(folder, release) {
  const specs = join(folder, `spec-${release}`);
  const spec = join(specs, "tencent/cvm/2017-03-12/spec.json");
  const generated = join(folder, `generated-${release}`);
  mkdirSync(join(spec, ".."), { recursive: true });
  const at = ["history", "tencent/cvm", "--at", String(release), "--assume-unchanged", "--out", spec];
  run([cli, ...at, "--spec", join(root, "spec")], folder);
  run([cli, "generate", "tencent/cvm", "--targets", "openapi", "--spec", specs, "--out", generated], folder);
  return { specs, spec, openapi: join(generated, "tencent/cvm/openapi.json") };
}

/** @param {readonly string[]} args @param {string} cwd */
function run(args, cwd) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
}

/** @param {State} state @returns {any} */
export function readState({ spec }) {
  return JSON.parse(readFileSync(spec, "utf8"));
}

/** The same service several times over, each action, type and code under names of its own. @param {any} spec @param {number} times */
export function multiply(spec, times) {
  const copies = Array.from({ length: times }, (_, copy) => renameAll(spec, copy === 0 ? "" : `Copy${copy}`));
  const join = (/** @type {string} */ key) => Object.assign({}, ...copies.map((own) => own[key]));
  return { ...spec, actions: join("actions"), types: join("types"), errors: join("errors") };
}

/** @param {any} spec @param {string} suffix */
function renameAll(spec, suffix) {
  const { actions, types, errors } = /** @type {any} */ (renameRefs({ ...spec }, suffix));
  const rename = (/** @type {object} */ own) =>
    Object.fromEntries(Object.entries(own).map(([name, value]) => [name + suffix, value]));
  return { actions: rename(actions), types: rename(types), errors: rename(errors) };
}

/** @param {any} value @param {string} suffix @returns {unknown} */
function renameRefs(value, suffix) {
  if (Array.isArray(value)) return value.map((own) => renameRefs(own, suffix));
  if (typeof value !== "object" || value === null) return value;
  if (value.kind === "ref") return { ...value, name: value.name + suffix };
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, renameRefs(own, suffix)]));
}
