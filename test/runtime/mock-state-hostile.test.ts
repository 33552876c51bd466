// Names that mean something to the language mean nothing here: as ids, values, filters, regions, actions, resources.
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../templates/client/runtime/json.js";
import type { MockService } from "../../templates/mock/runtime/service.js";
import { workshop } from "./mock-state-sample.js";
import { records, said, start } from "./mock-state-start.js";

const hostile = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];

/** JSON.parse makes an own member of it, as a request does. */
const parsed = (text: string): JsonObject => JSON.parse(text) as JsonObject;

describe.each(hostile)("%s", (name) => {
  test("as an id", async () => {
    const { call, outcome, mock } = start();
    expect(mock.state.get("Zone", name)).toBeUndefined();
    expect(await outcome("RunMachines", { Placement: { Zone: name } })).toBe("ResourceNotFound");
    mock.state.put("Zone", { Zone: name });
    expect(mock.state.get("Zone", name)?.value).toEqual({ Zone: name });
    expect(await outcome("RunMachines", { Placement: { Zone: name }, Name: name, Token: name })).toBe("ok");
    const filter = { Filters: [{ Name: "zone", Values: [name] }] };
    expect(await call("DescribeMachines", filter)).toMatchObject({ MachineSet: [{ Name: name }] });
    const other = start();
    other.mock.load(JSON.parse(JSON.stringify(mock.save())));
    expect(other.mock.save()).toEqual(mock.save());
    expect(mock.state.remove("Zone", name)).toBe(true);
  });

  test("as a filter, an action, a region, an unknown member", async () => {
    const { outcome } = start();
    expect(await outcome("DescribeMachines", { Filters: [{ Name: name, Values: ["x"] }] })).toBe("Filter.Unknown");
    expect(await outcome(name)).toBe("InvalidAction");
    expect(await outcome("DescribeMachines", {}, name)).toBe("UnsupportedRegion");
    expect(await outcome("DescribeMachines", parsed(`{"${name}": {"polluted": true}}`))).toBe("UnknownParameter");
    expect(({} as JsonObject)["polluted"]).toBeUndefined();
  });

  test("as a resource", () => {
    const { mock } = start();
    expect(() => mock.state.list(name)).toThrow(`workshop keeps no ${name}`);
    expect(() => mock.state.put(name, {})).toThrow(`workshop keeps no ${name}`);
    const kept = said({ resources: parsed(`{"${name}": {"id": "Id", "type": [], "regional": false}}`) as never });
    const state = start({ behaviours: [kept] }).mock.state;
    expect(state.resources).toContain(name);
    expect(state.put(name, { Id: "1" }).resource).toBe(name);
    expect(state.list(name)).toHaveLength(1);
  });

  test("as a member of a record", async () => {
    const member = { name, type: { kind: "string" } } as const;
    const run = workshop.actions["RunMachines"];
    const service: MockService = {
      ...workshop,
      types: { ...workshop.types, Machine: [...(workshop.types["Machine"] ?? []), member] },
      actions: {
        ...workshop.actions,
        RunMachines: {
          ...run,
          status: "current",
          errors: [],
          input: [member],
          binding: { kind: "create", resource: "Machine", set: parsed(`{"${name}": "${name}"}`) as never },
        },
      },
    };
    const { call, mock } = start({}, service);
    await call("RunMachines", parsed(`{"${name}": "evil"}`));
    const [machine = {}] = records(await call("DescribeMachines"), "MachineSet");
    expect(Object.getPrototypeOf(machine)).toBe(Object.prototype);
    expect(Object.entries(machine)).toContainEqual([name, "evil"]);
    expect(Object.entries(mock.state.list("Machine")[0]?.value ?? {})).toContainEqual([name, "evil"]);
  });
});

describe("separators", () => {
  test("regions and ids that hold them do not meet", () => {
    const { mock } = start({}, { ...workshop, regions: undefined as never });
    mock.state.put("Machine", { MachineId: "c", Name: "first" }, "a\nb");
    mock.state.put("Machine", { MachineId: "b\nc", Name: "second" }, "a");
    mock.state.put("Machine", { MachineId: "0 b", Name: "third" }, "1 a");
    mock.state.put("Machine", { MachineId: " b", Name: "fourth" }, "1 a0");
    expect(mock.state.list("Machine")).toHaveLength(4);
    expect(mock.state.get("Machine", "c", "a\nb")?.value["Name"]).toBe("first");
    expect(mock.state.get("Machine", "b\nc", "a")?.value["Name"]).toBe("second");
  });

  test("an empty region is none", async () => {
    const { call } = start();
    await call("RunMachines", { Name: "anywhere" }, "");
    expect(records(await call("DescribeMachines", {}, "two"), "MachineSet")).toHaveLength(1);
  });
});
