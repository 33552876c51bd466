// The log of calls that the control endpoints show.
import { expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { CallLog, logCalls } from "../../templates/mock/runtime/control/call-log.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { rawRequest, readRequest } from "../../templates/mock/runtime/wire/raw-request.js";
import { openDesk } from "./control-desk.js";
import { machines, toServiceInfo } from "./sample-services.js";

const good = { Placement: { Zone: "z1" } };

test("all calls of all services, with what was sent and answered", async () => {
  const desk = openDesk();
  await desk.call("/cvm/RunMachines", good, { "x-tc-token": "t0ken", "user-agent": "me" });
  await desk.call("/bssopenapi/CreateOrder", { ProductCode: "p" });
  await desk.call("/nowhere");
  const { value } = await desk.control("GET", "requests");
  expect(value).toMatchObject({
    last: 3,
    clears: 0,
    calls: [
      {
        id: 1,
        service: "tencent/cvm",
        action: "RunMachines",
        version: "2017-03-12",
        region: "ap-one",
        method: "POST",
        url: "http://127.0.0.1:4010/cvm/RunMachines",
        status: 200,
        body: JSON.stringify(good),
        headers: {
          host: "127.0.0.1:4010",
          "content-type": "application/json",
          "user-agent": "me",
          "x-tc-token": "(left out)",
        },
      },
      { id: 2, service: "alibaba/bssopenapi", action: "CreateOrder", code: "MissingPeriod", status: 400 },
      { id: 3, status: 404, url: "http://127.0.0.1:4010/nowhere" },
    ],
  });
  const [first, , lost] = value["calls"] as Record<string, string>[];
  expect(first?.["answer"]).toContain(first?.["requestId"]);
  expect(Number(first?.["ms"])).toBeGreaterThan(0);
  expect(new Date(first?.["time"] ?? "").getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect([lost?.["service"], lost?.["action"]]).toEqual([undefined, undefined]);
  expect(JSON.stringify(value)).not.toContain("t0ken");
});

test("some of them", async () => {
  const desk = openDesk();
  for (const path of ["/cvm/RunMachines", "/cvm/DescribeMachines", "/bssopenapi/CreateOrder", "/cvm/DescribeMachines"])
    await desk.call(path);
  const ids = async (query: string) =>
    ((await desk.control("GET", `requests${query}`)).value["calls"] as { id: number }[]).map(({ id }) => id);
  expect(await ids("")).toEqual([1, 2, 3, 4]);
  expect(await ids("?after=2")).toEqual([3, 4]);
  expect(await ids("?after=4")).toEqual([]);
  expect(await ids("?limit=1")).toEqual([4]);
  expect(await ids("?limit=0")).toEqual([]);
  expect(await ids("?errors")).toEqual([1, 3]);
  expect(await ids("?service=cvm&action=DescribeMachines")).toEqual([2, 4]);
  expect(await ids("?service=alibaba/bssopenapi")).toEqual([3]);
  const { value } = await desk.control("GET", "requests?brief&limit=1");
  expect(Object.keys((value["calls"] as object[])[0] ?? {})).not.toContain("body");
});

test("a failed signature shows what the mock signed", async () => {
  const desk = openDesk();
  const call = logCalls(desk.setting.mocks, desk.setting.log);
  const fetch = async (...asked: ConstructorParameters<typeof Request>): Promise<Response> => {
    const { answer } = await call(await readRequest(new Request(...asked)));
    return new Response(answer.body, { status: answer.status });
  };
  const key = { ...mockCredentials, secret: "wrong" };
  const options = { credentials: key, region: "ap-one", endpoint: "http://127.0.0.1:4010", fetch };
  await expect(
    createFullCaller(toServiceInfo(machines), tencentV3, options).call("RunMachines", good),
  ).rejects.toThrow();
  const { value } = await desk.control("GET", "requests?errors");
  const [shown] = value["calls"] as { expected: { canonicalRequest: string; stringToSign: string } }[];
  expect(shown?.expected.canonicalRequest).toMatch(/^POST\n\/\n\ncontent-type:application\/json/);
  expect(shown?.expected.stringToSign).toMatch(/^TC3-HMAC-SHA256\n/);
  expect(JSON.stringify(value)).not.toContain("mock-secret");
});

test("are forgotten when told, and their ids are not given again", async () => {
  const desk = openDesk();
  await desk.call("/cvm/DescribeMachines");
  await desk.call("/bssopenapi/CreateOrder");
  expect((await desk.control("DELETE", "requests?service=cvm")).value).toEqual({ last: 2, clears: 1 });
  expect((await desk.control("GET", "requests?brief")).value).toMatchObject({ calls: [{ id: 2 }] });
  expect((await desk.control("DELETE", "requests")).value).toEqual({ last: 2, clears: 2 });
  await desk.call("/cvm/DescribeMachines");
  expect((await desk.control("GET", "requests?brief")).value).toMatchObject({ clears: 2, calls: [{ id: 3 }] });
});

test("only the latest are kept, by number and by size", async () => {
  const log = new CallLog();
  const raw = rawRequest("POST", new URL("http://x/"), new Headers(), new TextEncoder().encode("b".repeat(1_000_000)));
  const answer = { status: 200, headers: {}, body: "a".repeat(1_000_000) };
  const call = { time: 0, ms: 1, service: "a/b", raw, url: "http://x/", answer };
  for (let i = 0; i < 40; i += 1) log.add(call);
  expect(log.after(0).map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, i) => 26 + i));
  expect(log.get(40)?.raw.body).toHaveLength(0);
  log.clear();
  const small = {
    ...call,
    raw: rawRequest("GET", new URL("http://x/"), new Headers(), new Uint8Array()),
    answer: { ...answer, body: "" },
  };
  for (let i = 0; i < 1200; i += 1) log.add(small);
  expect(log.after(0)).toHaveLength(1000);
  expect([log.get(240), log.get(241)?.id, log.lastId]).toEqual([undefined, 241, 1240]);
  log.add({ ...call, answer: { ...answer, body: "a".repeat(40_000_000) } });
  expect(log.after(0).map(({ id }) => id)).toEqual([1241]);
});
