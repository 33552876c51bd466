// Tunnels in a process of its own: what is true of it from its start (the certificates it trusts), and whether it ends by itself.
import { describe, expect, test } from "vitest";
import { runProgram } from "./child-program.js";
import { answer, serve } from "./http-server.js";
import { serveProxy } from "./http-proxy.js";
import { selfSigned } from "./self-signed.js";

const program = `
import { createFullCaller } from "./runtime/full-caller.js";
import { tencentV3 } from "./runtime/protocol-tencent.js";

const [, , endpoint, timeoutMs = 60_000] = process.argv;
const service = { vendor: "tencent", service: "cvm", version: "v", protocol: "tencent-v3" };
const credentials = { id: "i", secret: "s" };
const client = createFullCaller(service, tencentV3, { endpoint, credentials, timeoutMs: Number(timeoutMs) });
for (const action of ["A", "B"]) {
  await client.call(action, {}).then(console.log, ({ failure, cause }) => console.log(failure, cause?.code));
}
`;

function environment(proxy: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const none = Object.fromEntries(["https_proxy", "all_proxy", "no_proxy", "NO_PROXY"].map((name) => [name, ""]));
  return { ...none, HTTPS_PROXY: proxy, ...more };
}

describe("certificates count through a tunnel", () => {
  const good = selfSigned();
  const other = selfSigned("other.example.com");
  test.each([
    ["a trusted one", good, good, "{}\n{}\n"],
    ["an unknown one", good, other, "network DEPTH_ZERO_SELF_SIGNED_CERT\nnetwork DEPTH_ZERO_SELF_SIGNED_CERT\n"],
    ["one of another host", other, other, "network ERR_TLS_CERT_ALTNAME_INVALID\n".repeat(2)],
  ])("%s", async (_, tls, trusted, out) => {
    const [target, proxy] = [await serve(answer, { tls }), await serveProxy()];
    const env = environment(proxy.origin, { NODE_EXTRA_CA_CERTS: "trusted.pem" });
    const ended = await runProgram(program, [target.origin], { env, files: { "trusted.pem": trusted.cert } });
    expect(ended).toEqual({ code: 0, out, error: "" });
    expect(target.received).toHaveLength(out.startsWith("{") ? 2 : 0);
  });
});

describe("nothing holds the process", () => {
  const tls = selfSigned();
  test.each([
    ["http", {}],
    ["https", { tls }],
  ])("no tunnel that stays open, by a proxy of %s", async (_, options) => {
    const [target, proxy] = [await serve(answer, { tls }), await serveProxy(options)];
    target.server.keepAliveTimeout = 0;
    const env = environment(proxy.origin, { NODE_EXTRA_CA_CERTS: "trusted.pem" });
    const ended = await runProgram(program, [target.origin], { env, files: { "trusted.pem": tls.cert } });
    expect(ended).toEqual({ code: 0, out: "{}\n{}\n", error: "" });
    expect(proxy.asked).toHaveLength(1);
  });

  test("no proxy that never answers", async () => {
    const proxy = await serveProxy({ onConnect: () => undefined });
    const ended = await runProgram(program, ["https://h.example.com", "200"], { env: environment(proxy.origin) });
    expect(ended).toEqual({ code: 0, out: "timeout undefined\ntimeout undefined\n", error: "" });
  });
});
