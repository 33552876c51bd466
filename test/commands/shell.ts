// Runs a printed command in a shell: with a curl of our own that tells its arguments, or with the real one.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { temporaryFolder } from "../generated/services.js";

const PATH = process.env["PATH"] ?? "";

export function hasProgram(name: string): boolean {
  return PATH.split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** What the shell gives curl as its arguments. */
export function argumentsOf(command: string, env: NodeJS.ProcessEnv = {}, shell = "bash"): string[] {
  const folder = temporaryFolder();
  const fake = join(folder, "curl");
  writeFileSync(fake, `#!${process.execPath}\nprocess.stdout.write(JSON.stringify(process.argv.slice(2)));\n`);
  chmodSync(fake, 0o755);
  const own = { ...env, PATH: `${folder}${delimiter}${PATH}` };
  // Without a standard input that looks like a network's, for which bash reads the settings of its user.
  const stdio = ["ignore", "pipe", "inherit"] as const;
  return JSON.parse(
    execFileSync(shell, ["-c", command], { env: own, encoding: "utf8", stdio: [...stdio] }),
  ) as string[];
}

/** The standard output of a command; its exit code must be 0. */
export async function runShell(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn("bash", ["-c", command], { env: { PATH, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (out === "") throw new Error(`no output of ${command}\n${error}`);
  return out;
}

/** The value of an option of curl, all of them where it stands several times. */
export function valuesOf(args: readonly string[], option: string): string[] {
  return args.flatMap((arg, i) => (args[i - 1] === option ? [arg] : []));
}
