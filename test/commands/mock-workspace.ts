// `docwright mock` for a test: the built command line in a working folder, started until the test ends.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { cli, root, temporaryFolder } from "../generated/services.js";
import { cleanEnvironment } from "./call-workspace.js";

/** A folder with the repository's specs, whose files may be written. */
export function mockFolder(): string {
  const folder = temporaryFolder();
  symlinkSync(join(root, "spec"), join(folder, "spec"));
  return folder;
}

export class MockProcess {
  readonly child: ChildProcess;
  out = "";
  error = "";

  constructor(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}, command = "mock") {
    const whole = { ...process.env, ...cleanEnvironment(), ...env };
    this.child = spawn(process.execPath, [cli, command, ...args], {
      cwd,
      env: whole,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child.stdout?.on("data", (chunk: Buffer) => (this.out += chunk.toString()));
    this.child.stderr?.on("data", (chunk: Buffer) => (this.error += chunk.toString()));
  }

  /** Until the standard output holds it. */
  async says(words: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = words.exec(this.out);
      if (found !== null) return found;
      if (this.child.exitCode !== null) throw new Error(`ended with ${this.child.exitCode}:\n${this.out}${this.error}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  }

  async origin(): Promise<string> {
    return (await this.says(/ready at (\S+) /))[1] ?? "";
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "exit");
    return this.child.exitCode;
  }
}

/** Serves on a free port. */
export function startMock(args: readonly string[], cwd: string = root, env: NodeJS.ProcessEnv = {}): MockProcess {
  const mock = new MockProcess(["--port", "0", ...args], cwd, env);
  onTestFinished(() => void mock.child.kill("SIGKILL"));
  return mock;
}

/** A tool call: an action by its address, without a signature. */
export async function callTool(origin: string, path: string, input: object = {}): Promise<Record<string, unknown>> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${origin}${path}`, { method: "POST", headers, body: JSON.stringify(input) });
  const value = (await answer.json()) as { Response?: Record<string, unknown> } & Record<string, unknown>;
  return value.Response ?? value;
}

/** A control endpoint: the status and the value of its answer. */
export async function control(
  origin: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly value: Record<string, unknown> }> {
  const sent =
    body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(`${origin}/_mock/${path}`, { method, ...sent });
  return { status: answer.status, value: (await answer.json()) as Record<string, unknown> };
}
