// A spec of some actions: whole for what was chosen, silent of the rest. Over every single action of the committed specs, and
// by the strongest property there is: its pages, read again, give the same spec, byte for byte.
import { describe, expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import { hasPath } from "../../generator/4-spec/find-output.js";
import { selectActions } from "../../generator/4-spec/select-actions.js";
import type { Member, Spec } from "../../generator/4-spec/spec.js";
import { compareAscii } from "../../generator/support/text.js";
import { printPages, readBack } from "../generated/print-pages.js";
import { services, serviceNamed } from "../generated/services.js";
import { describeSeeds, reading } from "../seeds/seeds.js";
import { box } from "./box-spec.js";

describe("some of a small spec", () => {
  const closed = selectActions(box, new Set(["CloseBox", "NoSuchAction"]));

  test("types by every way to refer to one, and no others", () => {
    expect(Object.keys(closed.types)).toEqual(["ByFilter", "Corner", "Lid", "Shade", "Trace"]);
    expect(Object.keys(selectActions(box, new Set(["ListBoxes"])).types)).toEqual(["Box", "Trace"]);
    expect(Object.keys(selectActions(box, new Set(["OldBox"])).types)).toEqual(["Trace"]);
  });

  test("a type says how it travels here, and who uses it here", () => {
    expect(closed.types["Lid"]).toMatchObject({ usage: "input", usedBy: ["CloseBox"] });
    expect(closed.types["Shade"]).toEqual({ usage: "input", usedBy: [], defined: false, members: [] });
    expect(closed.types["Trace"]?.usage).toBe("both");
    expect(selectActions(box, new Set(["ListBoxes"])).types["Box"]).toMatchObject({
      usage: "output",
      usedBy: ["ListBoxes"],
    });
  });

  test("errors it lists and common ones; readings of a code for the actions that stay", () => {
    expect(closed.errors).toEqual({
      Common: { common: true },
      Stuck: { common: false },
      Twofold: { common: false, cases: [{ http: 400, message: "b", actions: ["CloseBox"] }, { message: "d" }] },
    });
  });

  test("the only reading left needs no names", () => {
    const one: Spec = {
      ...box,
      errors: {
        Stuck: {
          common: false,
          cases: [
            { message: "a", actions: ["ListBoxes"] },
            { http: 400, actions: ["CloseBox"] },
          ],
        },
      },
    };
    expect(selectActions(one, new Set(["CloseBox"])).errors).toEqual({
      Stuck: { common: false, cases: [{ http: 400 }] },
    });
  });

  test("what names an action that is left out is gone, at any depth", () => {
    expect(JSON.stringify(closed)).not.toContain("ListBoxes");
    expect(JSON.stringify(selectActions(box, new Set(["ListBoxes"])))).not.toMatch(/CloseBox|Lid|OldBox/);
    const both = selectActions(box, new Set(["CloseBox", "ListBoxes"]));
    expect(JSON.stringify(both).match(/"from":"ListBoxes\.output\.Set"/g)).toHaveLength(2);
  });

  test("releases stay with their numbers and times, their changes only of what stays", () => {
    expect(closed.history).toEqual([
      {
        release: 2,
        time: "2021-01-01T00:00:00",
        changes: [
          { kind: "action-added", names: ["CloseBox"] },
          { kind: "member-added", type: "Lid", names: ["Of"] },
          { kind: "type-added", names: ["Lid"] },
        ],
      },
      { release: 1, changes: [] },
    ]);
  });

  test("names that stand side by side now are one change", () => {
    const all = selectActions(box, new Set(["CloseBox", "OldBox"]));
    expect(all.history[0]?.changes[0]).toEqual({ kind: "action-added", names: ["CloseBox", "OldBox"] });
  });

  test("groups in which something is listed", () => {
    expect(closed.groups).toEqual(["Lids"]);
    expect(selectActions(box, new Set(["OldBox"])).groups).toBeUndefined();
  });

  test("names that every object has choose nothing", () => {
    const none = selectActions(box, new Set(["constructor", "__proto__", "toString"]));
    expect(none.actions).toEqual({});
  });
});

function membersOf(spec: Spec): Member[] {
  const all = Object.values(spec.actions).flatMap((own) => [...(own.input ?? []), ...(own.output ?? [])]);
  return [...all, ...Object.values(spec.types).flatMap((own) => own.members)];
}

/** Names of all types in a value, wherever they stand: found by their form alone, not by the product's own walk. */
function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { kind, name } = value as Record<string, unknown>;
  const own = kind === "ref" && typeof name === "string" ? [name] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

describe.each(services)("every single action of $name", ({ spec }) => {
  const singles = Object.keys(spec.actions).map((name) => ({ name, made: selectActions(spec, new Set([name])) }));

  test.each(singles)("$name: every reference resolves, and nothing else stays", ({ name, made }) => {
    expect(checkSpec(made)).toEqual([]);
    expect(Object.keys(made.actions)).toEqual([name]);
    const action = made.actions[name];
    const needed = new Set(refsIn([action?.input, action?.output, action?.filters]));
    for (const type of needed) for (const inner of refsIn(made.types[type]?.members)) needed.add(inner);
    expect(Object.keys(made.types).sort()).toEqual([...needed].sort());
    const codes = Object.entries(spec.errors).filter(([code, own]) => own.common || action?.errors?.includes(code));
    expect(Object.keys(made.errors)).toEqual(codes.map(([code]) => code));
    const outputs = { actions: new Map(Object.entries(made.actions)), types: new Map(Object.entries(made.types)) };
    for (const { from } of membersOf(made)) expect(from === undefined || hasPath(from, outputs), from).toBe(true);
    for (const type of Object.values(made.types)) expect(type.usedBy.filter((user) => user !== name)).toEqual([]);
    expect(action?.lifetime).toEqual(spec.actions[name]?.lifetime);
  });
});

describe.each(services)("$name", ({ spec }) => {
  test("all actions chosen: what they reach, as it is", () => {
    const all = selectActions(spec, new Set(Object.keys(spec.actions)));
    expect(all.actions).toEqual(spec.actions);
    for (const [name, type] of Object.entries(all.types)) expect(type, name).toEqual(spec.types[name]);
    for (const [code, error] of Object.entries(all.errors)) expect(error, code).toEqual(spec.errors[code]);
    expect(all.groups).toEqual(spec.groups);
  });
});

async function expectRoundTrip(spec: Spec, known: (typeof services)[number]["known"]): Promise<void> {
  const pages = printPages(spec, known).sort((a, b) => compareAscii(a.id, b.id));
  const { text, refused } = await readBack(pages, known);
  expect(refused).toEqual([]);
  expect(text.split("\n")).toEqual(printSpec(spec).split("\n"));
}

describe("a chosen spec, printed as pages and read again, is the same", () => {
  const { spec, known } = serviceNamed("tencent/cvm");
  const names = Object.keys(spec.actions);
  // That an action is obsolete shows by a list of actions that lacks it: pages of obsolete ones alone have no list.
  const alone = names.filter((name) => spec.actions[name]?.status !== "obsolete");

  test.each(alone)("%s alone", async (name) => {
    await expectRoundTrip(selectActions(spec, new Set([name])), known);
  });

  test.each([2, 3, 7])("every %d. action", async (step) => {
    await expectRoundTrip(selectActions(spec, new Set(names.filter((_, i) => i % step === 0))), known);
  });
});

describeSeeds("with the vendor's words kept", () => {
  test("single actions and many", async () => {
    const { known } = serviceNamed("tencent/cvm");
    const kept = reading("keep").services.get("cvm")?.spec;
    if (!kept) throw new Error("the seeds hold no cvm");
    const names = Object.keys(kept.actions);
    for (const chosen of [["RunInstances"], ["DescribeZones"], names.filter((_, i) => i % 2 === 0)])
      await expectRoundTrip(selectActions(kept, new Set(chosen)), known);
  });
});
