// The benches that take minutes, a process for each: a mock under load for ten minutes, the docs site and the clients of 15,000 actions; exits with 1
// where one of them missed an aim.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

for (const file of ["generate-scale.mjs", "site-scale.mjs", "soak.mjs"]) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
