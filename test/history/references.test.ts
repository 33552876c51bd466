// What names something that was not there is gone: conditions, rules, sources, successors, paging, types of members.
import { describe, expect, test } from "vitest";
import type { Member, Spec } from "../../generator/4-spec/spec.js";
import { specAsOf } from "../../generator/history/as-of.js";
import { leaveOutUnknown } from "../../generator/history/leave-out-unknown.js";
import { printUnknown } from "../../generator/history/print-unknown.js";
import { action, historyOf, member, ref, specOf, type } from "./small-spec.js";

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
    const noted = historyOf({ 1: ["action-existing B", "type-existing T"], 3: ["action-added A"] });
    expect(Object.keys(specAsOf({ ...bare, history: noted }, 2).spec.types)).toEqual(["T", "Unused"]);
  });
});
