// Documented errors on demand, and what is refused because nobody documents it.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { ClientOptions } from "../../templates/client/runtime/options.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { machines, toServiceInfo } from "./sample-services.js";

const good = { Placement: { Zone: "z1" } };

describe("faults", () => {
  const run = (mock: ReturnType<typeof createMock>, headers: Record<string, string> = {}) => {
    const fetch: ClientOptions["fetch"] = (url, init) =>
      mock.fetch(url, { ...init, headers: { ...init.headers, ...headers } });
    const caller = createFullCaller(toServiceInfo(machines), tencentV3, {
      credentials: mockCredentials,
      region: "ap-one",
      fetch,
    });
    return (action: string, input: object) =>
      caller.call(action, input).then(
        () => "answered",
        (error: { code?: string; status?: number }) => error.code ?? String(error.status),
      );
  };

  test("a documented code, as often as told", async () => {
    const mock = createMock(machines);
    mock.faults.add({ action: "RunMachines", code: "InvalidZone.Mismatch", times: 2 });
    const call = run(mock);
    expect(await call("DescribeMachines", {})).toBe("answered");
    expect(await call("RunMachines", good)).toBe("InvalidZone.Mismatch");
    expect(await call("RunMachines", good)).toBe("InvalidZone.Mismatch");
    expect(await call("RunMachines", good)).toBe("answered");
  });

  test("without an action: every action that documents it; reset goes back to the options", async () => {
    const mock = createMock(machines, { faults: [{ code: "InvalidMachineId.Malformed" }] });
    const call = run(mock);
    expect(await call("RunMachines", good)).toBe("answered");
    expect(await call("DescribeMachines", {})).toBe("InvalidMachineId.Malformed");
    mock.faults.add({ code: "InternalError" });
    expect(await call("RunMachines", good)).toBe("InternalError");
    mock.reset();
    expect(await call("RunMachines", good)).toBe("answered");
    expect(await call("DescribeMachines", {})).toBe("InvalidMachineId.Malformed");
  });

  test("undocumented codes and unknown actions are refused when they are registered", () => {
    const mock = createMock(machines);
    expect(() => mock.faults.add({ action: "RunMachines", code: "InvalidMachineId.Malformed" })).toThrow(
      "RunMachines documents no error code",
    );
    expect(() => mock.faults.add({ code: "Nope" })).toThrow("documents no error code Nope");
    expect(() => mock.faults.add({ action: "Fly", code: "InternalError" })).toThrow("has no action Fly");
    expect(() => createMock(machines, { faults: [{ code: "Nope" }] })).toThrow("Nope");
  });

  test("the header of one request", async () => {
    const mock = createMock(machines);
    expect(await run(mock, { "x-docwright-fault": "InvalidZone.Mismatch" })("RunMachines", good)).toBe(
      "InvalidZone.Mismatch",
    );
    expect(await run(mock, { "x-docwright-fault": "InternalError" })("DescribeMachines", {})).toBe("InternalError");
    expect(await run(mock, { "x-docwright-fault": "InvalidZone.Mismatch" })("DescribeMachines", {})).toBe("400");
    expect(mock.requests.at(-1)).toMatchObject({ status: 400 });
  });
});

test("a protocol without a module is refused when the mock is made", () => {
  expect(() => createMock({ ...machines, protocol: { kind: "toString" } })).toThrow(
    "no protocol toString for tencent/cvm",
  );
});
