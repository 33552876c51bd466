// What is kept as JSON and back; the same calls, the same bytes.
import { describe, expect, test } from "vitest";
import { StateError } from "../../templates/mock/runtime/state/saved-state.js";
import { machines } from "./sample-services.js";
import { start, type Started } from "./mock-state-start.js";

type Json = Record<string, unknown>;

/** Each kind of thing that is kept: records of two regions, hidden members, states to come, tokens, parts. */
async function someCalls({ call }: Started): Promise<void> {
  await call("CreateKey", { KeyName: "k", Secret: "s" });
  await call("RunMachines", { Name: "a", Count: 2, Token: "t" });
  await call("RunMachines", { Name: "b" }, "two");
  const { PlanId } = await call("CreatePlan", { PlanName: "p" });
  await call("CreateVersion", { PlanId, Body: "1" });
  await call("RunMachines", { Name: "last" });
}

async function moreCalls({ call, mock }: Started): Promise<string> {
  await call("DescribeMachines");
  const [plan] = mock.state.list("Plan");
  await call("CreateVersion", { PlanId: plan?.id, Body: "2" });
  await call("RunMachines", { Name: "a", Count: 2, Token: "t" });
  await call("RunMachines", { Name: "c" });
  await call("DescribeMachines");
  await call("DescribeMachines", {}, "two");
  await call("DescribeKeys");
  return JSON.stringify(mock.requests.slice(-7).map(({ answer }) => answer));
}

/** As it comes from a file. */
const throughJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

describe("save and load", () => {
  test("go on with the same bytes as if nothing had been", async () => {
    const first = start();
    await someCalls(first);
    const saved = throughJson(first.mock.save());
    const other = start();
    await other.call("RunMachines", { Name: "forgotten" });
    other.mock.load(saved);
    expect(throughJson(other.mock.save())).toEqual(saved);
    expect(await moreCalls(other)).toBe(await moreCalls(first));
    expect(JSON.stringify(other.mock.save())).toBe(JSON.stringify(first.mock.save()));
  });

  test("hold what is still to happen, and when", async () => {
    const first = start({ clock: "2025-03-01T00:00:00Z" });
    await first.call("RunMachines");
    const other = start({ clock: "2030-01-01T00:00:00Z" });
    other.mock.load(throughJson(first.mock.save()));
    expect(await other.states()).toBe("PENDING");
    other.mock.clock.advance(2000);
    expect(await other.states()).toBe("RUNNING");
    expect(other.mock.clock.now()).toBe(Date.UTC(2025, 2, 1, 0, 0, 2));
  });

  test("nothing of the saved state is shared with the mock", async () => {
    const { mock, call } = start();
    await call("RunMachines");
    const saved = mock.save();
    const text = JSON.stringify(saved);
    await call("RunMachines");
    mock.clock.advance(60_000);
    mock.save();
    expect(JSON.stringify(saved)).toBe(text);
  });
});

describe("a corrupt state is refused with its place, and changes nothing", async () => {
  const { mock } = await (async () => {
    const started = start();
    await someCalls(started);
    return started;
  })();
  const whole = JSON.stringify(mock.save());
  const change = (edit: (state: Json, records: Json[]) => void): Json => {
    const state = JSON.parse(whole) as Json;
    edit(state, state["records"] as Json[]);
    return state;
  };
  const cases: [string, unknown][] = [
    ["the state", undefined],
    ["the state", "text"],
    ["the state", []],
    ["format", {}],
    ["format", { format: "something else" }],
    ["formatVersion", change((state) => (state["formatVersion"] = 2))],
    ["service", change((state) => (state["service"] = "tencent/other/2025-01-01"))],
    ["now", change((state) => (state["now"] = "yesterday"))],
    ["now", change((state) => (state["now"] = -1))],
    ["calls", change((state) => delete state["calls"])],
    ["serials", change((state) => (state["serials"] = []))],
    ["serials.Machine", change((state) => (state["serials"] = { Machine: 1.5 }))],
    ["tokens", change((state) => (state["tokens"] = null))],
    ['tokens["t"]', change((state) => (state["tokens"] = { t: 1 }))],
    ["records", change((state) => (state["records"] = {}))],
    ["records[1]", change((_, records) => (records[1] = null as unknown as Json))],
    ["records[0].resource", change((_, [first]) => first && (first["resource"] = "Moon"))],
    ["records[0].resource", change((_, [first]) => first && (first["resource"] = "__proto__"))],
    ["records[0].id", change((_, [first]) => first && (first["id"] = {}))],
    ["records[0].value.Zone", change((_, [first]) => first && (first["id"] = "other"))],
    ["records[0].value", change((_, [first]) => first && (first["value"] = 7))],
    ["records[0].region", change((_, [first]) => first && (first["region"] = 7))],
    ["records[0].hidden", change((_, [first]) => first && (first["hidden"] = []))],
    ["records[0].later", change((_, [first]) => first && (first["later"] = {}))],
    ["records[0].later[0].at", change((_, [first]) => first && (first["later"] = [{ at: "soon", set: {} }]))],
    ["records[0].later[0].set", change((_, [first]) => first && (first["later"] = [{ at: 1, set: "explode" }]))],
    ["records[1].id", change((_, records) => records[0] && (records[1] = records[0]))],
    [
      "records[0].value.PlanId",
      change((_, records) => {
        const version = records.find(({ resource }) => resource === "Version") ?? {};
        records.splice(0, records.length, { ...version, value: { Version: version["id"] } });
      }),
    ],
  ];

  test.each(cases)("%s: %j", (place, state) => {
    expect(() => mock.load(state)).toThrow(StateError);
    expect(() => mock.load(state)).toThrow(new RegExp(`^${place.replace(/[[\]."]/g, "\\$&")}: `));
    expect(JSON.stringify(mock.save())).toBe(whole);
  });

  test("of another service", async () => {
    expect(() => start({}, machines).mock.load(JSON.parse(whole))).toThrow(
      /^service: must be "tencent\/cvm\/2017-03-12"/,
    );
  });
});

describe("reset", () => {
  test("forgets all but catalogues, and starts anew: the same calls, the same bytes", async () => {
    const started = start();
    const fresh = JSON.stringify(started.mock.save());
    await someCalls(started);
    const first = await moreCalls(started);
    started.mock.reset();
    expect(JSON.stringify(started.mock.save())).toBe(fresh);
    expect(started.mock.state.list("Zone")).toHaveLength(2);
    await someCalls(started);
    expect(await moreCalls(started)).toBe(first);
  });
});

describe("determinism", () => {
  async function history(seed: number): Promise<string> {
    const started = start({ seed });
    await someCalls(started);
    return moreCalls(started);
  }

  test("two mocks, the same calls: the same bytes; another seed: other ids", async () => {
    expect(await history(7)).toBe(await history(7));
    const ids = async (seed: number): Promise<unknown> => (await start({ seed }).call("RunMachines"))["MachineIds"];
    expect(await ids(7)).not.toEqual(await ids(8));
  });

  test("calls that are refused or tried dry do not move the ids of others", async () => {
    const plain = start();
    const disturbed = start();
    await disturbed.call("RunMachines", { Count: 9, DryRun: true });
    await disturbed.call("RunMachines", { KeyIds: ["nonsense"] });
    expect((await disturbed.call("RunMachines"))["MachineIds"]).toEqual(
      (await plain.call("RunMachines"))["MachineIds"],
    );
  });
});
