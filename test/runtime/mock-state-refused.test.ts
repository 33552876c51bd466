// Calls that leave no trace: refused ones, dry runs, repeated ones.
import { describe, expect, test } from "vitest";
import type { Mock } from "../../templates/mock/runtime/mock.js";
import { said, start } from "./mock-state-start.js";

/** All that is kept, without the numbers that each call takes. */
function kept(mock: Mock): object {
  const { now: _now, calls: _calls, ...state } = mock.save();
  return structuredClone(state);
}

describe("references", () => {
  test("of nothing, and not of the shape of an id, each with its documented code", async () => {
    const { outcome } = start();
    expect(await outcome("RunMachines", { KeyIds: ["key-00000a"] })).toBe("Key.NotFound");
    expect(await outcome("RunMachines", { KeyIds: ["skey-00000a"] })).toBe("Key.Malformed");
    expect(await outcome("RunMachines", { KeyIds: ["key-<b>"] })).toBe("Key.Malformed");
    expect(await outcome("RunMachines", { KeyIds: [] })).toBe("ok");
    expect(await outcome("RunMachines", { KeyIds: [""] })).toBe("ok");
  });

  test("with a common code where the action documents none", async () => {
    const { outcome } = start();
    expect(await outcome("RunMachines", { Placement: { Zone: "mars-1" } })).toBe("ResourceNotFound");
    expect(await outcome("DeleteKeys", { KeyIds: ["key-00000a"] })).toBe("ResourceNotFound");
    expect(await outcome("DeleteKeys", { KeyIds: ["nonsense"] })).toBe("InvalidParameterValue");
  });

  test("adopted: what has the right shape is taken for something that exists, anything else is not", async () => {
    const { outcome, call, mock } = start({ unknownIds: "adopt" });
    expect(await outcome("RenameMachines", { MachineIds: ["vm-borrowed"], Name: "n" })).toBe("ok");
    expect(await call("DescribeMachines")).toMatchObject({ MachineSet: [{ MachineId: "vm-borrowed", Name: "n" }] });
    expect(await outcome("RenameMachines", { MachineIds: ["i-123"], Name: "n" })).toBe("Machine.NotFound");
    expect(mock.state.list("Machine", "one").map(({ id }) => id)).toEqual(["vm-borrowed"]);
    expect(mock.state.list("Machine", "two")).toEqual([]);
  });
});

describe("a second of the same name", () => {
  test("is refused", async () => {
    const { outcome } = start();
    expect(await outcome("CreateKey", { KeyName: "k" })).toBe("ok");
    expect(await outcome("CreateKey", { KeyName: "k" })).toBe("Key.Duplicate");
    expect(await outcome("CreateKey", { KeyName: "K" })).toBe("ok");
  });

  test("is refused where the name is the id, with a common code where the action documents none", async () => {
    const byName = said({
      actions: {
        CreatePlan: {
          coverage: "stateful",
          binding: { kind: "create", resource: "Plan", set: { PlanName: "PlanId" } },
        },
      },
    });
    const { outcome, mock } = start({ behaviours: [byName] });
    expect(await outcome("CreatePlan", { PlanName: "p" })).toBe("ok");
    expect(await outcome("CreatePlan", { PlanName: "p" })).toBe("InvalidParameterValue");
    expect(mock.state.list("Plan").map(({ id }) => id)).toEqual(["p"]);
  });
});

describe("all or nothing", () => {
  const half = said({
    actions: {
      RunMachines: {
        coverage: "stateful",
        answer(call, inferred) {
          inferred();
          const key = call.add("Key", { KeyName: "by the way" });
          call.later(key, 0, { KeyName: "later" });
          for (const machine of call.all("Machine")) call.remove(machine);
          return call.refuse("Machine.Locked", "Too late.");
        },
      },
      TerminateMachines: {
        coverage: "stateful",
        binding: { kind: "delete", resource: "Machine", by: { MachineIds: "MachineId" } },
        answer(call, inferred) {
          inferred();
          return call.refuse("Machine.Locked", "Too late.");
        },
      },
    },
  });

  test("a refusal at the end takes all of it back: additions, changes, removals, serial numbers, their order", async () => {
    const { mock, outcome } = start({ behaviours: [half] });
    for (const MachineId of ["vm-a", "vm-b", "vm-c"]) mock.state.put("Machine", { MachineId }, "one");
    const before = kept(mock);
    expect(await outcome("RunMachines", { Count: 3 })).toBe("Machine.Locked");
    expect(kept(mock)).toEqual(before);
    expect(await outcome("TerminateMachines", { MachineIds: ["vm-b"] })).toBe("Machine.Locked");
    expect(kept(mock)).toEqual(before);
    expect(mock.state.list("Machine").map(({ id }) => id)).toEqual(["vm-a", "vm-b", "vm-c"]);
  });

  test("what was on its way before the call still comes after its refusal", async () => {
    const { mock, call, outcome, states } = start({ behaviours: [half] });
    mock.state.put("Machine", { MachineId: "vm-a", State: "RUNNING" }, "one");
    await call("StopMachines", { MachineIds: ["vm-a"] });
    expect(await outcome("TerminateMachines", { MachineIds: ["vm-a"] })).toBe("Machine.Locked");
    mock.clock.advance(10_000);
    expect(await states()).toBe("STOPPED");
  });

  test("an error of a behaviour's author is no answer, and takes all of it back too", async () => {
    const broken = said({
      actions: {
        CreateKey: {
          coverage: "stateful",
          answer(call, inferred) {
            inferred();
            return call.refuse("Machine.Other", "No page has this code for CreateKey.");
          },
        },
      },
    });
    const { mock, call } = start({ behaviours: [broken] });
    const before = kept(mock);
    await expect(call("CreateKey", { KeyName: "k" })).rejects.toThrow(
      "a behaviour refuses CreateKey with Machine.Other, which is documented for other actions only",
    );
    expect(kept(mock)).toEqual(before);
  });
});

describe("dry run", () => {
  test("answers with a RequestId only and leaves nothing", async () => {
    const { mock, call } = start();
    const before = kept(mock);
    expect(Object.keys(await call("RunMachines", { DryRun: true }))).toEqual(["RequestId"]);
    expect(kept(mock)).toEqual(before);
    expect(mock.state.list("Machine")).toEqual([]);
  });

  test("is refused for what the call would be refused for", async () => {
    expect(await start().outcome("RunMachines", { DryRun: true, KeyIds: ["key-00000a"] })).toBe("Key.NotFound");
  });

  test("of an action that documents none is no dry run", async () => {
    const { mock, outcome } = start();
    expect(await outcome("CreateKey", { KeyName: "k", DryRun: true })).toBe("UnknownParameter");
    expect(mock.state.list("Key")).toEqual([]);
  });
});

describe("client token", () => {
  test("the same call again is answered the same and does nothing", async () => {
    const { mock, call } = start();
    const first = await call("RunMachines", { Name: "a", Token: "t" });
    const second = await call("RunMachines", { Name: "a", Token: "t" });
    expect(second).toEqual({ ...first, RequestId: second["RequestId"] });
    expect(second["RequestId"]).not.toBe(first["RequestId"]);
    expect(mock.state.list("Machine")).toHaveLength(1);
  });

  test("another token, another region, another input or none is another call", async () => {
    const { mock, call } = start();
    await call("RunMachines", { Name: "a", Token: "t" });
    await call("RunMachines", { Name: "a", Token: "u" });
    await call("RunMachines", { Name: "b", Token: "t" });
    await call("RunMachines", { Name: "a", Token: "t" }, "two");
    await call("RunMachines", { Name: "a" });
    await call("RunMachines", { Name: "a" });
    await call("RunMachines", { Name: "a", Token: "" });
    await call("RunMachines", { Name: "a", Token: "" });
    expect(mock.state.list("Machine")).toHaveLength(8);
  });

  test("of a refused call is not used up", async () => {
    const { outcome, mock } = start();
    const asked = { Token: "t", KeyIds: ["key-00000a"] };
    expect(await outcome("RunMachines", asked)).toBe("Key.NotFound");
    mock.state.put("Key", { KeyId: "key-00000a" });
    expect(await outcome("RunMachines", asked)).toBe("ok");
    expect(mock.state.list("Machine")).toHaveLength(1);
  });
});
