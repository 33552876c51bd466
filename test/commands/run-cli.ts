// Runs the built command line in a folder and gives what it printed and its exit code.
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, root, runNode, temporaryFolder, type Ended } from "../generated/services.js";

if (!existsSync(cli)) throw new Error("dist/cli.js is not built: npm run build");

export function docwright(args: readonly string[], cwd: string = root, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return runNode([cli, ...args], env, cwd);
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
