// What was created is listed: by ids, by filters, a page at a time, in each region its own.
import { describe, expect, test } from "vitest";
import { records, start, type Started } from "./mock-state-start.js";

async function names({ call }: Started, input: object, action = "DescribeMachines"): Promise<string> {
  return records(await call(action, input), "MachineSet")
    .map(({ Name }) => String(Name))
    .join(" ");
}

async function withMachines(...machines: readonly string[]): Promise<Started> {
  const started = start();
  for (const [index, Name] of machines.entries())
    await started.call("RunMachines", { Name, Placement: { Zone: index % 2 === 0 ? "one-1" : "one-2" } });
  return started;
}

describe("create and list", () => {
  test("a record has what was given, an id of the documented shape, its time, and nothing made up", async () => {
    const { call } = start();
    const { MachineIds } = await call("RunMachines", { Name: "a", Placement: { Zone: "one-1" } });
    const [id] = MachineIds as string[];
    expect(id).toMatch(/^vm-[a-z0-9]{8}$/);
    expect(records(await call("DescribeMachines"), "MachineSet")).toEqual([
      {
        MachineId: id,
        Name: "a",
        Placement: { Zone: "one-1", ProjectId: 0 },
        KeyIds: [],
        State: "PENDING",
        CreatedTime: "2025-01-01T00:00:01Z",
        Owner: null,
      },
    ]);
  });

  test("several at once, each with its own id, in the order they were made", async () => {
    const { call } = start();
    const { MachineIds } = await call("RunMachines", { Count: 5 });
    expect(new Set(MachineIds as string[]).size).toBe(5);
    const listed = records(await call("DescribeMachines"), "MachineSet").map(({ MachineId }) => MachineId);
    expect(listed).toEqual(MachineIds);
  });

  test("none, where none is asked for: no id of an example", async () => {
    const { call, mock } = start();
    expect(await call("RunMachines", { Count: 0 })).toMatchObject({ MachineIds: [] });
    expect(mock.state.list("Machine")).toEqual([]);
  });

  test("the one that is asked for; null where it is not there and the answer may say so", async () => {
    const { call } = await withMachines("a", "b");
    const { MachineSet } = await call("DescribeMachines", { Filters: [{ Name: "name", Values: ["b"] }] });
    const [{ MachineId } = {}] = MachineSet as { MachineId: string }[];
    expect(await call("GetMachine", { MachineId })).toMatchObject({ Machine: { Name: "b" } });
    expect(await call("GetMachine", { MachineId: "vm-00000000" })).toMatchObject({ Machine: null });
  });
});

describe("filters", () => {
  test("any of the values of one filter, all of the filters", async () => {
    const started = await withMachines("a", "b", "c", "d");
    const zone = { Name: "zone", Values: ["one-1"] };
    expect(await names(started, { Filters: [zone] })).toBe("a c");
    expect(await names(started, { Filters: [zone, { Name: "name", Values: ["c", "d"] }] })).toBe("c");
    expect(await names(started, { Filters: [{ Name: "zone", Values: ["one"] }] })).toBe("");
    expect(await names(started, { Filters: [] })).toBe("a b c d");
  });

  test("the total is that of what was found, not of the page", async () => {
    const started = await withMachines("a", "b", "c");
    const answer = await started.call("DescribeMachines", { Filters: [{ Name: "zone", Values: ["one-1"] }], Limit: 1 });
    expect(answer).toMatchObject({ TotalCount: 2, MachineSet: [{ Name: "a" }] });
  });

  test("ids and filters together; ids that nothing has are not found, and refuse nothing", async () => {
    const started = await withMachines("a", "b");
    const ids = started.mock.state.list("Machine").map(({ id }) => id);
    expect(await names(started, { MachineIds: [ids[1], "vm-00000000"] })).toBe("b");
    expect(await names(started, { MachineIds: ids, Filters: [{ Name: "name", Values: ["a"] }] })).toBe("a");
    expect(await names(started, { MachineIds: ["vm-00000000"] })).toBe("");
  });

  test("a name that no page has is refused where the action documents a code for it", async () => {
    const { outcome } = start();
    expect(await outcome("DescribeMachines", { Filters: [{ Name: "colour", Values: ["red"] }] })).toBe(
      "Filter.Unknown",
    );
  });
});

describe("pages", () => {
  test("by offset", async () => {
    const started = await withMachines("a", "b", "c");
    expect(await names(started, { Offset: 1, Limit: 1 })).toBe("b");
    expect(await names(started, { Offset: 2 })).toBe("c");
    expect(await names(started, { Offset: 9 })).toBe("");
    expect(await names(started, { Limit: 0 })).toBe("");
  });

  test("twenty, where the page's size is not given", async () => {
    const { call } = start();
    await call("RunMachines", { Count: 25 });
    const answer = await call("DescribeMachines");
    expect(answer["TotalCount"]).toBe(25);
    expect(answer["MachineSet"]).toHaveLength(20);
  });

  test("by number, repeated in the answer", async () => {
    const started = await withMachines("a", "b", "c");
    expect(await names(started, { Page: 1 }, "PageMachines")).toBe("a b");
    expect(await started.call("PageMachines", { Page: 2, Size: 2 })).toMatchObject({ Page: 2, Size: 2 });
    expect(await names(started, { Page: 2 }, "PageMachines")).toBe("c");
    expect(await names(started, { Page: 0 }, "PageMachines")).toBe("a b");
  });

  test("by token, until there is none", async () => {
    const started = await withMachines("a", "b", "c", "d", "e");
    const seen: unknown[] = [];
    let token = "";
    do {
      const answer = await started.call("ListMachines", { NextToken: token });
      seen.push(...records(answer, "MachineSet").map(({ Name }) => Name));
      token = String(answer["NextToken"]);
    } while (token !== "");
    expect(seen).toEqual(["a", "b", "c", "d", "e"]);
    expect(await names(started, { NextToken: "not one of ours" }, "ListMachines")).toBe("a b");
  });
});

describe("regions", () => {
  test("each has its own", async () => {
    const { call, outcome, states, mock } = start();
    await call("RunMachines", { Name: "here" }, "one");
    const { MachineIds } = await call("RunMachines", { Name: "there" }, "two");
    expect(records(await call("DescribeMachines", {}, "one"), "MachineSet")).toHaveLength(1);
    expect(await outcome("RenameMachines", { MachineIds, Name: "x" }, "one")).toBe("Machine.NotFound");
    expect(await outcome("TerminateMachines", { MachineIds }, "two")).toBe("ok");
    expect(await states("one")).toBe("RUNNING");
    expect(mock.state.list("Machine", "two")).toHaveLength(1);
    expect(mock.state.list("Machine")).toHaveLength(2);
  });

  test("what belongs to no region is seen from all", async () => {
    const { call } = start();
    await call("CreateKey", { KeyName: "k" }, "one");
    expect(await call("DescribeKeys", {}, "two")).toMatchObject({ TotalCount: 1, KeySet: [{ KeyName: "k" }] });
  });
});

describe("lists that follow from other records", () => {
  test("are in listings, in filters and in mock.state, and follow what is attached and detached", async () => {
    const { call, mock } = start();
    const { Key } = (await call("CreateKey", { KeyName: "k" })) as unknown as { Key: { KeyId: string } };
    await call("CreateKey", { KeyName: "other" });
    const { MachineIds } = await call("RunMachines", { KeyIds: [Key.KeyId], Count: 2 });
    const [first, second] = MachineIds as string[];
    expect(await call("DescribeKeys")).toMatchObject({ KeySet: [{ MachineIds }, { MachineIds: [] }] });
    expect(await call("DescribeKeys", { MachineIds: [second] })).toMatchObject({ KeySet: [{ KeyName: "k" }] });
    expect(mock.state.get("Key", Key.KeyId)?.value["MachineIds"]).toEqual(MachineIds);
    await call("DetachKeys", { MachineIds: [first], KeyIds: [Key.KeyId] });
    expect(mock.state.get("Key", Key.KeyId)?.value["MachineIds"]).toEqual([second]);
  });
});
