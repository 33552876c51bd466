// Global set-up of the full mode: installs the packages of this folder as locked where they are missing or of another
// version. Failing (no network, no registry) is told and passed on to the suites, which judge it (packages.ts).
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const folder = import.meta.dirname;
const patienceMs = 10 * 60_000;

export default async function installPackages(project: TestProject): Promise<void> {
  let missing = "";
  if (!areInstalled()) {
    say("installing the packages of test/e2e (vendors' SDKs, deno, bun) ...");
    missing = await runNpm();
    if (missing !== "") say(`${missing}; their suites are ${process.env["CI"] === "true" ? "failed" : "skipped"}`);
  }
  project.provide("missingPackages", missing);
}

/** Does each direct dependency stand there in the version that package.json names? */
function areInstalled(): boolean {
  const { dependencies } = readJson("package.json") as { dependencies: Record<string, string> };
  return Object.entries(dependencies).every(([name, version]) => {
    const path = join("node_modules", name, "package.json");
    return existsSync(join(folder, path)) && (readJson(path) as { version: string }).version === version;
  });
}

/** No install scripts: what they would do (putting binaries elsewhere) is not needed, and npm may refuse them. */
function runNpm(): Promise<string> {
  const command = "npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --loglevel=error";
  const child = spawn(command, { cwd: folder, shell: true, stdio: ["ignore", "pipe", "pipe"], timeout: patienceMs });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((done) => {
    child.on("error", (error) => done(`the packages of test/e2e cannot be installed: ${error.message}`));
    child.on("close", (code) => {
      const reason = /^npm (?:error|ERR!) .+$/m.exec(Buffer.concat(said).toString())?.[0] ?? `npm ended with ${code}`;
      done(code === 0 ? "" : `the packages of test/e2e cannot be installed (${reason})`);
    });
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}

function say(text: string): void {
  process.stderr.write(`test/e2e: ${text}\n`);
}
