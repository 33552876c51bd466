// What the mock refuses of calls through the client (TC3, JSON), with which code: callers first, then input.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { FullCallerOptions } from "../../templates/client/runtime/options.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { createMock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { machines, toServiceInfo } from "./sample-services.js";

const time = Date.UTC(2025, 0, 2);
const good = { Placement: { Zone: "z1" } };

/** The refusal of a call through the client: `Code` and message, or `answered`. */
async function callTencent(
  action: string,
  input: object,
  client: Partial<FullCallerOptions> = {},
  options: MockOptions = {},
) {
  const mock = createMock(machines, { now: () => time, ...options });
  const all = { credentials: mockCredentials, region: "ap-one", fetch: mock.fetch, now: () => time, ...client };
  const service = toServiceInfo(machines);
  const caller = createFullCaller(service, tencentV3, all);
  return caller.call(action, input).then(
    () => "answered",
    (error: { code: string; message: string }) => error.message.split(": ").slice(1).join(": "),
  );
}

describe("Tencent: who calls", () => {
  const as = (client: Partial<FullCallerOptions>, options: MockOptions = {}) =>
    callTencent("RunMachines", good, client, options);
  const temporary = { ...mockCredentials, token: "t" };

  test("the right key, for five minutes on both sides", async () => {
    expect(await as({})).toBe("answered");
    for (const seconds of [-300, 300]) expect(await as({ now: () => time + seconds * 1000 })).toBe("answered");
    for (const seconds of [-301, 301])
      expect(await as({ now: () => time + seconds * 1000 })).toMatch(/^AuthFailure.SignatureExpire:/);
  });

  test("wrong keys, secrets and tokens", async () => {
    expect(await as({ credentials: { id: "other", secret: "mock-secret" } })).toMatch(/^AuthFailure.SecretIdNotFound:/);
    expect(await as({ credentials: { id: "mock-id", secret: "other" } })).toMatch(/^AuthFailure.SignatureFailure:/);
    expect(await as({ credentials: temporary }, { credentials: temporary })).toBe("answered");
    expect(await as({}, { credentials: temporary })).toMatch(/^AuthFailure.TokenFailure:/);
  });

  test("auth off lets all in", async () => {
    expect(await as({ credentials: { id: "x", secret: "y" }, now: () => 0 }, { auth: "off" })).toBe("answered");
  });
});

describe("Tencent: input", () => {
  test.each<[object, string]>([
    [{}, "MissingParameter: Placement is required."],
    [{ Placement: null }, "InvalidParameter: Placement must be of type object."],
    [{ ...good, Count: null }, "InvalidParameter: Count must be of type integer."],
    [{ Placement: {} }, "MissingParameter: Placement.Zone is required."],
    [{ ...good, Filters: [{ Name: "a" }, { Values: [] }] }, "MissingParameter: Filters.1.Name is required."],
    [{ ...good, ChargeType: "SPOT" }, "InvalidParameterValue: ChargeType must be one of PREPAID, POSTPAID."],
    [{ ...good, ChargeType: "PREPAID" }, "answered"],
    [{ ...good, ChargeType: 5 }, "InvalidParameter: ChargeType must be of type string."],
    [{ ...good, Count: "5" }, "InvalidParameter: Count must be of type integer."],
    [{ ...good, Count: 1.5 }, "InvalidParameter: Count must be of type integer."],
    [{ ...good, DryRun: "true" }, "InvalidParameter: DryRun must be of type boolean."],
    [{ ...good, Filters: { Name: "a" } }, "InvalidParameter: Filters must be of type array."],
    [
      { ...good, Filters: [{ Name: "a", Values: ["x", 1] }] },
      "InvalidParameter: Filters.0.Values.1 must be of type string.",
    ],
    [{ Placement: "z1" }, "InvalidParameter: Placement must be of type object."],
    [{ ...good, Colour: 1 }, "UnknownParameter: Colour is not a parameter of this action."],
    [{ Placement: { Zone: "z", Row: 1 } }, "UnknownParameter: Placement.Row is not a parameter of this action."],
    [{ ...good, Extra: { Anything: [1] } }, "answered"],
    [{ ...good, Extra: 1 }, "InvalidParameter: Extra must be of type object."],
  ])("%j", async (input, expected) => {
    expect(await callTencent("RunMachines", input)).toBe(expected);
  });

  test("an action nobody has", async () => {
    expect(await callTencent("Fly", {})).toBe("InvalidAction: There is no action Fly.");
  });
});

describe("an address that names no action", () => {
  const post = async (path: string, body: string, headers: Record<string, string> = {}): Promise<string> => {
    const answer = await createMock(machines).fetch(`http://mock${path}`, { method: "POST", body, headers });
    const { Error: error } = ((await answer.json()) as { Response: { Error: { Code: string; Message: string } } })
      .Response;
    return `${error.Code}: ${error.Message}`;
  };

  test("is a name that was misspelt, where nobody signed", async () => {
    expect(await post("/RunMachine", "{}")).toBe(
      "InvalidAction: There is no action RunMachine (did you mean RunMachines?).",
    );
    expect(await post(`/R${"u".repeat(5000)}`, "{}")).toMatch(/^InvalidAction: There is no action Ru+\.$/);
  });

  test("is an ordinary call where somebody did", async () => {
    expect(await post("/RunMachine", "{}", { authorization: "x" })).toMatch(/^AuthFailure\./);
    expect(await post("/RunMachine?Signature=x", "")).toBe("MissingParameter: SecretId is required.");
    expect(await post("/machines", "{}")).toBe("MissingParameter: SecretId is required.");
  });
});
