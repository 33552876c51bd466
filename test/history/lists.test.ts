// What follows from the names of a release: groups, error codes, releases, dates, common parameters, how types travel; and the
// marks that say which release it is.
import { describe, expect, test } from "vitest";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { specAsOf } from "../../generator/history/as-of.js";
import { leaveOutUnknown } from "../../generator/history/leave-out-unknown.js";
import { action, historyOf, member, ref, specOf, string, type } from "./small-spec.js";

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
    const untimed = { ...spec, history: spec.history.map(({ release, changes }) => ({ release, changes })) };
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
