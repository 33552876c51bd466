// Runs a piece of TypeScript of this folder under another runtime: bundled to one module that names no platform, then
// given to node, deno or bun. Gives what it printed; throws with what it said where it failed.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { loadPackage } from "./packages.js";

export type Runtime = "node" | "deno" | "bun";

interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

/** `code` may import the files of this folder. `reach` is the address that it may call, if any. */
export async function runElsewhere(runtime: Runtime, code: string, reach?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "docwright-"));
  try {
    const path = join(folder, "bundle.mjs");
    writeFileSync(path, await bundle(code));
    return await print([...commandOf(runtime, reach), path], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(contents: string): Promise<string> {
  const { build } = loadPackage("esbuild") as Esbuild;
  const stdin = { contents, loader: "ts", resolveDir: import.meta.dirname };
  const external = ["node:*"];
  const made = await build({ stdin, external, bundle: true, platform: "neutral", format: "esm", write: false });
  return made.outputFiles[0]?.text ?? "";
}

/** The packages' own commands are put in place by install scripts; the binaries stand in the platform's package. */
function commandOf(runtime: Runtime, reach: string | undefined): readonly string[] {
  if (runtime === "node") return [process.execPath];
  if (runtime === "bun") return [binary(["@oven/*/bin/bun", "@oven/*/bin/bun.exe", "bun/bin/bun.exe"]), "run"];
  const allowed = reach === undefined ? [] : [`--allow-net=${reach}`];
  return [binary(["@deno/*/deno", "@deno/*/deno.exe"]), "run", "--no-config", "--no-lock", "--no-remote", ...allowed];
}

function binary(patterns: readonly string[]): string {
  const [found] = globSync([...patterns], { cwd: join(import.meta.dirname, "node_modules"), absolute: true });
  if (found === undefined) throw new Error(`no file of test/e2e/node_modules is like ${patterns.join(", ")}`);
  return found;
}

function print([command = "", ...args]: readonly string[], folder: string): Promise<string> {
  const env = { ...process.env, DENO_DIR: folder, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const child = spawn(command, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const [out, said]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done(Buffer.concat(out).toString());
      else fail(new Error(`${command} ended with ${code}: ${Buffer.concat(said).toString()}`));
    });
  });
}
