// Runs the checks that need no test runner, side by side: lint, formatting, dead code, types.
// Prints what a failing check says, one line for each that passes, and exits 1 when any fails.
import { spawn } from "node:child_process";

const checks = ["lint", "format:check", "dead-code", "typecheck"];

/** @param {string} check @returns {Promise<boolean>} */
function runCheck(check) {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn("npm", ["run", "--silent", check], { stdio: ["ignore", "pipe", "pipe"], shell: true });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(code === 0 ? `ok      ${check} (${seconds} s)` : `FAILED  npm run ${check}\n${output}`);
      done(code === 0);
    });
  });
}

const results = await Promise.all(checks.map(runCheck));
if (results.includes(false)) process.exit(1);
