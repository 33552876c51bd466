// What later calls change in what is kept: members, states on the clock, links, the end of it.
import { describe, expect, test } from "vitest";
import { records, start, type Started } from "./mock-state-start.js";

async function running(started: Started, Count = 1): Promise<string[]> {
  const { MachineIds } = await started.call("RunMachines", { Name: "m", Count });
  started.mock.clock.advance(10_000);
  return MachineIds as string[];
}

describe("update", () => {
  test("writes what is given, in all that are named and in no other", async () => {
    const started = start();
    const [first, second, third] = await running(started, 3);
    await started.call("RenameMachines", { MachineIds: [first, third], Name: "new" });
    const names = started.mock.state.list("Machine").map(({ id, value }) => [id, value["Name"]]);
    expect(names).toEqual([
      [first, "new"],
      [second, "m"],
      [third, "new"],
    ]);
  });

  test("what no record shows is kept out of sight", async () => {
    const started = start();
    const [id = ""] = await running(started);
    await started.call("RenameMachines", { MachineIds: [id], Note: "n" });
    expect(started.mock.state.get("Machine", id)?.hidden).toEqual({ Count: 1, Note: "n" });
    expect(started.mock.state.get("Machine", id)?.value).toMatchObject({ Name: "m" });
    expect(started.mock.state.get("Machine", id)?.value).not.toHaveProperty("Note");
  });

  test("names none: changes none", async () => {
    const started = start();
    await running(started);
    expect(await started.outcome("RenameMachines", { Name: "new" })).toBe("ok");
    expect(await started.outcome("TerminateMachines", { MachineIds: [] })).toBe("ok");
    expect(started.mock.state.list("Machine").map(({ value }) => value["Name"])).toEqual(["m"]);
  });
});

describe("states on the clock", () => {
  test("of calls: the next call still sees it, the one after it no longer", async () => {
    const { call, states } = start();
    await call("RunMachines", { Count: 2 });
    expect(await states()).toBe("PENDING PENDING");
    expect(await states()).toBe("RUNNING RUNNING");
  });

  test("that stands still: only when the test says so", async () => {
    const { call, states, mock } = start({ clock: "2025-03-01T00:00:00Z" });
    await call("RunMachines");
    for (let calls = 0; calls < 5; calls += 1) expect(await states()).toBe("PENDING");
    mock.clock.advance(1999);
    expect(await states()).toBe("PENDING");
    mock.clock.advance(1);
    expect(await states()).toBe("RUNNING");
  });

  test("of the machine", async () => {
    let now = Date.UTC(2025, 2, 1);
    const { call, states } = start({ clock: "machine", now: () => now });
    await call("RunMachines");
    now += 1500;
    expect(await states()).toBe("PENDING");
    now += 1500;
    expect(await states()).toBe("RUNNING");
  });

  test("frozen and resumed", async () => {
    const { call, states, mock } = start();
    mock.clock.freeze();
    await call("RunMachines");
    await states();
    expect(await states()).toBe("PENDING");
    mock.clock.resume();
    await states();
    expect(await states()).toBe("RUNNING");
  });

  test("mock.state is that of now", async () => {
    const { call, mock } = start();
    await call("RunMachines");
    mock.clock.advance(60_000);
    expect(mock.state.list("Machine").map(({ value }) => value["State"])).toEqual(["RUNNING"]);
  });

  test("come back after a reboot, also after two at once", async () => {
    const started = start();
    const MachineIds = await running(started);
    await started.call("RebootMachines", { MachineIds });
    await started.call("RebootMachines", { MachineIds });
    expect(await started.states()).toBe("REBOOTING");
    started.mock.clock.advance(10_000);
    expect(await started.states()).toBe("RUNNING");
  });

  test("give up what was to come: stopped while it starts, it does not run later", async () => {
    const { call, states, mock } = start();
    const { MachineIds } = await call("RunMachines");
    await call("StopMachines", { MachineIds, Force: true });
    expect(await states()).toBe("STOPPING");
    mock.clock.advance(60_000);
    expect(await states()).toBe("STOPPED");
  });

  test("refuse an action with the code of the state, unless it is forced where that may be", async () => {
    const { call, outcome, mock } = start();
    const { MachineIds } = await call("RunMachines");
    expect(await outcome("StopMachines", { MachineIds })).toBe("Machine.Pending");
    expect(await outcome("StopMachines", { MachineIds, Force: true })).toBe("ok");
    mock.clock.advance(10_000);
    expect(await outcome("StopMachines", { MachineIds })).toBe("Machine.Stopped");
    expect(await outcome("StopMachines", { MachineIds, Force: true })).toBe("Machine.Stopped");
    expect(await outcome("TerminateMachines", { MachineIds })).toBe("ok");
    expect(await outcome("StopMachines", { MachineIds, Force: true })).toBe("Machine.Terminating");
  });
});

describe("delete", () => {
  test("passes a state, then is gone", async () => {
    const started = start();
    const [id = ""] = await running(started, 2);
    await started.call("TerminateMachines", { MachineIds: [id] });
    expect(await started.states()).toBe("TERMINATING RUNNING");
    started.mock.clock.advance(10_000);
    expect(await started.states()).toBe("RUNNING");
    expect(started.mock.state.get("Machine", id)).toBeUndefined();
    expect(await started.outcome("RenameMachines", { MachineIds: [id] })).toBe("Machine.NotFound");
  });

  test("of what is in use is refused, and of all that were named with it", async () => {
    const { call, outcome, mock } = start();
    for (const KeyName of ["free", "used"]) await call("CreateKey", { KeyName });
    const [free, used] = mock.state.list("Key").map(({ id }) => id);
    const { MachineIds } = await call("RunMachines", { KeyIds: [used] });
    expect(await outcome("DeleteKeys", { KeyIds: [free, used] })).toBe("Key.InUse");
    expect(mock.state.list("Key")).toHaveLength(2);
    await call("DetachKeys", { MachineIds, KeyIds: [used] });
    expect(await outcome("DeleteKeys", { KeyIds: [free, used] })).toBe("ok");
    expect(mock.state.list("Key")).toEqual([]);
  });
});

describe("link and unlink", () => {
  test("each id once, in the order they came", async () => {
    const { call, mock } = start();
    const { MachineIds } = await call("RunMachines");
    const keys = (): unknown => mock.state.list("Machine")[0]?.value["KeyIds"];
    await call("AttachKeys", { MachineIds, KeyIds: ["key-b", "key-a"] });
    await call("AttachKeys", { MachineIds, KeyIds: ["key-a", "key-c"] });
    expect(keys()).toEqual(["key-b", "key-a", "key-c"]);
    await call("DetachKeys", { MachineIds, KeyIds: ["key-a", "key-x"] });
    expect(keys()).toEqual(["key-b", "key-c"]);
  });
});

describe("parts of a thing", () => {
  test("are counted in it, and go when it goes", async () => {
    const { call, mock } = start();
    const { PlanId } = await call("CreatePlan", { PlanName: "p" });
    const { PlanId: other } = await call("CreatePlan", { PlanName: "q" });
    expect(await call("CreateVersion", { PlanId, Body: "a" })).toMatchObject({ Version: 1 });
    expect(await call("CreateVersion", { PlanId, Body: "b" })).toMatchObject({ Version: 2 });
    expect(await call("CreateVersion", { PlanId: other, Body: "c" })).toMatchObject({ Version: 1 });
    const versions = async (id: unknown): Promise<unknown[]> =>
      records(await call("DescribeVersions", { PlanId: id }), "VersionSet").map(({ Version, Body }) => [Version, Body]);
    expect(await versions(PlanId)).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
    await call("DeletePlan", { PlanId });
    expect(await versions(PlanId)).toEqual([]);
    expect(await versions(other)).toEqual([[1, "c"]]);
    expect(mock.state.list("Version")).toHaveLength(1);
  });
});

describe("mock.state", () => {
  test("puts, reads and removes without a call, completed to the documented members", async () => {
    const { states, mock } = start();
    const { id } = mock.state.put("Machine", { State: "STRANGE" }, "one");
    expect(id).toMatch(/^vm-/);
    mock.state.put("Machine", { MachineId: "vm-mine", State: "RUNNING" }, "one");
    expect(await states()).toBe("STRANGE RUNNING");
    expect(mock.state.get("Machine", "vm-mine", "two")).toBeUndefined();
    expect(mock.state.remove("Machine", id)).toBe(true);
    expect(mock.state.remove("Machine", id)).toBe(false);
    expect(await states()).toBe("RUNNING");
    expect(mock.state.resources).toEqual(["Machine", "Key", "Zone", "Plan", "Version"]);
    expect(mock.state.list("Zone").map(({ id: zone }) => zone)).toEqual(["one-1", "one-2"]);
  });

  test("knows no other resources", () => {
    expect(() => start().mock.state.list("Moon")).toThrow("workshop keeps no Moon");
  });
});
