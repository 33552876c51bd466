// What is written by hand goes before what was inferred: resources field by field, bindings, references, answers in turn.
import { describe, expect, test } from "vitest";
import type { ActionBehaviour } from "../../templates/mock/runtime/behaviour.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { workshop } from "./mock-state-sample.js";
import { said, start } from "./mock-state-start.js";

/** Puts its name before the names that the answer had without it. */
function naming(name: string): ActionBehaviour {
  return {
    coverage: "computed",
    answer: (_, inferred) => ({ MachineIds: [name, ...((inferred()["MachineIds"] as string[] | undefined) ?? [])] }),
  };
}

describe("joined", () => {
  test("answers stand one before the other; each gets that of the next, the last that of the binding", async () => {
    const first = said({ actions: { RunMachines: naming("first") } });
    const second = said({ actions: { RunMachines: naming("second") } });
    const { call, mock } = start({ behaviours: [first, second] });
    const { MachineIds } = await call("RunMachines");
    expect(MachineIds).toEqual(["first", "second", mock.state.list("Machine")[0]?.id]);
  });

  test("those of the options go before those that come with the service", async () => {
    const own = said({ resources: { Zone: { catalogue: [{ Zone: "own" }] } } });
    const shipped = said({ resources: { Zone: { catalogue: [{ Zone: "shipped" }] }, Key: { regional: true } } });
    const mock = createMock(workshop, { behaviours: [own] }, [shipped]);
    expect(mock.state.list("Zone").map(({ id }) => id)).toEqual(["own"]);
    expect(mock.service.resources?.["Key"]).toMatchObject({ id: "KeyId", regional: true });
  });

  test("a binding takes the place of the inferred one, a reference is put over it or taken away", async () => {
    const changed = said({
      actions: {
        RenameMachines: { coverage: "computed", references: { "MachineIds[]": undefined } },
        DeleteKeys: { coverage: "stateful", binding: { kind: "delete", resource: "Key", by: { KeyIds: "KeyName" } } },
        RunMachines: {
          coverage: "stateful",
          references: { "KeyIds[]": { resource: "Key", mustExist: true, notFound: "Machine.Locked" } },
        },
      },
    });
    const { outcome } = start({ behaviours: [changed] });
    expect(await outcome("RenameMachines", { MachineIds: ["vm-none"] })).toBe("ok");
    expect(await outcome("RunMachines", { KeyIds: ["key-none"] })).toBe("Machine.Locked");
    expect(await outcome("RunMachines", { Placement: { Zone: "mars" } })).toBe("ResourceNotFound");
    expect(await outcome("DeleteKeys", { KeyIds: ["key-none"] })).toBe("ResourceNotFound");
  });

  test("an answer that says one member is completed to the documented ones", async () => {
    const partly = said({
      actions: { DescribeMachines: { coverage: "computed", answer: () => ({ TotalCount: 7 }) } },
    });
    const answer = await start({ behaviours: [partly] }).call("DescribeMachines");
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(["TotalCount", "MachineSet", "RequestId"]));
    expect(answer["TotalCount"]).toBe(7);
  });

  test("other services and actions that this one does not have are passed over", async () => {
    const elsewhere = { service: "tencent/other", actions: { RunMachines: naming("elsewhere") } };
    const unknown = said({ actions: { FlyMachines: naming("unknown"), constructor: naming("hostile") } });
    const { call, outcome } = start({ behaviours: [elsewhere, unknown] });
    expect((await call("RunMachines"))["MachineIds"]).toHaveLength(1);
    expect(await outcome("FlyMachines")).toBe("InvalidAction");
    expect(await outcome("constructor")).toBe("InvalidAction");
  });

  test("a resource that nobody describes whole is refused, with what is missing", () => {
    const half = said({ resources: { Moon: { id: "MoonId", regional: false } } });
    expect(() => start({ behaviours: [half] })).toThrow(
      "the behaviour of tencent/workshop: Moon must give id, type and regional",
    );
    const kept = said({ resources: { Moon: { id: "MoonId", regional: false, type: [] } } });
    expect(start({ behaviours: [kept] }).mock.state.resources).toContain("Moon");
  });
});

describe("what a behaviour sees and does", () => {
  test("values at paths, records by id, what listings show, choices of the seed", async () => {
    const seen: unknown[] = [];
    const looking = said({
      actions: {
        AttachKeys: {
          coverage: "stateful",
          answer(call, inferred) {
            const answer = inferred();
            const [machine] = call.named("Machine", "MachineIds");
            const key = call.find("Key", call.at("KeyIds[]")[0]);
            seen.push(call.action, call.region, machine?.value["KeyIds"], key && call.show(key)["MachineIds"]);
            seen.push(call.chance("a") === call.chance("a"), call.chance("a") === call.chance("b"));
            return answer;
          },
        },
      },
    });
    const { call, mock } = start({ behaviours: [looking] });
    mock.state.put("Key", { KeyId: "key-1" });
    mock.state.put("Machine", { MachineId: "vm-1" }, "two");
    await call("AttachKeys", { MachineIds: ["vm-1"], KeyIds: ["key-1"] }, "two");
    expect(seen).toEqual(["AttachKeys", "two", ["key-1"], ["vm-1"], true, false]);
  });

  test("adds and finds things in another region, and refuses with the vendor's code for wrong ids", async () => {
    const far = said({
      actions: {
        RunMachines: {
          coverage: "stateful",
          answer(call) {
            const there = call.elsewhere("two");
            if (there.all("Machine").length > 0) call.refuse("ResourceNotFound", "One is enough.");
            return { MachineIds: [there.add("Machine", { Name: "far" }).id] };
          },
        },
      },
    });
    const { call, outcome, mock } = start({ behaviours: [far] });
    await call("RunMachines", {}, "one");
    expect(mock.state.list("Machine", "one")).toEqual([]);
    expect(mock.state.list("Machine", "two").map(({ value }) => value["Name"])).toEqual(["far"]);
    expect(await outcome("RunMachines", {}, "one")).toBe("ResourceNotFound");
  });

  test("what is to come of one member is given up without what comes of others", async () => {
    const slow = said({
      actions: {
        RenameMachines: {
          coverage: "stateful",
          answer(call) {
            for (const machine of call.all("Machine")) call.later(machine, 5000, { State: "RENAMED", Name: "new" });
            return {};
          },
        },
      },
    });
    const { call, mock } = start({ behaviours: [slow] });
    mock.state.put("Machine", { MachineId: "vm-1", State: "RUNNING", Name: "old" }, "one");
    await call("RenameMachines");
    await call("StopMachines", { MachineIds: ["vm-1"] });
    mock.clock.advance(60_000);
    expect(mock.state.get("Machine", "vm-1")?.value).toMatchObject({ State: "STOPPED", Name: "new" });
  });

  test("a record that is gone cannot be changed", async () => {
    const late = said({
      actions: {
        DeleteKeys: {
          coverage: "stateful",
          answer(call, inferred) {
            const [key] = call.named("Key", "KeyIds");
            inferred();
            if (key !== undefined) call.change(key, { KeyName: "ghost" });
            return {};
          },
        },
      },
    });
    const { call, mock } = start({ behaviours: [late] });
    mock.state.put("Key", { KeyId: "key-1" });
    await expect(call("DeleteKeys", { KeyIds: ["key-1"] })).rejects.toThrow("Key key-1 is no longer kept");
    expect(mock.state.list("Key")).toHaveLength(1);
  });
});
