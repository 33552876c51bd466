// Which calls a fault hits: by action, input, number, times and probability; rules listed, counted and removed.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { type Fault, type FaultRule } from "../../templates/mock/runtime/faults.js";
import { createMock, type Mock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { machines, toServiceInfo } from "./sample-services.js";

function caller({ fetch }: Mock): (input?: object, action?: string) => Promise<string> {
  const { call } = createFullCaller(toServiceInfo(machines), tencentV3, {
    credentials: mockCredentials,
    region: "ap-one",
    fetch,
    retry: { attempts: 1 },
  });
  return (input = {}, action = "DescribeMachines") =>
    call(action, input).then(
      () => "ok",
      (error: { code?: string; failure?: string }) => error.code ?? error.failure ?? String(error),
    );
}

const internal = { code: "InternalError" } as const;

/** The outcome of so many calls under one fault: x where it hit. */
async function hits(fault: Fault, count: number, options: MockOptions = {}): Promise<string> {
  const call = caller(createMock(machines, { ...options, faults: [fault] }));
  let drawn = "";
  for (let index = 0; index < count; index += 1) drawn += (await call()) === "ok" ? "." : "x";
  return drawn;
}

test.each<[string, Fault, string]>([
  ["all", internal, "xxxxxx"],
  ["times", { ...internal, times: 2 }, "xx...."],
  ["nth", { ...internal, nth: 3 }, "..x..."],
  ["after", { ...internal, after: 4 }, "....xx"],
  ["after with times", { ...internal, after: 2, times: 1 }, "..x..."],
  ["probability 0", { ...internal, probability: 0 }, "......"],
  ["probability 1", { ...internal, probability: 1 }, "xxxxxx"],
  ["transport", { transport: "reset", nth: 1 }, "x....."],
  ["another action", { ...internal, action: "RunMachines" }, "......"],
])("%s", async (_, fault, drawn) => {
  expect(await hits(fault, 6)).toBe(drawn);
});

describe("probability", () => {
  const fault: Fault = { ...internal, probability: 0.3 };
  const count = (drawn: string): number => drawn.split("x").length - 1;

  test("is the share of calls that are hit, the same ones for the same seed", async () => {
    const drawn = await hits(fault, 400, { seed: 7 });
    expect(count(drawn)).toBeGreaterThan(90);
    expect(count(drawn)).toBeLessThan(150);
    expect(await hits(fault, 400, { seed: 7 })).toBe(drawn);
    expect(await hits(fault, 400, { seed: 8 })).not.toBe(drawn);
  });

  test("counts towards times what was hit", async () => {
    expect(count(await hits({ ...fault, times: 3 }, 100))).toBe(3);
  });

  test("is drawn again alike after reset", async () => {
    const mock = createMock(machines, { faults: [fault] });
    const draw = async (): Promise<readonly string[]> => {
      const [call, outcomes] = [caller(mock), [] as string[]];
      while (outcomes.length < 30) outcomes.push(await call());
      return outcomes;
    };
    const first = await draw();
    expect(new Set(first).size).toBe(2);
    mock.reset();
    expect(await draw()).toEqual(first);
  });
});

describe("input", () => {
  const run = async (input: Fault["input"], given: object): Promise<string> => {
    const mock = createMock(machines, { faults: [{ ...internal, input }] });
    return caller(mock)(given);
  };

  test.each<[object, object, boolean]>([
    [{}, {}, true],
    [{ Limit: 1 }, { Limit: 1, HostId: "h" }, true],
    [{ Limit: 1 }, { Limit: 2 }, false],
    [{ Limit: 1 }, {}, false],
    [{ MachineIds: ["b"] }, { MachineIds: ["a", "b"] }, true],
    [{ MachineIds: ["b", "a"] }, { MachineIds: ["a", "b"] }, true],
    [{ MachineIds: ["c"] }, { MachineIds: ["a", "b"] }, false],
    [{ MachineIds: [] }, { MachineIds: ["a"] }, true],
    [{ MachineIds: [] }, {}, false],
    [{ Filters: [{ Name: "zone" }] }, { Filters: [{ Name: "x" }, { Name: "zone", Values: ["z"] }] }, true],
    [{ Filters: [{ Values: ["z", "y"] }] }, { Filters: [{ Name: "zone", Values: ["z"] }] }, false],
    [{ Filters: { Name: "zone" } }, { Filters: [{ Name: "zone" }] }, false],
    [{ toString: "x" }, { Limit: 1 }, false],
  ])("%j is held by %j: %s", async (input, given, held) => {
    expect(await run(input as Fault["input"], given)).toBe(held ? "InternalError" : "ok");
  });

  test("a function decides, of typed input", async () => {
    expect(await run(({ Limit }) => Limit === 5, { Limit: 5 })).toBe("InternalError");
    expect(await run(({ Limit }) => Limit === 5, { Limit: 6 })).toBe("ok");
  });

  test("flat parameters are read before they are compared", async () => {
    const mock = createMock(machines, {
      auth: "off",
      faults: [{ ...internal, input: { MachineIds: ["a"], Limit: 2 } }],
    });
    const query = "Action=DescribeMachines&Version=2017-03-12&Region=ap-one&MachineIds.0=a&Limit=2";
    const answer = await mock.fetch(`http://cvm.example.com/?${query}`);
    expect(await answer.json()).toMatchObject({ Response: { Error: { Code: "InternalError" } } });
  });
});

describe("several rules", () => {
  test("the first added goes first; nth counts calls that others hit", async () => {
    const mock = createMock(machines);
    const call = caller(mock);
    mock.faults.add({ code: "InternalError", times: 1 });
    mock.faults.add({ action: "DescribeMachines", code: "InvalidMachineId.Malformed", times: 1 });
    mock.faults.add({ transport: "reset", nth: 3 });
    expect([await call(), await call(), await call(), await call()]).toEqual([
      "InternalError",
      "InvalidMachineId.Malformed",
      "network",
      "ok",
    ]);
  });

  test("are listed with what they counted, and removed by id", async () => {
    const mock = createMock(machines, { faults: [{ code: "InternalError", nth: 2 }] });
    const call = caller(mock);
    const id = mock.faults.add({ transport: 503, action: "RunMachines" });
    await call();
    await call();
    await call({ Placement: { Zone: "z" } }, "RunMachines");
    expect(mock.faults.list).toEqual<readonly FaultRule[]>([
      { id: "fault-1", fault: { code: "InternalError", nth: 2 }, matched: 3, hits: 1 },
      { id, fault: { transport: 503, action: "RunMachines" }, matched: 1, hits: 1 },
    ]);
    expect([mock.faults.remove(id), mock.faults.remove(id), mock.faults.remove("toString")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(mock.faults.list.map((rule) => rule.id)).toEqual(["fault-1"]);
    mock.faults.clear();
    expect(mock.faults.list).toEqual([]);
  });

  test("what is listed cannot be used to change a rule's counts", async () => {
    const mock = createMock(machines, { faults: [{ code: "InternalError", times: 1 }] });
    const [listed] = mock.faults.list;
    Object.assign(listed ?? {}, { hits: 5 });
    expect(await caller(mock)()).toBe("InternalError");
  });
});

test("a rule with a code passes over actions that do not document it, and does not count them", async () => {
  const mock = createMock(machines, { faults: [{ code: "InvalidMachineId.Malformed", nth: 1 }] });
  const call = caller(mock);
  expect(await call({ Placement: { Zone: "z" } }, "RunMachines")).toBe("ok");
  expect(await call()).toBe("InvalidMachineId.Malformed");
});

test("the message is the rule's own, and the log names the fault", async () => {
  const mock = createMock(machines, { faults: [{ code: "InternalError", message: "Out of tea." }] });
  expect(await caller(mock)()).toBe("InternalError");
  expect(mock.requests[0]).toMatchObject({ code: "InternalError", fault: "InternalError" });
  expect(mock.requests[0]?.answer).toContain("Out of tea.");
});

test("calls that are refused before the action is known have no fault", async () => {
  const mock = createMock(machines, { faults: [{ code: "InternalError" }] });
  const call = caller(mock);
  expect(await call({}, "NoSuchAction")).toBe("InvalidAction");
  const unsigned = await mock.fetch("http://cvm.example.com/?Action=DescribeMachines&Version=2017-03-12");
  expect(await unsigned.json()).toMatchObject({ Response: { Error: { Code: "MissingParameter" } } });
  expect(mock.faults.list[0]?.matched).toBe(0);
});

test("a fault goes before the checks of the input, and hits tool calls too", async () => {
  const mock = createMock(machines, { faults: [{ code: "InternalError" }] });
  expect(await caller(mock)({ Nonsense: 1 })).toBe("InternalError");
  const unreadable = await mock.fetch("http://cvm.example.com/DescribeMachines", { method: "POST", body: "{" });
  expect(await unreadable.json()).toMatchObject({ Response: { Error: { Code: "InternalError" } } });
});
