// A spec -> specs of made-up services: `node make-specs.mjs <folder of spec.json and notes.json> <specs> <copies> <services>`. Each holds its
// actions and types `copies` times, from the second on under names of their own; members called as these are named as they are.
// A process of its own: what starts and times others should be small.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [source = "", specs = "", copies = "1", services = "1"] = process.argv.slice(2);
const texts = {
  spec: readFileSync(join(source, "spec.json"), "utf8"),
  notes: readFileSync(join(source, "notes.json"), "utf8"),
};
const own = JSON.parse(texts.spec);
const names = new Set([...Object.keys(own.actions), ...Object.keys(own.types)]);

/** @param {string} text @param {number} copy from 1 */
function renamed(text, copy) {
  if (copy === 1) return text;
  return text.replace(/(?<=["./]|"type:)[A-Z]\w+(?=["./])/g, (name) => (names.has(name) ? `${name}Of${copy}` : name));
}

/** @param {readonly object[]} parts */
function merged(parts) {
  const entries = parts.flatMap((part) => Object.entries(part));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

const each = Array.from({ length: Number(copies) }, (_, i) => JSON.parse(renamed(texts.spec, i + 1)));
/** A release changed every copy. */
const history = own.history.map((/** @type {object} */ release, /** @type {number} */ i) => ({
  ...release,
  changes: each.flatMap((copy) => copy.history[i].changes),
}));
const spec = {
  ...own,
  actions: merged(each.map((copy) => copy.actions)),
  types: merged(each.map((copy) => copy.types)),
  history,
};
const notes = JSON.stringify(merged(each.map((_, i) => JSON.parse(renamed(texts.notes, i + 1)))));

for (let number = 1; number <= Number(services); number += 1) {
  const service = `made-${String(number).padStart(3, "0")}`;
  const folder = join(specs, own.vendor, service, own.version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "spec.json"), JSON.stringify({ ...spec, service, title: `Service ${number}` }));
  writeFileSync(join(folder, "notes.json"), notes);
}
