// Which pages may call a served mock: those of this machine, and none of them its control endpoints.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMocks } from "../../generator/commands/mock/open-mocks.js";
import { serveMocks } from "../../generator/commands/mock/serve-mocks.js";
import type { RunningServer } from "../../generator/commands/serve/serve.js";
import { root } from "../generated/services.js";
import { ask, type Got } from "./served-site.js";

let server: RunningServer;
const logged: unknown[] = [];
beforeAll(async () => {
  const opened = await openMocks({ spec: join(root, "spec"), services: [], behaviours: [] }, ["tencent/tcr"], {});
  const options = { host: "127.0.0.1", port: 0, ownKey: false };
  const none = (): void => undefined;
  const printer = {
    ready: none,
    call: (call: unknown) => void logged.push(call),
    stopping: none,
    saved: none,
    stopped: none,
  };
  server = await serveMocks({ opened, options, generated: "generated", state: undefined, printer });
});
afterAll(() => server.stop());

const own = ["null", "http://localhost:4020", "https://localhost:1", "http://127.0.0.1", "http://[::1]:80"];
const foreign = [
  "https://evil.example.com",
  "http://localhost.example.com",
  "http://127.0.0.1.nip.io",
  "http://192.168.0.7:4020",
  "http://localhost:4020.example.com",
  "http://evil.example.com\\localhost",
  "file://",
  "",
];
const leave = /^access-control-|^vary$/;

function leaveOf({ headers }: Got): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => leave.test(name)));
}

function preflight(origin: string, target: string, more: Record<string, string> = {}): Promise<Got> {
  const headers = { origin, "access-control-request-method": "POST", ...more };
  return ask(server.origin, target, { method: "OPTIONS", headers });
}

describe.each(own)("a page of %s", (origin) => {
  test("may call and read", async () => {
    const headers = { origin, "content-type": "application/json" };
    const got = await ask(server.origin, "/CheckInstance", { method: "POST", headers, body: "{}" });
    expect(got.status).toBe(200);
    const expected = { "access-control-allow-origin": origin, "access-control-expose-headers": "*", vary: "origin" };
    expect(leaveOf(got)).toEqual(expected);
  });

  test("is told so before it calls", async () => {
    const got = await preflight(origin, "/", { "access-control-request-headers": "authorization,x-tc-action" });
    expect([got.status, got.text, got.headers["content-length"]]).toEqual([204, "", undefined]);
    expect(leaveOf(got)).toEqual({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
      "access-control-allow-headers": "authorization,x-tc-action",
      "access-control-max-age": "600",
      vary: "origin, access-control-request-headers",
    });
  });
});

describe.each(foreign)("a page of %j", (origin) => {
  test("gets no leave", async () => {
    expect(leaveOf(await preflight(origin, "/", { "access-control-request-headers": "authorization" }))).toEqual({});
    expect(leaveOf(await ask(server.origin, "/CheckInstance", { method: "POST", headers: { origin } }))).toEqual({});
  });
});

test("who is no page hears nothing of it", async () => {
  expect(leaveOf(await ask(server.origin, "/CheckInstance", { method: "POST" }))).toEqual({});
});

test("leave for a network of one's own is given where it is asked for, and to nobody else", async () => {
  const asked = { "access-control-request-private-network": "true" };
  const given = { "access-control-allow-private-network": "true" };
  expect((await preflight("null", "/", asked)).headers).toMatchObject(given);
  expect((await preflight("https://evil.example.com", "/", asked)).headers).not.toMatchObject(given);
});

test("names of headers that are none do not come back", async () => {
  const got = await preflight("null", "/", { "access-control-request-headers": "a; b: \u00e9" });
  expect(got.headers).not.toHaveProperty("access-control-allow-headers");
});

test("a preflight is no call", async () => {
  const before = logged.length;
  const log = async (): Promise<number> =>
    (JSON.parse((await ask(server.origin, "/_mock/requests")).text) as { last: number }).last;
  const kept = await log();
  await preflight("null", "/");
  await preflight("https://evil.example.com", "/");
  expect([logged.length, await log()]).toEqual([before, kept]);
});

test.each([...own, ...foreign])("a page of %j controls nothing and reads nothing of it", async (origin) => {
  const json = { origin, "content-type": "application/json" };
  const body = JSON.stringify({ advance: "1h" });
  for (const [method, target, sent] of [
    ["GET", "/_mock", ""],
    ["GET", "/_mock/state", ""],
    ["GET", "/_mock/requests", ""],
    ["GET", "/x/../_mock/state", ""],
    ["POST", "/_mock/clock", body],
    ["POST", "/_mock/reset", ""],
    ["DELETE", "/_mock/requests", ""],
  ] as const) {
    const got = await ask(server.origin, target, { method, headers: json, body: sent });
    expect([target, got.status, leaveOf(got)]).toEqual([target, 403, {}]);
  }
  for (const target of ["/_mock", "/_mock/reset", "/x/../_mock/reset"]) {
    const got = await preflight(origin, target, { "access-control-request-headers": "content-type" });
    expect([target, got.status, leaveOf(got)]).toEqual([target, 403, {}]);
  }
});
