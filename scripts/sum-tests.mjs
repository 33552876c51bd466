// Reads vitest's JSON reports and prints one line, `N passed, N failed`.
// Arguments are pairs: exit status of a run, report of that run. A run that failed without a failing test (a check, the
// build, a file that does not load) counts as one failure, so that the line never says better than the exit status.
import { existsSync, readFileSync } from "node:fs";

const args = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (let i = 0; i + 1 < args.length; i += 2) {
  const [status = "", path = ""] = args.slice(i, i + 2);
  const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
  passed += report.numPassedTests;
  failed += status !== "0" && report.numFailedTests === 0 ? 1 : report.numFailedTests;
}
console.log(`${passed} passed, ${failed} failed`);
