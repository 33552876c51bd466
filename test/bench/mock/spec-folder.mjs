// A folder of specs with one service that has any number of actions: the one that is called, others of CVM, and copies of
// them under names of their own. Under another name, so that the behaviours of CVM do not look for what is not there.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const source = resolve(import.meta.dirname, "../../../spec/tencent/cvm/2017-03-12/spec.json");
const called = "DescribeZones";
export const service = "bench";

/** @param {string} folder @param {number} count @returns {string} */
export function writeSpecFolder(folder, count) {
  const spec = JSON.parse(readFileSync(source, "utf8"));
  const others = Object.entries(spec.actions).filter(([name]) => name !== called);
  const made = Array.from({ length: count - 1 }, (_, index) => {
    const [name, action] = others[index % others.length];
    return [index < others.length ? name : `${name}${index}`, action];
  });
  const actions = Object.fromEntries([[called, spec.actions[called]], ...made]);
  const root = join(folder, String(count));
  const place = join(root, spec.vendor, service, spec.version);
  mkdirSync(place, { recursive: true });
  // Release notes name actions that are not here.
  writeFileSync(join(place, "spec.json"), JSON.stringify({ ...spec, service, actions, history: [] }));
  return root;
}
