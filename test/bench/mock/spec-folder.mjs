// A folder of specs with one service that has any number of actions: those that are called, others of the service, and
// copies of them under names of their own.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const place = "tencent/cvm/2017-03-12";
const source = resolve(import.meta.dirname, "../../../spec", place, "spec.json");
const called = ["DescribeZones"];

/** @param {string} folder @param {number} count @returns {string} */
export function writeSpecFolder(folder, count) {
  const spec = JSON.parse(readFileSync(source, "utf8"));
  const others = Object.entries(spec.actions).filter(([name]) => !called.includes(name));
  const made = Array.from({ length: count - called.length }, (_, index) => {
    const [name, action] = others[index % others.length];
    return [index < others.length ? name : `${name}${index}`, action];
  });
  const kept = called.map((name) => [name, spec.actions[name]]);
  const root = join(folder, String(count));
  mkdirSync(join(root, place), { recursive: true });
  // Release notes name actions that are not here.
  const own = { ...spec, actions: Object.fromEntries([...kept, ...made]), history: [] };
  writeFileSync(join(root, place, "spec.json"), JSON.stringify(own));
  return root;
}
