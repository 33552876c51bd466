// A program ends when its calls have ended: no timer of the time limit, no connection that stays open, no listener holds it.
// The servers here never close a connection by themselves, so a program that one held would not end before the test's limit.
import { expect, test } from "vitest";
import { runProgram } from "./child-program.js";
import { answer, type Handler, serve } from "./http-server.js";

const program = `
import { createFullCaller } from "./runtime/full-caller.js";
import { isError } from "./runtime/errors.js";
import { tencentV3 } from "./runtime/protocol-tencent.js";

const [, , endpoint, transport, how] = process.argv;
const service = { vendor: "tencent", service: "cvm", version: "v", protocol: "tencent-v3" };
const client = createFullCaller(service, tencentV3, {
  endpoint,
  credentials: { id: "i", secret: "s" },
  ...(transport === "fetch" ? { fetch: globalThis.fetch } : {}),
});
const stop = new AbortController();
const options = {
  signal: stop.signal,
  ...(how === "time limit" ? { timeoutMs: 200 } : {}),
};
if (how === "abort") setTimeout(() => stop.abort(), 200);
for (const action of ["A", "B"]) {
  await client.call(action, {}, options).then(console.log, (failure) => console.log(failure.name));
}
console.log(process.getActiveResourcesInfo().filter((own) => own === "Timeout").length);
`;

const silent: Handler = () => undefined;
const half: Handler = (response) => response.write('{"Resp');

test.each<[string, string, Handler, string]>([
  ["node:http", "an answer", answer, "{}\n{}\n0\n"],
  ["fetch", "an answer", answer, "{}\n{}\n0\n"],
  ["node:http", "time limit", silent, "TransportError\nTransportError\n0\n"],
  ["fetch", "time limit", silent, "TransportError\nTransportError\n0\n"],
  ["node:http", "abort", half, "AbortError\nAbortError\n0\n"],
  ["fetch", "abort", half, "AbortError\nAbortError\n0\n"],
])("%s, after %s", async (transport, how, handler, out) => {
  const served = await serve(handler);
  served.server.keepAliveTimeout = 0;
  const ended = await runProgram(program, [served.origin, transport, how]);
  expect(ended).toEqual({ code: 0, out, error: "" });
});
