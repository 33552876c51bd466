// Several mocks behind one address: what tells whose a request is, what does not, and that signatures still hold.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Protocol } from "../../templates/client/runtime/protocol.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { routeMocks, type RoutedMocks } from "../../templates/mock/runtime/route.js";
import type { MockService } from "../../templates/mock/runtime/service.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";

const good = { Placement: { Zone: "z1" } };
/** Another service of the same vendor, which shares one action. */
const registry: MockService = {
  ...machines,
  service: "tcr",
  version: "2019-09-24",
  protocol: { kind: "tencent-v3", responseRoot: "Response", endpoint: "tcr.example.com" },
  actions: {
    DescribeTree: machines.actions["DescribeTree"] ?? { status: "current", errors: [] },
    ListBoxes: { status: "current", input: [], output: [], errors: [] },
  },
};
const business: MockService = { ...orders, protocol: { kind: "alibaba-rpc", endpoint: "business.example.net" } };

function routed(...services: readonly MockService[]): RoutedMocks {
  return routeMocks((services.length === 0 ? [machines, registry, business] : services).map((own) => createMock(own)));
}

function caller(mocks: RoutedMocks, service: MockService, endpoint: string, protocol: Protocol = tencentV3) {
  const options = { credentials: mockCredentials, region: "ap-one", endpoint, fetch: mocks.fetch };
  return createFullCaller(toServiceInfo(service), protocol, { ...options, retry: { attempts: 1 } });
}

interface Sent {
  readonly status: number;
  readonly text: string;
}

async function send(
  mocks: RoutedMocks,
  path: string,
  init: RequestInit = {},
  origin = "http://127.0.0.1:4010",
): Promise<Sent> {
  const answer = await mocks.fetch(`${origin}${path}`, { method: "POST", body: "{}", ...init });
  return { status: answer.status, text: await answer.text() };
}

/** The service that got the request, by its log. */
async function receiver(mocks: RoutedMocks, work: Promise<unknown>): Promise<string | undefined> {
  await work;
  return mocks.services.find(({ mock }) => mock.requests.length > 0)?.name;
}

describe("signed calls of clients", () => {
  const local = "http://127.0.0.1:4010";

  test.each<[string, MockService, string, string, Protocol, string]>([
    ["the scope of the credential", machines, local, "RunMachines", tencentV3, "tencent/cvm"],
    ["the scope, where both have the action", registry, local, "DescribeTree", tencentV3, "tencent/tcr"],
    [
      "version and action in a form",
      registry,
      local,
      "ListBoxes",
      tencentFlat({ signature: "HmacSHA256" }),
      "tencent/tcr",
    ],
    [
      "version, where both have the action",
      registry,
      local,
      "DescribeTree",
      tencentFlat({ signature: "HmacSHA1", method: "GET" }),
      "tencent/tcr",
    ],
    ["version and action of another vendor", business, local, "CreateOrder", alibabaRpc, "alibaba/bssopenapi"],
    ["the same in a query", business, local, "CreateOrder", alibabaRpcHmac, "alibaba/bssopenapi"],
    ["the documented host", machines, "https://cvm.example.com", "RunMachines", tencentV3, "tencent/cvm"],
    ["the first label of a host", registry, "http://tcr.localhost:4010", "ListBoxes", tencentV3, "tencent/tcr"],
    [
      "the first label of the documented host",
      business,
      "http://business.localhost",
      "CreateOrder",
      alibabaRpc,
      "alibaba/bssopenapi",
    ],
    ["a regional host", machines, "https://cvm.ap-one.example.com", "RunMachines", tencentV3, "tencent/cvm"],
  ])("%s", async (_, service, endpoint, action, protocol, name) => {
    const mocks = routed();
    const input = action === "RunMachines" ? good : action === "CreateOrder" ? { ProductCode: "p", Period: 1 } : {};
    expect(await receiver(mocks, caller(mocks, service, endpoint, protocol).call(action, input))).toBe(name);
  });

  test("a wrong signature is refused behind the router as well", async () => {
    const mocks = routed();
    const wrong = {
      credentials: { ...mockCredentials, secret: "x" },
      region: "ap-one",
      endpoint: local,
      fetch: mocks.fetch,
    };
    const { call } = createFullCaller(toServiceInfo(machines), tencentV3, wrong);
    await expect(call("RunMachines", good)).rejects.toMatchObject({ code: "AuthFailure.SignatureFailure" });
  });

  test("a client of a service that is not served is told which are", async () => {
    const mocks = routed();
    const other = { ...machines, service: "vpc", protocol: { ...machines.protocol, endpoint: "vpc.example.com" } };
    const raw = { headers: { authorization: "TC3-HMAC-SHA256 Credential=mock-id/2025-01-01/vpc/tc3_request, x" } };
    await expect(caller(mocks, other, local).call("RunMachines", good)).rejects.toMatchObject({ status: 404 });
    const { status, text } = await send(mocks, "/", raw);
    expect(status).toBe(404);
    expect(JSON.parse(text)).toEqual({
      message:
        'mock: no service "vpc", which the credential of this request is for, is served here; there is tencent/cvm, tencent/tcr, alibaba/bssopenapi',
    });
  });

  test("the scope that SDKs make of an address tells nothing, version and action do", async () => {
    const mocks = routed();
    const authorization =
      "TC3-HMAC-SHA256 Credential=mock-id/2025-01-01/127/tc3_request, SignedHeaders=content-type;host, Signature=0";
    const headers = { authorization, "x-tc-action": "DescribeTree", "x-tc-version": "2019-09-24" };
    expect(await receiver(mocks, send(mocks, "/", { headers }))).toBe("tencent/tcr");
  });

  test("one service gets whatever comes, by any host", async () => {
    const mocks = routed(machines);
    expect(await receiver(mocks, send(mocks, "/what/ever", {}, "https://some.example.org"))).toBe("tencent/cvm");
  });
});

describe("paths", () => {
  test.each([
    ["/cvm/RunMachines", "tencent/cvm"],
    ["/tencent/cvm/RunMachines", "tencent/cvm"],
    ["/tencent/cvm/2017-03-12/RunMachines", "tencent/cvm"],
    ["/RunMachines", "tencent/cvm"],
    ["/tcr/DescribeTree", "tencent/tcr"],
    ["/cvm", "tencent/cvm"],
    ["/cvm/", "tencent/cvm"],
  ])("%s leads to %s", async (path, name) => {
    const mocks = routed();
    expect(await receiver(mocks, send(mocks, path, { body: JSON.stringify(good) }))).toBe(name);
  });

  test("a tool call is answered without a signature", async () => {
    const { status, text } = await send(routed(), "/tencent/cvm/RunMachines", { body: JSON.stringify(good) });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ Response: { MachineIdSet: expect.any(Array) as unknown } });
  });

  test("the rest of the address stays as it was sent: a query belongs to the signature", async () => {
    const mocks = routed();
    await send(mocks, "/cvm/?Limit=1&x=%27", { method: "GET", body: null });
    expect(mocks.services[0]?.mock.requests[0]?.url).toBe("http://127.0.0.1:4010/cvm/?Limit=1&x=%27");
  });

  test.each([
    ["/cvm/Nothing", "POST", "POST /tencent/cvm/<Action> calls an action, and POST .../Nothing none"],
    ["/cvm/RunMachines/x", "POST", "POST /tencent/cvm/<Action> calls an action, and POST .../RunMachines/x none"],
    ["/cvm/RunMachines", "GET", "POST /tencent/cvm/<Action> calls an action, and GET .../RunMachines none"],
    ["/cvm/__proto__", "POST", "POST /tencent/cvm/<Action> calls an action, and POST .../__proto__ none"],
    ["/cvm/toString", "POST", "POST /tencent/cvm/<Action> calls an action, and POST .../toString none"],
  ])("%s by %s is no action", async (path, method, message) => {
    const { status, text } = await send(routed(), path, method === "GET" ? { method, body: null } : { method });
    expect([status, JSON.parse(text)]).toEqual([404, { message: `mock: ${message}` }]);
  });

  test.each(["/", "/DescribeTree", "/constructor", "/%zz", "//cvm", "/ucloud/cvm/RunMachines"])(
    "%s is for none that could be told",
    async (path) => {
      const mocks = routed();
      const { status, text } = await send(mocks, path);
      expect(status).toBe(404);
      expect(text).toMatch(/^\{"message":"mock: this request could be for tencent\/cvm, tencent\/tcr/);
      expect(mocks.services.flatMap(({ mock }) => mock.requests)).toEqual([]);
    },
  );
});

describe("names", () => {
  test("two versions of a service carry them, and the version tells which is meant", async () => {
    const older = { ...machines, version: "2015-01-01" };
    const mocks = routed(machines, older);
    expect(mocks.services.map(({ name }) => name)).toEqual(["tencent/cvm/2017-03-12", "tencent/cvm/2015-01-01"]);
    const call = caller(mocks, older, "http://127.0.0.1").call("RunMachines", good);
    expect(await receiver(mocks, call)).toBe("tencent/cvm/2015-01-01");
    const tool = routed(machines, older);
    expect((await send(tool, "/cvm/RunMachines", { body: JSON.stringify(good) })).status).toBe(404);
    expect(await receiver(tool, send(tool, "/cvm/2015-01-01/RunMachines"))).toBe("tencent/cvm/2015-01-01");
  });

  test("sites of one service are told apart by their hosts and by the names they are given", async () => {
    const site = (endpoint: string) => createMock({ ...machines, protocol: { ...machines.protocol, endpoint } });
    const mocks = routeMocks([site("cvm.one.example"), site("cvm.two.example")], ["tencent/cvm", "tencent/cvm-two"]);
    const call = caller(mocks, machines, "https://cvm.two.example").call("RunMachines", good);
    expect(await receiver(mocks, call)).toBe("tencent/cvm-two");
    expect((await send(mocks, "/cvm-two/RunMachines", { body: JSON.stringify(good) })).status).toBe(200);
  });

  test("two of one name are refused", () => {
    expect(() => routed(machines, machines)).toThrow(
      "routeMocks: two mocks of tencent/cvm/2017-03-12; give each a name of its own",
    );
  });
});

test("fetch rejects with the reason of its signal", async () => {
  const mocks = routed();
  const signal = AbortSignal.abort(new Error("given up"));
  await expect(mocks.fetch("http://cvm.example.com/", { signal })).rejects.toThrow("given up");
});
