// `docwright call` while it waits: all pages as lines, no answer, a time limit, Ctrl-C, a reader that goes away.
import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { serve } from "../generated/serve.js";
import { cli, root } from "../generated/services.js";
import { call, cleanEnvironment, keyVariables } from "./call-workspace.js";

const instances = ["tencent/cvm", "DescribeInstances", "--region", "ap-guangzhou"];

/** A service with `total` instances that gives at most two a page. */
function pagedService(total: number): { readonly offsets: number[]; handle(request: Request): Promise<Response> } {
  const offsets: number[] = [];
  return {
    offsets,
    async handle(request) {
      const { Offset = 0 } = (await request.json()) as { Offset?: number };
      offsets.push(Offset);
      const left = Math.max(0, Math.min(2, total - Offset));
      const InstanceSet = [...Array(left).keys()].map((i) => ({ InstanceId: `ins-${Offset + i}`, Note: "a\nb" }));
      return Response.json({ Response: { TotalCount: total, InstanceSet, RequestId: "r" } });
    },
  };
}

describe("--all", () => {
  test("gives each item of all pages on a line of its own", async () => {
    const service = pagedService(5);
    const { code, out, error } = await call([...instances, "--all", "--endpoint", await serve(service.handle)]);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([0, 1, 2, 3, 4].map((i) => ({ InstanceId: `ins-${i}`, Note: "a\nb" })));
    expect(service.offsets).toEqual([0, 2, 4]);
  });

  test("stops when nobody reads on", async () => {
    const service = pagedService(1_000_000);
    const child = start([...instances, "--all", "--endpoint", await serve(service.handle)]);
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await ended(child)).toEqual({ code: 0, signal: null, error: "" });
  });
});

describe("no answer exits with 3", () => {
  test("nobody listens", async () => {
    const { code, out, error } = await call([...instances, "--endpoint", "http://127.0.0.1:1"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(error).toBe("docwright: DescribeInstances: no answer from http://127.0.0.1:1 (ECONNREFUSED)\n");
  });

  test("not in time", async () => {
    const origin = await serve(() => new Promise(() => undefined));
    const { code, error } = await call([...instances, "--timeout", "50", "--endpoint", origin]);
    expect(code).toBe(3);
    expect(error).toBe(`docwright: DescribeInstances: no answer from ${origin} within 50 ms\n`);
  });

  test("an answer that is no JSON", async () => {
    const origin = await serve(() => Promise.resolve(new Response("<html>", { status: 404 })));
    const { code, error } = await call([...instances, "--endpoint", origin]);
    expect({ code, error }).toEqual({ code: 3, error: "docwright: DescribeInstances: HTTP 404, not JSON\n" });
  });
});

test("Ctrl-C ends a call that waits, with 130", async () => {
  const asked = new EventEmitter();
  const origin = await serve(() => {
    asked.emit("asked");
    return new Promise(() => undefined);
  });
  const child = start([...instances, "--endpoint", origin]);
  await once(asked, "asked");
  child.kill("SIGINT");
  expect(await ended(child)).toEqual({ code: 130, signal: null, error: "" });
});

function start(args: readonly string[]) {
  const env = { ...process.env, ...cleanEnvironment(keyVariables("mock-id", "mock-secret")) };
  return spawn(process.execPath, [cli, "call", ...args], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
}

async function ended(child: ReturnType<typeof start>): Promise<object> {
  const error = text(child.stderr);
  const [code, signal] = (await once(child, "exit")) as unknown[];
  return { code, signal, error: await error };
}
