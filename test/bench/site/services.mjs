// Made-up services in a spec folder of their own: sixty actions of CVM each, with their types, codes, releases and notes, all actions and
// types, and members called as these, under names of their own.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { selectActions } from "../../../dist/4-spec/select-actions.js";

const cvm = resolve(import.meta.dirname, "../../../spec/tencent/cvm/2017-03-12");
export const ACTIONS = 60;

/** @typedef {{ readonly spec: string, readonly notes: string, readonly names: ReadonlySet<string> }} Model texts of the files */

/** @returns {Model} */
export function readModel() {
  const whole = JSON.parse(readFileSync(join(cvm, "spec.json"), "utf8"));
  const documented = Object.keys(whole.actions).filter((name) => whole.actions[name].status !== "undocumented");
  const spec = selectActions(whole, new Set(documented.slice(0, ACTIONS)));
  const names = new Set([...Object.keys(spec.actions), ...Object.keys(spec.types)]);
  /** @type {Record<string, string>} */
  const all = JSON.parse(readFileSync(join(cvm, "notes.json"), "utf8"));
  const kept = Object.entries(all).filter(([path]) => names.has(ownerOf(path)) || isOfCode(path, spec.errors));
  return { spec: JSON.stringify(spec), notes: JSON.stringify(Object.fromEntries(kept)), names };
}

/** Of `RunInstances.input.Name` or `type:Filter.Name`. @param {string} path */
function ownerOf(path) {
  return path.replace(/^type:/, "").split(".", 1)[0] ?? "";
}

/** @param {string} path @param {object} errors */
function isOfCode(path, errors) {
  return path.startsWith("error:") && Object.hasOwn(errors, path.slice(6));
}

/** @param {string} root @param {Model} model @param {number} number from 1 */
export function writeService(root, { spec, notes, names }, number) {
  const suffix = `Of${number}`;
  // Members of the same names take part, so that paths of notes stay true.
  const rename = (/** @type {string} */ text) =>
    text.replace(/(?<=["./]|"type:)[A-Z]\w+(?=["./])/g, (name) => (names.has(name) ? name + suffix : name));
  const service = `made-${String(number).padStart(3, "0")}`;
  const folder = join(root, "tencent", service, "2017-03-12");
  mkdirSync(folder, { recursive: true });
  const own = { ...JSON.parse(rename(spec)), service, title: `Service ${number}` };
  writeFileSync(join(folder, "spec.json"), JSON.stringify(own));
  writeFileSync(join(folder, "notes.json"), rename(notes));
  return folder;
}
