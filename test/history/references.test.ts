// What names something that was not there is gone, what follows from names is counted anew: references, types, lists, times.
import { describe, expect, test } from "vitest";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import type { Member, Spec } from "../../generator/4-spec/spec.js";
import { specAsOf } from "../../generator/history/as-of.js";
import { leaveOutUnknown } from "../../generator/history/leave-out-unknown.js";
import { printUnknown } from "../../generator/history/print-unknown.js";
import { action, historyOf, member, ref, specOf, string, type } from "./small-spec.js";

const told = (spec: Spec, release: number): string[] =>
  specAsOf(spec, release).unknown.flatMap((own) => (own.facts === "untracked" ? [] : [printUnknown(own)]));

function inputsAt(spec: Spec, release: number): Record<string, Member> {
  const { input = [] } = specAsOf(spec, release).spec.actions["A"] ?? {};
  return Object.fromEntries(input.map((own) => [own.name, own]));
}

describe("references between members", () => {
  const New = "New";
  const input: Member[] = [
    member("Old"),
    member(New),
    member("Box", { type: ref("Box") }),
    member("WhenNew", {
      constraints: {
        maxLength: 3,
        requiredWhen: [
          { member: New, present: true },
          { member: "Old", is: ["a"] },
        ],
      },
    }),
    member("OnlyWhenNew", { constraints: { requiredWhen: [{ member: New, present: false }] } }),
    member("WhenDeep", { constraints: { requiredWhen: [{ member: "Box.Late", is: ["x"] }] } }),
    member("Replaced", { deprecated: { use: New } }),
    member("Retired", { deprecated: true }),
    member("FromNew", { from: "B.output.Set[].Late" }),
    member("FromOld", { from: "B.output.Set[].Early" }),
    member("FromAbsent", { from: "C.output" }),
  ];
  const spec = specOf({
    actions: {
      A: action(input, [member("Total", { type: { kind: "integer" } })], {
        rules: [
          { kind: "conflict", members: ["Old", New] },
          { kind: "oneOf", members: ["Old", "Box"] },
        ],
        paging: { style: "token", in: [New], out: ["Total"] },
        clientToken: New,
      }),
      B: action([], [member("Set", { type: { kind: "array", of: ref("Box") } })], {
        paging: { style: "token", in: [], out: ["Set[].Early"] },
      }),
      C: action([], []),
    },
    types: {
      Box: type([member("Early"), member("Late")], {
        usedBy: ["A", "C"],
        rules: [{ kind: "oneOf", members: ["Early", "Late"] }],
      }),
    },
    history: historyOf({
      1: ["action-existing A B", "type-existing Box"],
      3: ["input-added A: New", "member-added Box: Late", "action-added C"],
    }),
  });

  test("are all there once what they name is", () => {
    const { spec: then } = specAsOf(spec, 3);
    expect(then.actions["A"]).toEqual(spec.actions["A"]);
    expect(then.types).toEqual({ Box: { ...spec.types["Box"], usage: "both" } });
  });

  test("go with what they name", () => {
    const { Replaced, Retired, WhenNew, OnlyWhenNew, WhenDeep, FromNew, FromOld, FromAbsent, ...others } = inputsAt(
      spec,
      2,
    );
    expect(Object.keys(others)).toEqual(["Old", "Box"]);
    expect(WhenNew?.constraints).toEqual({ maxLength: 3, requiredWhen: [{ member: "Old", is: ["a"] }] });
    for (const bare of [OnlyWhenNew, WhenDeep, Replaced, FromNew, FromAbsent])
      expect(Object.keys(bare ?? {}).sort()).toEqual(["name", "type"]);
    expect(Retired?.deprecated).toBe(true);
    expect(FromOld?.from).toBe("B.output.Set[].Early");
  });

  test("of whole actions and types too", () => {
    const { actions, types } = specAsOf(spec, 2).spec;
    expect(actions["A"]?.rules).toEqual([{ kind: "oneOf", members: ["Old", "Box"] }]);
    expect(actions["A"]).not.toHaveProperty("paging");
    expect(actions["A"]).not.toHaveProperty("clientToken");
    expect(actions["B"]?.paging).toEqual({ style: "token", in: [], out: ["Set[].Early"] });
    expect(types["Box"]).toEqual({ usage: "both", usedBy: ["A"], members: [member("Early")] });
  });
});

describe("a member whose type names a structure that was not there", () => {
  const list = { kind: "array", of: ref("T") } as const;
  const nested = {
    kind: "map",
    of: { kind: "struct", members: [member("Deep", { type: list }), member("Plain")] },
  } as const;
  const spec = specOf({
    actions: { A: action([member("List", { type: list, required: true }), member("Map", { type: nested })]) },
    types: { T: type([]) },
    history: historyOf({ 1: ["action-existing A"], 4: ["type-added T"] }),
  });

  test("is any, and listed by its path", () => {
    expect(inputsAt(spec, 3)).toEqual({
      List: { name: "List", type: { kind: "any" }, required: true },
      Map: {
        name: "Map",
        type: {
          kind: "map",
          of: { kind: "struct", members: [{ name: "Deep", type: { kind: "any" } }, member("Plain")] },
        },
      },
    });
    expect(told(spec, 3)).toEqual([
      "A.input.List: type unknown, it is T today, which was not there",
      "A.input.Map{}.Deep: type unknown, it is T today, which was not there",
    ]);
    expect(told(spec, 4)).toEqual([]);
  });

  test("is listed once, where its type is unknown anyway", () => {
    const modified = {
      ...spec,
      history: historyOf({ 1: ["action-existing A"], 4: ["type-added T", "input-modified A: List"] }),
    };
    expect(told(modified, 3)[0]).toBe("A.input.List: type and required unknown, release 4 modified it");
    expect(told(modified, 3)).toHaveLength(2);
  });

  test("keeps a structure of unknown existence, which the strict spec does not have", () => {
    const doubtful = { ...spec, history: historyOf({ 1: ["action-existing A"] }) };
    expect(inputsAt(doubtful, 3)).toEqual(inputsAt(spec, 6));
    expect(told(doubtful, 3)).toEqual([
      "A.input.List: type unknown, it is T today, of which it is unknown whether it was there",
      "A.input.Map{}.Deep: type unknown, it is T today, of which it is unknown whether it was there",
      "type:T: existence unknown, no note tells when it came; release 6 is the first to show it",
    ]);
    const strict = leaveOutUnknown(specAsOf(doubtful, 3));
    expect(strict.types).toEqual({});
    expect(strict.actions["A"]?.input).toEqual(Object.values(inputsAt(spec, 3)));
  });
});

describe("a type without a page", () => {
  const obsolete = action([], [member("Set", { type: ref("T") })], { status: "obsolete" });
  const noted = specOf({
    actions: { A: obsolete, B: action([]) },
    types: {
      T: type([], { defined: false, usage: "output", usedBy: ["A", "B"], lifetime: [{ added: 1 }, { deleted: 4 }] }),
    },
    history: historyOf({
      1: ["action-existing A", "type-existing T"],
      2: ["action-added B"],
      4: ["action-deleted A", "type-deleted T"],
    }),
  });

  test("stays as a name for the page of an obsolete action", () => {
    expect(specAsOf(noted, 4).spec.types).toEqual({ T: noted.types["T"] });
    expect(told(noted, 4)).toEqual([]);
    expect(told(noted, 3)).toEqual(["type:T: content unknown, no page describes it"]);
    expect(specAsOf(noted, 1).spec.types["T"]).toEqual({
      defined: false,
      usage: "output",
      usedBy: ["A"],
      members: [],
      lifetime: [{ added: 1 }],
    });
  });

  test("that no note names goes with the last member that names it", () => {
    const bare = specOf({
      actions: { A: action([member("M", { type: ref("T") })]), B: action([]) },
      types: { T: type([], { defined: false }), Unused: type([], { defined: false }) },
      history: historyOf({ 1: ["action-existing B"], 3: ["action-added A"] }),
    });
    expect(Object.keys(specAsOf(bare, 3).spec.types)).toEqual(["T", "Unused"]);
    expect(Object.keys(specAsOf(bare, 2).spec.types)).toEqual(["Unused"]);
    expect(told(bare, 2)).toEqual(["type:Unused: content unknown, no page describes it"]);
  });
});

describe("the lists of a service", () => {
  const spec = specOf({
    groups: ["Old", "New", "Empty"],
    actions: {
      A: action([], [], { group: "Old", errors: ["Both", "OnlyA"], updated: "2030-02-01", lifetime: [{ added: 1 }] }),
      B: action([], [], { group: "New", errors: ["Both", "OnlyB", "Common"], updated: "2030-05-07T00:00:00" }),
    },
    errors: {
      Both: {
        common: false,
        cases: [{ message: "1", actions: ["A"] }, { message: "2", actions: ["B"] }, { message: "3" }],
      },
      Common: { common: true },
      OnlyA: { common: false },
      OnlyB: { common: false },
      Unlisted: { common: false },
    },
    history: historyOf({ 1: ["action-existing A"], 5: ["action-added B"] }),
  });

  test("hold what concerns an action of then", () => {
    const { groups, errors, history } = specAsOf(spec, 4).spec;
    expect(groups).toEqual(["Old", "Empty"]);
    expect(errors).toEqual({
      Both: { common: false, cases: [{ message: "1", actions: ["A"] }, { message: "3" }] },
      Common: { common: true },
      OnlyA: { common: false },
      Unlisted: { common: false },
    });
    expect(history.map(({ release }) => release)).toEqual([4, 3, 2, 1]);
  });

  test("a page changed since says nothing of when it was changed before; a day is not later than a time on it", () => {
    const updated = (name: string, at: number): string | undefined => specAsOf(spec, at).spec.actions[name]?.updated;
    expect([updated("A", 1), updated("A", 2), updated("B", 5)]).toEqual([undefined, "2030-02-01", undefined]);
    const untimed = { ...spec, history: spec.history.map(({ time: _, ...own }) => own) };
    expect(specAsOf(untimed, 4).spec.actions["A"]).not.toHaveProperty("updated");
  });

  test("common parameters refer to what was there", () => {
    const method = { Hash: [member("Where", { from: "B.output" }), member("What", { type: ref("T") })] };
    const common: Spec = {
      ...spec,
      types: { T: type([]) },
      protocol: { ...spec.protocol, commonParameters: method },
      history: historyOf({ 1: ["action-existing A"], 5: ["action-added B", "type-added T"] }),
    };
    expect(specAsOf(common, 4).spec.protocol.commonParameters).toEqual({
      Hash: [
        { name: "Where", type: string },
        { name: "What", type: { kind: "any" } },
      ],
    });
    expect(specAsOf(common, 5).spec.protocol).toEqual(common.protocol);
  });
});

test("usage is that of the members of then", () => {
  const spec = specOf({
    actions: { A: action([member("In", { type: ref("T") })], [member("Out", { type: ref("T") })]) },
    types: {
      T: type([member("Inner", { type: ref("U") })], { usage: "both" }),
      U: type([], { usage: "both" }),
      Alone: type([], { usage: "both" }),
    },
    history: historyOf({ 1: ["action-existing A", "type-existing T U Alone"], 3: ["output-added A: Out"] }),
  });
  const usages = (release: number): string =>
    Object.entries(specAsOf(spec, release).spec.types)
      .map(([name, { usage }]) => `${name} ${usage}`)
      .join(", ");
  expect(usages(2)).toBe("T input, U input, Alone both");
  expect(usages(3)).toBe("T both, U both, Alone both");
});

test("the marks say which release it is; at the last one the spec is today's", () => {
  const spec = specOf({ actions: { A: action([member("M")]) }, history: historyOf({ 2: ["action-added A"] }) });
  const marks = {
    "x-as-of": { release: 4, time: "2030-04-01T00:00:00", unknown: "assumed as today" },
    "x-unknown": [],
  };
  expect(specAsOf(spec, 4).spec).toMatchObject(marks);
  expect(leaveOutUnknown(specAsOf(spec, 4))).toMatchObject({
    ...marks,
    "x-as-of": { ...marks["x-as-of"], unknown: "left out" },
  });
  for (const release of [6, 7, 1e9]) {
    const {
      "x-as-of": _,
      "x-unknown": __,
      ...rest
    } = specAsOf(spec, release).spec as Spec & Record<`x-${string}`, unknown>;
    expect(rest).toEqual(spec);
  }
  expect(checkSpec(specAsOf(spec, 1).spec)).toEqual([]);
});

test("a spec without notes is as it is", () => {
  const spec = specOf({ actions: { A: action([member("M")]) } });
  const { spec: then, unknown } = specAsOf(spec, 3);
  expect(unknown).toEqual([]);
  expect(then.actions).toEqual(spec.actions);
});
