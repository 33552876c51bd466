// All benches, a process for each; exits with 1 where one of them missed an aim.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

for (const file of ["generate.mjs", "read-pages.mjs", "clients.mjs", "mock.mjs", "diff.mjs", "site.mjs"]) {
  const args = ["--expose-gc", join(import.meta.dirname, file)];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
