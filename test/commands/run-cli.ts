// Runs the built command line in a folder, in a process of its own or in this one, and gives what it printed and its exit code.
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docwright as runHere } from "../bad-input/workspace.js";
import { cli, root, runNode, temporaryFolder, type Ended } from "../generated/services.js";

if (!existsSync(cli)) throw new Error("dist/cli.js is not built: npm run build");

export function docwright(args: readonly string[], cwd: string = root, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return runNode([cli, ...args], env, cwd);
}

/** The same in this process, which takes a fraction of the time: for what commands say and write, not for how a process ends. */
export async function docwrightHere(args: readonly string[], cwd: string = root): Promise<Ended> {
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const [name = "", ...rest] = args;
    const { code, out, errors, thrown } = await runHere(name, ...rest);
    const said = thrown === undefined ? errors : [...errors.slice(0, -1), `docwright: ${thrown}`];
    return { code, out: printed(out), error: printed(said) };
  } finally {
    process.chdir(before);
  }
}

function printed(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** A working folder of its own with the specs of one vendor in it, and settings where given. */
export function workingFolder(config?: object | string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "spec"));
  cpSync(join(root, "spec/alibaba"), join(folder, "spec/alibaba"), { recursive: true });
  if (config !== undefined)
    writeFileSync(
      join(folder, "docwright.config.json"),
      typeof config === "string" ? config : JSON.stringify(config, null, 2),
    );
  return folder;
}
