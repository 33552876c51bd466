// The control endpoints of mocks: who may call them, what they refuse, and what they tell of the services.
import { describe, expect, test } from "vitest";
import { locateJsonError } from "../../generator/4-spec/locate-json-error.js";
import type { ControlSetting } from "../../templates/mock/runtime/control/control.js";
import { openDesk, request } from "./control-desk.js";

const good = { Placement: { Zone: "z1" } };

describe("who may call", () => {
  const status = async (headers: Record<string, string>, host = "127.0.0.1"): Promise<number> =>
    (await openDesk({ host }).control("GET", "services", undefined, headers)).status;

  test.each([
    "127.0.0.1:4010",
    "127.0.0.1",
    "localhost:1",
    "LOCALHOST",
    "cvm.localhost:4010",
    "[::1]:4010",
    "127.3.2.1",
  ])("by the host %s", async (host) => expect(await status({ host })).toBe(200));

  test.each([
    "evil.example.com",
    "127.0.0.1.example.com",
    "localhost.example.com",
    "10.0.0.7",
    "mock",
    "xlocalhost",
    "[::2]",
    "127.0.0.1.nip.io:4010",
  ])("nobody by the host %s, whoever leads it here", async (host) => expect(await status({ host })).toBe(403));

  test("by the host that it was told to serve", async () => {
    expect(await status({ host: "mocks.example.com:4010" }, "mocks.example.com")).toBe(200);
    expect(await status({ host: "other.example.com:4010" }, "mocks.example.com")).toBe(403);
    expect(await status({ host: "[2001:db8::7]:4010" }, "2001:db8::7")).toBe(200);
  });

  test.each(["0.0.0.0", "::"])(
    "who serves all addresses by %s is called by an address or a local name",
    async (host) => {
      for (const [own, expected] of [
        ["10.0.0.7:4010", 200],
        ["[2001:db8::7]", 200],
        ["mock:4010", 200],
        ["evil.example.com", 403],
      ] as const)
        expect([own, await status({ host: own }, host)]).toEqual([own, expected]);
    },
  );

  test("pages of its own, and of no other site", async () => {
    expect(await status({ origin: "http://127.0.0.1:4010" })).toBe(200);
    for (const origin of ["http://127.0.0.1:8080", "https://evil.example.com", "null", "http://localhost:4010", ""])
      expect([origin, await status({ origin })]).toEqual([origin, 403]);
  });

  test("bodies are application/json, which forms of foreign pages cannot send", async () => {
    const desk = openDesk();
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""]) {
      const { status } = await desk.control("POST", "clock", { freeze: true }, { "content-type": type });
      expect([type, status]).toEqual([type, 415]);
    }
    expect(
      (await desk.control("POST", "clock", { freeze: true }, { "content-type": "application/json; charset=utf-8" }))
        .status,
    ).toBe(200);
    expect((await desk.control("POST", "reset")).status).toBe(200);
  });

  test("nothing is changed by whoever is refused", async () => {
    const desk = openDesk();
    await desk.call("/cvm/RunMachines", good);
    expect((await desk.control("DELETE", "requests", undefined, { origin: "http://evil.example.com" })).status).toBe(
      403,
    );
    expect(desk.setting.log.after(0)).toHaveLength(1);
  });

  test("answers allow no other origin to read them, and are not kept", async () => {
    const answer = await openDesk().raw(request("GET", "/_mock/services"));
    expect(answer?.headers).toEqual({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
  });
});

describe("what is refused", () => {
  test.each<[string, string, string | undefined, number, string]>([
    ["GET", "nope", undefined, 404, "there is no /_mock/nope; there is clock, coverage, faults"],
    ["GET", "__proto__", undefined, 404, "there is no /_mock/__proto__"],
    ["GET", "toString/x", undefined, 404, "there is no /_mock/toString"],
    ["PATCH", "clock", undefined, 405, "/_mock/clock takes GET, POST, not PATCH"],
    ["constructor", "clock", undefined, 405, "/_mock/clock takes GET, POST, not constructor"],
    ["POST", "", undefined, 405, "/_mock takes GET, not POST"],
    ["GET", "state/%zz", undefined, 400, "the path has a % that stands for nothing: %zz"],
    [
      "GET",
      "services?service=nope",
      undefined,
      404,
      "there is no service nope here; there is tencent/cvm, alibaba/bssopenapi",
    ],
    ["GET", "requests?after=x", undefined, 400, "?after= takes a whole number, not x"],
    ["GET", "requests?limit=-1", undefined, 400, "?limit= takes a whole number, not -1"],
    ["GET", "requests/7", undefined, 404, "there is no call 7, or no longer"],
    ["GET", "requests/1e3", undefined, 404, "there is no call 1e3, or no longer"],
    ["POST", "clock", "[", 400, "the body is not JSON"],
    ["POST", "save", undefined, 409, "this server was told no file to keep its state in"],
    ["GET", "coverage", undefined, 501, "this server does not tell what it covers"],
  ])("%s %s", async (method, path, body, status, message) => {
    const { status: given, value } = await openDesk().control(method, path, body);
    expect(given).toBe(status);
    expect((value["error"] as { message: string }).message.slice(0, message.length)).toBe(message);
  });

  test("a body that is no JSON, with its place where somebody can tell it", async () => {
    const refusal = async (more: Partial<ControlSetting>) =>
      (await openDesk(more).control("POST", "clock", '{"a":\n tru}')).value;
    expect(await refusal({})).toEqual({ error: { message: "the body is not JSON" } });
    expect(await refusal({ locate: locateJsonError })).toEqual({
      error: { message: "the body is not JSON: expected a value", at: "2:2" },
    });
  });

  test("other paths are none of its business", async () => {
    const desk = openDesk();
    for (const path of ["/", "/_mocks", "/cvm/_mock", "/_MOCK"])
      expect(await desk.raw(request("GET", path))).toBeUndefined();
  });
});

test("services, for who wants to know what there is", async () => {
  const desk = openDesk();
  expect((await desk.control("GET", "services")).value).toEqual({
    saves: false,
    services: [
      {
        name: "tencent/cvm",
        vendor: "tencent",
        service: "cvm",
        version: "2017-03-12",
        actions: ["RunMachines", "DescribeMachines", "DescribeTree", "HiddenAction"],
        resources: ["Machine"],
        regions: ["ap-one", "ap-two"],
      },
      {
        name: "alibaba/bssopenapi",
        vendor: "alibaba",
        service: "bssopenapi",
        version: "2017-12-14",
        actions: ["CreateOrder"],
        resources: [],
        regions: [],
      },
    ],
  });
  const { value } = await desk.control("GET", "services?errors&service=cvm");
  expect(value["services"]).toMatchObject([
    { errors: { common: ["InternalError"], actions: { RunMachines: ["InvalidZone.Mismatch"], HiddenAction: [] } } },
  ]);
});

test("coverage is what the server says", async () => {
  const desk = openDesk({ coverage: ({ name }) => [`all of ${name}`] });
  expect((await desk.control("GET", "coverage?service=cvm")).value).toEqual({
    services: [{ name: "tencent/cvm", actions: ["all of tencent/cvm"] }],
  });
});
