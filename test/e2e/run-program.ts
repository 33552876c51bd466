// Runs a program that is not Node (npm, curl) and gives what it printed.
import { spawn } from "node:child_process";
import type { Ended } from "../generated/services.js";

export function runProgram(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  const child = spawn(program, args, { cwd, shell: process.platform === "win32", stdio: ["ignore", "pipe", "pipe"] });
  const [out, error]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => error.push(chunk.toString()));
  return new Promise((done) => child.on("close", (code) => done({ code, out: out.join(""), error: error.join("") })));
}
