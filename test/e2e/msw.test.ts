// The mock behind MSW: one handler for all actions, for our client over node:http and over fetch, for the vendor's SDKs, and
// for programs that replace the global fetch without MSW. What breaks on the way must break there too.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, isError } from "../../generated/tencent/cvm/client/index.js";
import { createCvmMock } from "../../generated/tencent/cvm/mock/index.js";
import { describeWithPackages, loadPackage } from "./packages.js";
import { key } from "./tencent-sdk.js";
import { openCvmSdk } from "./tencent-cvm-sdk.js";
import { openIntlSdk } from "./tencent-intl-sdk.js";

/** The parts of MSW that are used; its types stand in this folder's packages, which most checkouts do not have. */
interface Msw {
  readonly http: {
    all(pattern: string, resolver: (info: { readonly request: Request }) => Promise<Response>): unknown;
  };
  readonly HttpResponse: { error(): Response };
}
interface MswNode {
  setupServer(...handlers: unknown[]): { listen(options: object): void; close(): void };
}

const region = "ap-guangzhou";

const mockOf = () => createCvmMock({ credentials: key });

describeWithPackages("MSW", () => {
  let mock: ReturnType<typeof mockOf>;
  let server: ReturnType<MswNode["setupServer"]>;

  beforeAll(() => {
    const { http, HttpResponse } = loadPackage("msw") as Msw;
    const { setupServer } = loadPackage("msw/node") as MswNode;
    // A handler that rejects would become an answer, of HTTP 500: `error()` is how MSW says that a connection broke.
    const handler = http.all("*://*.tencentcloudapi.com/*", ({ request }) =>
      mock.fetch(request).catch(() => HttpResponse.error()),
    );
    server = setupServer(handler);
    server.listen({ onUnhandledRequest: "error" });
  });
  beforeEach(() => {
    mock = mockOf();
  });
  afterAll(() => server.close());

  describe.each([
    ["node:http", {}],
    ["fetch", { fetch: (url: string, init: RequestInit) => globalThis.fetch(url, init) }],
  ])("our client over %s", (_, how) => {
    const client = () => createClient({ credentials: key, region, retry: { baseMs: 1 }, timeoutMs: 300, ...how });

    test("signed calls of any action are answered", async () => {
      const cvm = client();
      const { ZoneSet } = await cvm.describeZones();
      expect(ZoneSet.length).toBeGreaterThan(0);
      expect(await cvm.createKeyPair({ KeyName: "own_key", ProjectId: 0 })).toHaveProperty("KeyPair.KeyId");
      expect(mock.requests.map(({ action, code }) => [action, code])).toEqual([
        ["DescribeZones", undefined],
        ["CreateKeyPair", undefined],
      ]);
    });

    test("refusals arrive", async () => {
      mock.faults.add({ action: "DescribeZones", code: "InvalidFilter" });
      const error: unknown = await client()
        .describeZones()
        .catch((failure: unknown) => failure);
      expect(isError(error, "InvalidFilter")).toBe(true);
    });

    test.each([
      ["reset", { failure: "network" }, 3],
      ["truncate", { failure: "network" }, 3],
      ["timeout", { failure: "timeout" }, 3],
      ["malformed", { failure: "answer", status: 200 }, 1],
      [503, { failure: "answer", status: 503 }, 3],
    ] as const)("%s breaks, and once only is got over", async (transport, failure, requests) => {
      mock.faults.add({ transport });
      await expect(client().describeZones()).rejects.toMatchObject({ name: "TransportError", ...failure });
      expect(mock.requests).toHaveLength(requests);
      mock.faults.clear();
      mock.faults.add({ transport, times: 1 });
      if (transport !== "malformed") expect((await client().describeZones()).ZoneSet.length).toBeGreaterThan(0);
    });
  });

  describe.each([
    ["tencentcloud-sdk-nodejs-cvm", openCvmSdk],
    ["tencentcloud-sdk-nodejs-intl-en", () => openIntlSdk("cvm", "v20170312")],
  ] as const)("%s", (_, open) => {
    const call = (action: string, input: object): Promise<unknown> =>
      open().call(
        { signMethod: "TC3-HMAC-SHA256", method: "POST", host: "cvm.tencentcloudapi.com", region },
        action,
        input,
      );

    test("is answered, refused, and meets a broken connection", async () => {
      expect(await call("DescribeZones", {})).toHaveProperty("ZoneSet");
      mock.faults.add({ code: "InternalError", times: 1 });
      await expect(call("DescribeZones", {})).rejects.toMatchObject({ code: "InternalError" });
      mock.faults.add({ transport: "reset", times: 1 });
      await expect(call("DescribeZones", {})).rejects.toThrow();
      expect(mock.requests.map(({ fault }) => fault)).toEqual([undefined, "InternalError", "reset"]);
    });
  });
});

describe("the global fetch replaced", () => {
  afterEach(() => void vi.unstubAllGlobals());

  test("by mock.fetch itself: clients that look it up are answered, and broken", async () => {
    const mock = mockOf();
    vi.stubGlobal("fetch", mock.fetch);
    const answer = await fetch("https://cvm.tencentcloudapi.com/DescribeZones", { method: "POST", body: "{}" });
    expect(await answer.json()).toHaveProperty("Response.ZoneSet");
    mock.faults.add({ transport: "reset" });
    await expect(
      fetch(new Request("https://cvm.tencentcloudapi.com/DescribeZones", { method: "POST" })),
    ).rejects.toThrow("fetch failed");
  });
});
