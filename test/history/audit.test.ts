// Notes against two states of a spec: what they tell is confirmed or not, and what they forget is found.
import { describe, expect, test } from "vitest";
import type { Action, HistoryChange, Member, Release, Spec, TypeDefinition } from "../../generator/4-spec/spec.js";
import { asNotes } from "../../generator/diff/as-notes.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { auditNotes } from "../../generator/history/audit.js";

function member(name: string, more: Partial<Member> = {}): Member {
  return { name, type: { kind: "string" }, ...more };
}

function action(...input: Member[]): Action {
  return { status: "current", input, output: [] };
}

function type(...members: Member[]): TypeDefinition {
  return { usage: "input", usedBy: [], members };
}

function spec(actions: Spec["actions"], types: Spec["types"] = {}): Spec {
  const protocol: Spec["protocol"] = { kind: "tencent-v3" };
  return {
    specVersion: 1,
    vendor: "acme",
    service: "tea",
    languages: ["en"],
    protocol,
    actions,
    types,
    errors: {},
    history: [],
  };
}

function audit(before: Spec, after: Spec, ...notes: HistoryChange[][]): { lines: string[]; missing: string[] } {
  const releases = notes.map((changes, i): Release => ({ release: i + 2, changes }));
  const { lines, missing } = auditNotes(before, after, releases, asNotes(compareSpecs(before, after)));
  return {
    lines: lines.map((own) => [own.release, own.path, own.verb, own.verdict, own.shows].filter(Boolean).join(" ")),
    missing: missing.map(({ path, verb }) => `${path} ${verb}`),
  };
}

const brew = action(member("Cups"));

describe("a note", () => {
  test("that the specs show is confirmed", () => {
    const after = spec(
      { Brew: action(member("Cups", { required: false }), member("Leaf")), Pour: action() },
      { Leaf: type() },
    );
    expect(
      audit(spec({ Brew: brew, Boil: action() }), after, [
        { kind: "action-added", names: ["Pour"] },
        { kind: "action-deleted", names: ["Boil"] },
        { kind: "input-added", action: "Brew", names: ["Leaf"] },
        { kind: "input-modified", action: "Brew", names: ["Cups"] },
        { kind: "type-added", names: ["Leaf"] },
      ]),
    ).toEqual({
      lines: [
        "2 Pour added confirmed",
        "2 Boil deleted confirmed",
        "2 Brew.input.Leaf added confirmed",
        "2 Brew.input.Cups modified confirmed",
        "2 type:Leaf added confirmed",
      ],
      missing: [],
    });
  });

  test.each<[string, Spec, Spec, HistoryChange, string]>([
    [
      "adds what was there",
      spec({ Brew: brew }),
      spec({ Brew: brew }),
      { kind: "action-added", names: ["Brew"] },
      "in both, the same",
    ],
    ["adds what is not there", spec({}), spec({}), { kind: "type-added", names: ["Leaf"] }, "in neither"],
    [
      "deletes what is there",
      spec({ Brew: brew }),
      spec({ Brew: brew }),
      { kind: "action-deleted", names: ["Brew"] },
      "in both, the same",
    ],
    [
      "modifies what is the same",
      spec({ Brew: brew }),
      spec({ Brew: brew }),
      { kind: "input-modified", action: "Brew", names: ["Cups"] },
      "in both, the same",
    ],
    [
      "modifies what went",
      spec({ Brew: brew }),
      spec({ Brew: action() }),
      { kind: "input-modified", action: "Brew", names: ["Cups"] },
      "only in the old",
    ],
    [
      "adds what went",
      spec({}, { Leaf: type() }),
      spec({}),
      { kind: "type-added", names: ["Leaf"] },
      "only in the old",
    ],
  ])("that %s is unexplained", (_, before, after, change, shows) => {
    const { lines } = audit(before, after, [change]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`unexplained ${shows}$`));
  });

  test("that makes a flag required where none was printed says nothing new", () => {
    const { lines } = audit(spec({ Brew: brew }), spec({ Brew: action(member("Cups", { required: true })) }), [
      { kind: "input-modified", action: "Brew", names: ["Cups"] },
    ]);
    expect(lines).toEqual(["2 Brew.input.Cups modified unexplained in both, the same"]);
  });
});

describe("notes of several releases", () => {
  test("are held against the specs together", () => {
    const added: HistoryChange = { kind: "action-added", names: ["Pour"] };
    const deleted: HistoryChange = { kind: "action-deleted", names: ["Pour"] };
    expect(audit(spec({}), spec({}), [added], [deleted]).lines).toEqual([
      "3 Pour deleted confirmed",
      "2 Pour added confirmed",
    ]);
    expect(audit(spec({ Pour: brew }), spec({ Pour: brew }), [deleted], [added]).lines).toEqual([
      "3 Pour added confirmed",
      "2 Pour deleted confirmed",
    ]);
  });

  test("an action that its page keeps and a release deleted is gone", () => {
    const after = spec({ Brew: { ...brew, status: "obsolete" } });
    expect(audit(spec({ Brew: brew }), after, [{ kind: "action-deleted", names: ["Brew"] }])).toEqual({
      lines: ["2 Brew deleted confirmed"],
      missing: [],
    });
  });
});

describe("what no note tells", () => {
  test("is missing", () => {
    const before = spec({ Brew: brew }, { Leaf: type(member("Age")) });
    const after = spec(
      { Brew: action(member("Cups", { type: { kind: "integer" } })), Pour: action() },
      { Leaf: type() },
    );
    expect(audit(before, after, [{ kind: "action-added", names: ["Boil"] }])).toEqual({
      lines: ["2 Boil added unexplained in neither"],
      missing: ["Pour added", "Brew.input.Cups modified", "type:Leaf.Age deleted"],
    });
  });

  test("is told where a note names the whole action as modified", () => {
    const after = spec({ Brew: action(member("Cups"), member("Leaf")) });
    expect(audit(spec({ Brew: brew }), after, [{ kind: "action-modified", names: ["Brew"] }])).toEqual({
      lines: ["2 Brew modified confirmed"],
      missing: [],
    });
  });
});
