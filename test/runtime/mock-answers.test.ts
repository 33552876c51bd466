// What the mock answers: documented examples of the right type, made-up values within the constraints, echoed ids,
// the same on each run.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { createMock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { integerOf, uuidOf } from "../../templates/mock/runtime/random.js";
import type { Constraints, ScalarType } from "../../templates/client/runtime/members.js";
import { makeScalar } from "../../templates/mock/runtime/answers/synthesize-scalar.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";

interface Described {
  TotalCount: number;
  MachineSet: Record<string, unknown>[];
  RequestId: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;

function tencent(options: MockOptions = {}) {
  const mock = createMock(machines, options);
  const caller = createFullCaller(toServiceInfo(machines), tencentV3, {
    credentials: mockCredentials,
    region: "ap-one",
    fetch: mock.fetch,
  });
  return { mock, call: <T extends object>(action: string, input: object) => caller.call<T>(action, input) };
}

describe("from the example", () => {
  test("the documented answer, under a fresh RequestId", async () => {
    const answer = await tencent().call<{ RequestId: string }>("RunMachines", { Placement: { Zone: "z" } });
    expect(answer).toEqual({ MachineIdSet: ["ins-doc1", "ins-doc2"], RequestId: answer.RequestId });
    expect(answer.RequestId).toMatch(uuid);
  });

  test("values of the wrong type are converted or replaced, undocumented ones dropped, nulls kept where allowed", async () => {
    const { TotalCount, MachineSet } = await tencent().call<Described>("DescribeMachines", { Limit: 1 });
    expect(TotalCount).toBe(50);
    expect(MachineSet).toHaveLength(1);
    const [machine] = MachineSet;
    expect(machine).toMatchObject({ MachineId: "ins-doc", Memory: 8, Running: true, Note: null });
    expect(machine?.["Cpu"]).toSatisfy((cpu: number) => cpu >= 2 && cpu <= 64 && cpu % 2 === 0);
    expect(Object.keys(machine ?? {})).not.toContain("Gone");
  });

  test("members outside the example are made from type and constraints, never null", async () => {
    const { MachineSet } = await tencent().call<Described>("DescribeMachines", { Limit: 1 });
    expect(MachineSet[0]).toMatchObject({
      State: "RUNNING",
      CreatedTime: expect.stringMatching(/^2025-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
      Day: expect.stringMatching(/^2025-\d\d-\d\d$/) as string,
      Price: expect.any(Number) as number,
      Short: expect.stringMatching(/^.{3,5}$/) as string,
      Region: "ap-one",
      Shape: {},
    });
  });

  test("of several examples the one whose request looks most like the call", async () => {
    const { call } = tencent();
    expect(await call("DescribeMachines", { Filters: [{ Name: "zone" }] })).toMatchObject({
      TotalCount: 7,
      MachineSet: [],
    });
    expect(await call("DescribeMachines", { Limit: 1 })).toMatchObject({ TotalCount: 50 });
  });

  test("a member that the example spells differently", async () => {
    const mock = createMock(orders);
    const options = { credentials: mockCredentials, endpoint: "h.example.com", fetch: mock.fetch };
    const answer = await createFullCaller(toServiceInfo(orders), alibabaRpc, options).call<{ RequestId: string }>(
      "CreateOrder",
      {
        ProductCode: "acr",
        Period: 1,
      },
    );
    expect(answer).toEqual({
      Code: "Success",
      Data: { OrderId: "20857****", InstanceId: "cri-doc" },
      Success: true,
      RequestId: answer.RequestId,
    });
    expect(answer.RequestId).toMatch(uuid);
  });
});

describe("without an example", () => {
  test("a type inside itself ends", async () => {
    const answer = await tencent().call("DescribeTree", {});
    expect(answer).toMatchObject({ Root: { Name: expect.any(String) as string, Children: [] } });
    expect((answer as { Root: object }).Root).not.toHaveProperty("Parent");
  });

  test("an undocumented action answers with a RequestId only, and is marked in the log", async () => {
    const { mock, call } = tencent();
    const answer = await call<{ RequestId: string }>("HiddenAction", { Anything: 1 });
    expect(answer).toEqual({ RequestId: mock.requests[0]?.requestId });
    expect(mock.requests[0]).toMatchObject({ undocumented: true, action: "HiddenAction", status: 200 });
  });
});

describe("echo", () => {
  test("each id of the input has its own item", async () => {
    const { MachineSet } = await tencent().call<Described>("DescribeMachines", {
      MachineIds: ["ins-a", "ins-b", "ins-c"],
    });
    expect(MachineSet.map((machine) => machine["MachineId"])).toEqual(["ins-a", "ins-b", "ins-c"]);
    expect(MachineSet[2]).toMatchObject({ Memory: 8, Note: null });
  });

  test("ids with nowhere to stand change nothing", async () => {
    const { call } = tencent();
    const { RequestId: _first, ...plain } = await call<Described>("DescribeMachines", {});
    const { RequestId: _second, ...other } = await call<Described>("DescribeMachines", {
      HostId: "h-1",
      MachineIds: [],
    });
    expect(other).toEqual(plain);
  });
});

describe("determinism", () => {
  async function history(options: MockOptions): Promise<string[]> {
    const mock = createMock(machines, { auth: "off", ...options });
    const bodies: string[] = [];
    for (const action of ["DescribeMachines", "DescribeTree", "DescribeMachines", "Fly"]) {
      const headers = { "x-tc-action": action, "x-tc-version": "2017-03-12", "content-type": "application/json" };
      const response = await mock.fetch("http://h/", { method: "POST", headers, body: "{}" });
      bodies.push(await response.text());
    }
    return bodies;
  }

  test("same seed and calls, same bytes; another seed, other values", async () => {
    const first = await history({ seed: 7 });
    expect(await history({ seed: 7 })).toEqual(first);
    expect(await history({ seed: 8 })).not.toEqual(first);
    const ids = first.map((body) => (JSON.parse(body) as { Response: { RequestId: string } }).Response.RequestId);
    expect(new Set(ids).size).toBe(4);
  });

  test("reset starts the RequestIds anew", async () => {
    const { mock, call } = tencent();
    const first = await call("DescribeTree", {});
    await call("DescribeTree", {});
    mock.reset();
    expect(mock.requests).toEqual([]);
    expect(await call("DescribeTree", {})).toEqual(first);
  });

  test("the log is bounded", async () => {
    const mock = createMock(machines, { auth: "off" });
    for (let count = 0; count < 1010; count += 1) await mock.fetch("http://h/");
    expect(mock.requests).toHaveLength(1000);
  });
});

describe("made-up scalars stay within their constraints", () => {
  const keys = Array.from({ length: 200 }, (_, index) => `key/${index}`);
  const made = (type: ScalarType, constraints: Constraints) =>
    keys.map((key) => makeScalar(type, constraints, "DiskSize", key));

  test.each<[Constraints, (value: number) => boolean]>([
    [{}, (value) => value >= 1 && value <= 100],
    [{ minimum: 20, maximum: 22 }, (value) => value >= 20 && value <= 22],
    [{ exclusiveMinimum: 20, exclusiveMaximum: 22 }, (value) => value === 21],
    [{ maximum: -5 }, (value) => value <= -5],
    [{ minimum: 15, maximum: 100, step: 10 }, (value) => value >= 15 && value <= 100 && value % 10 === 0],
    [{ minimum: 32_768 }, (value) => value >= 32_768],
  ])("integers %j", (constraints, holds) => {
    for (const value of made({ kind: "integer" }, constraints)) expect(value).toSatisfy(holds);
  });

  test("text lengths, and formats of time", () => {
    for (const value of made({ kind: "string" }, { maxLength: 4 })) expect(String(value)).toHaveLength(4);
    for (const value of made({ kind: "string" }, { minLength: 40 })) expect(String(value)).toHaveLength(40);
    expect(new Set(made({ kind: "string" }, {})).size).toBe(keys.length);
    expect(makeScalar({ kind: "timestamp", format: "YYYY-MM-DD hh:mm:ss" }, {}, "T", "k")).toMatch(
      /^2025-\d\d-\d\d \d\d:\d\d:\d\d$/,
    );
    expect(makeScalar({ kind: "timestamp", format: "ISO8601" }, {}, "T", "k")).toMatch(/^2025-.{5}T.{8}Z$/);
    expect(makeScalar({ kind: "date", format: "ISO8601" }, {}, "T", "k")).toMatch(/^2025-\d\d-\d\d$/);
  });

  test("default before enumeration, current values before deprecated ones", () => {
    const values = [{ value: "OLD", deprecated: true }, { value: "NEW" }, { value: "NEWER" }];
    expect(makeScalar({ kind: "string" }, { enum: values }, "A", "k")).toBe("NEW");
    expect(makeScalar({ kind: "string" }, { enum: values, default: "NEWER" }, "A", "k")).toBe("NEWER");
    expect(makeScalar({ kind: "integer" }, { default: "12" }, "A", "k")).toBe(12);
  });
});

test("choices cover their range evenly and UUIDs have their shape", () => {
  const counts = [0, 0, 0, 0];
  for (let index = 0; index < 4000; index += 1) {
    const value = integerOf(`seed/${index}`, 0, 3);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toSatisfy((value: number) => value > 850 && value < 1150);
  expect(uuidOf("a")).toMatch(uuid);
  expect(uuidOf("a")).not.toBe(uuidOf("b"));
});
