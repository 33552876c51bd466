// One process that compares two specs once, all modules but those of rules loaded: argv holds their files, stdout how many ms it took
// and how many changes there are.
import { readFileSync } from "node:fs";
import { comparePair } from "../../../dist/project/diff/compare-pair.js";

const [before, after] = process.argv
  .slice(2)
  .map((path) => ({ label: path, spec: JSON.parse(readFileSync(path, "utf8")) }));
const started = performance.now();
const { changes } = await comparePair({ before, after });
console.log(JSON.stringify({ ms: performance.now() - started, changes: changes.length }));
