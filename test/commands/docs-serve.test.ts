// `docwright docs --serve`: a site and a mock at two addresses until Ctrl-C, and what it does not start with.
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createClient } from "../../generated/tencent/tcr/client/index.js";
import { root, serviceNamed, temporaryFolder } from "../generated/services.js";
import { MockProcess } from "./mock-workspace.js";
import { docwright } from "./run-cli.js";
import { ask, serveSample, specOf } from "./served-site.js";

const credentials = { id: "mock-id", secret: "mock-secret" };
const input = { RegistryName: "images", RegistryType: "basic" };

test("is written, served, and ends in order", async () => {
  const out = join(temporaryFolder(), "site");
  const args = ["tencent/tcr", "--out", out, "--serve", "--port", "0"];
  const served = new MockProcess(args, root, {}, "docs");
  onTestFinished(() => void served.child.kill("SIGKILL"));
  const [, origin = "", mock] = await served.says(/ready at (\S+) \(tencent\/tcr\), mock at (\S+)\n/);
  expect((await ask(origin, "/tencent/tcr/")).text).toMatch(/<html lang="en"/);
  expect(JSON.parse((await ask(origin, "/_docwright.json")).text)).toEqual({ mock, send: "/_send" });
  const client = createClient({ endpoint: mock ?? "", credentials, region: "ap-guangzhou" });
  expect(await client.createInstance(input)).toHaveProperty("RegistryId");
  await served.says(/tencent\/tcr {2}CreateInstance {2}ap-guangzhou {2}200 /);
  served.child.kill("SIGINT");
  expect([await served.ended(), served.error]).toEqual([0, ""]);
  expect(served.out).toMatch(/docwright docs: stopping; Ctrl-C again ends at once\ndocwright docs: stopped\n$/);
});

test("a page of the site calls the mock by the generated client, signed, and reads the answer", async () => {
  const services = [{ name: "tencent/tcr", spec: serviceNamed("tencent/tcr").spec }];
  const site = await serveSample({ services, quiet: true });
  const leave: (string | null)[] = [];
  const client = createClient({
    endpoint: site.mock ?? "",
    credentials,
    region: "ap-guangzhou",
    async fetch(url, init) {
      const answer = await fetch(url, { ...init, headers: { ...init.headers, origin: site.origin } } as RequestInit);
      leave.push(answer.headers.get("access-control-allow-origin"));
      return answer;
    },
  });
  expect(await client.createInstance(input)).toHaveProperty("RegistryId");
  expect([leave, site.said]).toEqual([[site.origin], []]);
});

test("without a service that a mock speaks for there is none, nor for who reads from another machine", async () => {
  const none = await serveSample({ services: [{ name: "v/s", spec: specOf({}) }] });
  expect([none.mock, (await ask(none.origin, "/_docwright.json")).text]).toEqual([undefined, '{"send":"/_send"}\n']);
  const services = [{ name: "tencent/tcr", spec: serviceNamed("tencent/tcr").spec }];
  const all = await serveSample({ services, host: "0.0.0.0" });
  const warning =
    "docwright: 0.0.0.0 can be reached from other machines, which read the site and send by it unencrypted";
  expect([none.said, all.said]).toEqual([[], [warning]]);
  expect(all.mock).toMatch(/^http:\/\/127\.0\.0\.1:/);
  const told = await ask(all.origin, "/_docwright.json", { headers: { host: "192.168.0.7:4020" } });
  expect(told.text).toBe('{"send":"/_send"}\n');
});

test("a port that is in use, and the mock is closed again", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(serveSample({ port })).rejects.toThrow(
    `port ${port} of 127.0.0.1 is in use: stop what uses it, or name another with --port (0 takes any free one)`,
  );
});

test.each([
  [["--port", "1"], "--port says how to serve: give --serve too, or leave it out"],
  [["--quiet"], "--quiet says how to serve: give --serve too, or leave it out"],
  [["--serve", "--port", "x"], '--port takes a number from 0 (any free port) to 65535, not "x"'],
])("%j is refused before anything is written", async (args, message) => {
  const ended = await docwright(["docs", ...args], temporaryFolder());
  expect(ended).toEqual({ code: 2, out: "", error: `docwright: ${message}\n` });
});
