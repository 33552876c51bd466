// `docwright mock` as a process of its own, for the vendors' SDKs to call: started on any free port, known by its readiness
// line, stopped as a user stops it. The key is that of the SDK drivers.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { cli, root } from "../generated/services.js";
import { forgetProxies } from "./capture-server.js";

export interface ServedMock {
  /** `127.0.0.1:port`, as the SDKs take an endpoint. */
  readonly host: string;
  readonly port: number;
  /** Asks a control endpoint: `control("POST", "clock", { advance: 1000 })`. Throws with the answer where it is a refusal. */
  control(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

interface Key {
  readonly id: string;
  readonly secret: string;
  readonly token?: string;
}

export async function serveMock(
  services: readonly string[],
  key: Key,
  flags: readonly string[] = [],
): Promise<ServedMock> {
  forgetProxies();
  const args = [cli, "mock", ...services, "--port", "0", "--json", "--quiet", ...flags];
  const variables = { DOCWRIGHT_MOCK_ID: key.id, DOCWRIGHT_MOCK_SECRET: key.secret, DOCWRIGHT_MOCK_TOKEN: key.token };
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...variables } });
  const origin = await readiness(child);
  return {
    host: new URL(origin).host,
    port: Number(new URL(origin).port),
    control: (method, path, body) => control(`${origin}/_mock/${path}`, method, body),
    stop: () => stop(child),
  };
}

/** The address that the first line names. */
function readiness(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => fail(new Error(`docwright mock ended with ${code}: ${said.join("")}`)));
    if (child.stdout === null) return fail(new Error("docwright mock has no output"));
    createInterface(child.stdout).once("line", (line) => done((JSON.parse(line) as { readonly url: string }).url));
  });
}

async function control(url: string, method: string, body: unknown): Promise<unknown> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const answer = await fetch(url, { method, ...sent });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once("close", done));
  child.kill("SIGINT");
  const code = await ended;
  if (code !== 0) throw new Error(`docwright mock ended with ${String(code)}`);
}
