// What the engine does for behaviours: what was last done with a record, timers, states of behaviours' own, what regions have
// from the start, things that are kept nowhere, dry runs that answer.
import { describe, expect, test } from "vitest";
import type { ActionBehaviour } from "../../templates/mock/runtime/behaviour.js";
import type { MockService } from "../../templates/mock/runtime/service.js";
import { workshop } from "./mock-state-sample.js";
import { records, said, start } from "./mock-state-start.js";

/** Machines that tell what was last done with them. */
const traced = said({
  resources: {
    Machine: {
      operation: {
        action: "Last",
        requestId: "LastId",
        progress: "Progress",
        running: "BUSY",
        done: "DONE",
        busy: "Machine.Busy",
      },
    },
  },
});

/** Renaming documents that it does not go together with something else. */
const tracing: MockService = {
  ...workshop,
  errors: [...workshop.errors, "Machine.Busy"],
  actions: {
    ...workshop.actions,
    RenameMachines: { ...workshop.actions["RenameMachines"], status: "current", errors: ["Machine.Busy"] },
  },
};

describe("what was last done", () => {
  test("stands in the record, with the RequestId, and goes on until the last state is reached", async () => {
    const { call, mock } = start({ behaviours: [traced] });
    const { MachineIds, RequestId } = await call("RunMachines");
    const [id] = MachineIds as string[];
    const shown = (): unknown => mock.state.get("Machine", id ?? "")?.value;
    expect(shown()).toMatchObject({ Last: "RunMachines", LastId: RequestId, Progress: "BUSY" });
    mock.clock.advance(60_000);
    expect(shown()).toMatchObject({ Last: "RunMachines", Progress: "DONE", State: "RUNNING" });
    await call("RenameMachines", { MachineIds, Name: "new" });
    expect(shown()).toMatchObject({ Last: "RenameMachines", Progress: "DONE" });
  });

  test("is of the latest action, although an earlier one ends later", async () => {
    const { call, mock } = start({ behaviours: [traced], clock: "2025-03-01T00:00:00Z" });
    mock.state.put("Machine", { MachineId: "vm-1", State: "RUNNING" }, "one");
    await call("RebootMachines", { MachineIds: ["vm-1"] });
    mock.clock.advance(1000);
    await call("StopMachines", { MachineIds: ["vm-1"] });
    mock.clock.advance(1500);
    expect(mock.state.get("Machine", "vm-1")?.value).toMatchObject({ Last: "StopMachines", Progress: "BUSY" });
  });

  test("is not what happened to it because something else was done, nor what was refused or dry", async () => {
    const painting = said({
      actions: {
        CreatePlan: {
          coverage: "stateful",
          answer(call, inferred) {
            for (const machine of call.all("Machine")) call.change(machine, { Owner: "plan" });
            return inferred();
          },
        },
      },
    });
    const { call, outcome, mock } = start({ behaviours: [traced, painting] });
    mock.state.put("Machine", { MachineId: "vm-1", State: "STOPPED" }, "one");
    await call("TerminateMachines", { MachineIds: ["vm-1"], DryRun: true });
    expect(await outcome("StopMachines", { MachineIds: ["vm-1"] })).toBe("Machine.Stopped");
    await call("CreatePlan", { PlanName: "p" });
    const value = mock.state.get("Machine", "vm-1")?.value;
    expect(value).toMatchObject({ Owner: "plan" });
    expect(value).not.toHaveProperty("Last");
  });

  test("refuses what documents a code for it until it is over", async () => {
    const { call, outcome, mock } = start({ behaviours: [traced] }, tracing);
    const { MachineIds } = await call("RunMachines");
    expect(await outcome("RenameMachines", { MachineIds, Name: "new" })).toBe("Machine.Busy");
    mock.clock.advance(60_000);
    expect(await outcome("RenameMachines", { MachineIds, Name: "new" })).toBe("ok");
  });
});

describe("states", () => {
  const passing = (answer: NonNullable<ActionBehaviour["answer"]>): ReturnType<typeof said> =>
    said({ actions: { RenameMachines: { coverage: "stateful", answer } } });

  test("a behaviour lets records pass them, the first at once", async () => {
    const far = passing((call) => {
      for (const machine of call.named("Machine", "MachineIds")) call.pass(machine, ["A", "B"], "C");
      return {};
    });
    const { call, mock, states } = start({ behaviours: [far], clock: "2025-03-01T00:00:00Z" });
    mock.state.put("Machine", { MachineId: "vm-1", State: "RUNNING" }, "one");
    await call("RenameMachines", { MachineIds: ["vm-1"] });
    expect(await states()).toBe("A");
    mock.clock.advance(2000);
    expect(await states()).toBe("B");
    mock.clock.advance(2000);
    expect(await states()).toBe("C");
  });

  test("a firm one comes whatever is passed before it, and is saved", async () => {
    const timer = passing((call) => {
      for (const machine of call.named("Machine", "MachineIds")) {
        call.later(machine, 10_000, { State: "ENDING" }, "firm");
        call.later(machine, 12_000, "remove", "firm");
        call.later(machine, 11_000, { State: "NEVER" });
      }
      return {};
    });
    const first = start({ behaviours: [timer], clock: "2025-03-01T00:00:00Z" });
    first.mock.state.put("Machine", { MachineId: "vm-1", State: "RUNNING" }, "one");
    await first.call("RenameMachines", { MachineIds: ["vm-1"] });
    const { mock, call, states } = start({ behaviours: [timer] });
    mock.load(JSON.parse(JSON.stringify(first.mock.save())));
    mock.clock.freeze();
    await call("StopMachines", { MachineIds: ["vm-1"] });
    mock.clock.advance(9999);
    expect(await states()).toBe("STOPPED");
    mock.clock.advance(1);
    expect(await states()).toBe("ENDING");
    mock.clock.advance(1500);
    expect(await states()).toBe("ENDING");
    mock.clock.advance(500);
    expect(await states()).toBe("");
  });

  test("of refusals a behaviour adds some and takes others away", async () => {
    const lenient = said({
      actions: {
        StopMachines: {
          coverage: "stateful",
          refusals: {
            codes: { STOPPED: undefined, RUNNING: "Machine.Other" },
            unless: { inputs: ["Force"], states: ["RUNNING"] },
          },
        },
      },
    });
    const { outcome, mock } = start({ behaviours: [lenient] });
    const stop = async (State: string, more: object = {}): Promise<string> => {
      mock.state.put("Machine", { MachineId: "vm-1", State }, "one");
      return outcome("StopMachines", { MachineIds: ["vm-1"], ...more });
    };
    expect(await stop("STOPPED")).toBe("ok");
    expect(await stop("RUNNING")).toBe("Machine.Other");
    expect(await stop("RUNNING", { Force: true })).toBe("ok");
    // Force lets pass what runs, and nothing else.
    expect(await stop("TERMINATING", { Force: true })).toBe("Machine.Terminating");
  });
});

describe("what regions have from the start", () => {
  const stocked = said({
    stock: { Machine: (region) => [{ MachineId: `vm-${region}`, Name: "stock", State: "RUNNING" }] },
  });

  test("each has its own, before anything is done there", async () => {
    const { mock, call, outcome } = start({ behaviours: [stocked] });
    expect(records(await call("DescribeMachines"), "MachineSet").map(({ MachineId }) => MachineId)).toEqual(["vm-one"]);
    expect(await outcome("RenameMachines", { MachineIds: ["vm-two"], Name: "mine" }, "two")).toBe("ok");
    expect(mock.state.list("Machine").map(({ id }) => id)).toEqual(["vm-one", "vm-two"]);
    expect(start({ behaviours: [stocked] }).mock.state.get("Machine", "vm-two")?.region).toBe("two");
  });

  test("comes once, also after a saved state is loaded; `reset` brings it back", async () => {
    const first = start({ behaviours: [stocked] });
    await first.call("TerminateMachines", { MachineIds: ["vm-one"] });
    first.mock.clock.advance(60_000);
    const { mock, states } = start({ behaviours: [stocked] });
    mock.load(JSON.parse(JSON.stringify(first.mock.save())));
    expect(await states("one")).toBe("");
    expect(await states("two")).toBe("RUNNING");
    mock.reset();
    expect(await states("one")).toBe("RUNNING");
  });

  test("takes the place of the catalogue", () => {
    const zones = said({ stock: { Zone: (region) => [{ Zone: `${region}-9` }] } });
    const { mock } = start({ behaviours: [zones] });
    expect(mock.state.list("Zone").map(({ id }) => id)).toEqual(["one-9", "two-9"]);
  });
});

describe("answers", () => {
  test("things that are kept nowhere are filtered and paged as the listing does it", async () => {
    const nine = Array.from({ length: 9 }, (_, index) => ({ MachineId: `vm-${index}`, Name: index < 6 ? "a" : "b" }));
    const made = said({
      actions: { DescribeMachines: { coverage: "computed", answer: (call) => call.list(nine) } },
    });
    const { call, outcome, mock } = start({ behaviours: [made] });
    const a = { Filters: [{ Name: "name", Values: ["a"] }], Offset: 4, Limit: 20 };
    const answer = await call("DescribeMachines", a);
    expect(answer["TotalCount"]).toBe(6);
    expect(records(answer, "MachineSet").map(({ MachineId }) => MachineId)).toEqual(["vm-4", "vm-5"]);
    expect(records(await call("DescribeMachines", { MachineIds: ["vm-8"] }), "MachineSet")).toEqual([nine[8]]);
    expect(await outcome("DescribeMachines", { Filters: [{ Name: "colour", Values: [] }] })).toBe("Filter.Unknown");
    expect(mock.state.list("Machine")).toEqual([]);
  });

  test("a dry run answers where the behaviour says so, and changes nothing all the same", async () => {
    const plain = start();
    expect(await plain.call("RunMachines", { DryRun: true })).not.toHaveProperty("MachineIds");
    const answering = said({ actions: { RunMachines: { coverage: "stateful", answersDryRun: true } } });
    const { call, mock } = start({ behaviours: [answering] });
    expect((await call("RunMachines", { DryRun: true }))["MachineIds"]).toHaveLength(1);
    expect(mock.state.list("Machine")).toEqual([]);
  });

  test("items of lists in a record are completed too", async () => {
    const { mock } = start({
      behaviours: [said({ resources: { Key: { type: [...keyMembers] } } })],
    });
    const { value } = mock.state.put("Key", { KeyId: "key-1", Places: [{ Zone: "one-1" }] });
    expect(value["Places"]).toEqual([{ Zone: "one-1", ProjectId: 0 }]);
  });
});

const keyMembers = [
  { name: "KeyId", type: { kind: "string" } },
  { name: "Places", type: { kind: "array", of: { kind: "ref", name: "Placement" } } },
] as const;
