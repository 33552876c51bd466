// The strict spec: every field of the model is either followed by notes or left out and counted, wherever it stands.
import { describe, expect, test } from "vitest";
import { specAsOf } from "../../generator/history/as-of.js";
import { leaveOutUnknown } from "../../generator/history/leave-out-unknown.js";
import { printUnknown } from "../../generator/history/print-unknown.js";
import type { Action, Member, Spec } from "../../generator/4-spec/spec.js";
import { action, historyOf, member, ref, specOf, string, type } from "./small-spec.js";

const full: Member = {
  name: "Full",
  type: {
    kind: "struct",
    members: [member("Inner", { nullable: true })],
    variants: [{ when: { Full: "a" }, members: [] }],
  },
  required: true,
  in: "query",
  nullable: true,
  example: "e",
  readOnly: true,
  deprecated: true,
  from: "A.output",
  constraints: { default: 3 },
  seen: [{ where: "example", as: "full" }],
  lifetime: [{ added: 1 }],
  description: "d",
};

const busy: Action = {
  ...action([full, member("Offset"), member("Limit")], [member("Total")]),
  group: "G",
  rateLimit: { requests: 1, seconds: 1 },
  async: true,
  http: { method: "GET", path: "/" },
  region: { use: "required" },
  errors: ["E"],
  rules: [{ kind: "conflict", members: ["Full", "Offset"] }],
  paging: { style: "offset", in: ["Offset", "Limit"], out: ["Total"] },
  clientToken: "Full.Inner",
  filters: [{ name: "f", type: string }],
  permissions: ["p"],
  examples: [{ responses: [] }],
  url: "u",
  updated: "2030-01-01",
  lifetime: [{ added: 1 }],
  description: "d",
};

const spec: Spec = specOf({
  site: "intl",
  title: "Box",
  groups: ["G"],
  protocol: {
    kind: "tencent-v3",
    responseRoot: "Response",
    endpoint: "box.example.com",
    regionalEndpoints: [{ region: "r", host: "h" }],
    regions: [{ id: "r" }],
    commonParameters: { Hash: [] },
  },
  actions: { A: busy },
  types: {
    T: type([full], { source: "example", rules: [{ kind: "atLeastOne", members: ["Full"] }], description: "d" }),
  },
  errors: { E: { common: true } },
  history: historyOf({ 1: ["action-existing A", "type-existing T"] }),
});

const bare: Member = {
  name: "Full",
  type: { kind: "struct", members: [member("Inner")] },
  required: true,
  in: "query",
  lifetime: [{ added: 1 }],
};

describe("what notes do not follow", () => {
  const strict = leaveOutUnknown(specAsOf(spec, 5));

  test("is left out", () => {
    expect(strict).toEqual({
      specVersion: 1,
      vendor: "tencent",
      site: "intl",
      service: "box",
      version: "2030-01-01",
      languages: ["en"],
      title: "Box",
      protocol: { kind: "tencent-v3", responseRoot: "Response", endpoint: "box.example.com" },
      actions: {
        A: {
          status: "current",
          http: { method: "GET", path: "/" },
          input: [bare, member("Offset"), member("Limit")],
          output: [member("Total")],
          paging: busy.paging,
          clientToken: "Full.Inner",
          lifetime: [{ added: 1 }],
        },
      },
      types: { T: { usage: "input", usedBy: [], source: "example", members: [bare] } },
      errors: {},
      history: spec.history.slice(1),
      "x-as-of": { release: 5, time: "2030-05-01T00:00:00", unknown: "left out" },
      "x-unknown": specAsOf(spec, 5).unknown,
    });
  });

  test("is listed once a kind, with how many places have it", () => {
    const listed = specAsOf(spec, 5).unknown.map(printUnknown);
    const counts = Object.fromEntries(
      specAsOf(spec, 5).unknown.flatMap((own) => (own.facts === "untracked" ? [[own.of, own.count]] : [])),
    );
    const once = [
      "async",
      "commonParameters",
      "examples",
      "filters",
      "group",
      "groups",
      "permissions",
      "rateLimit",
      "region",
      "regionalEndpoints",
      "regions",
      "updated",
      "url",
    ];
    const twice = ["constraints", "deprecated", "errors", "example", "from", "readOnly", "rules", "seen", "variants"];
    expect(counts).toEqual({
      ...Object.fromEntries(once.map((key) => [key, 1])),
      ...Object.fromEntries(twice.map((key) => [key, 2])),
      description: 4,
      nullable: 4,
    });
    expect(listed).toContain("all: nullable unknown, notes never speak of it: 4 places have it today");
    expect(listed).toContain("all: async unknown, notes never speak of it: 1 place has it today");
  });

  test("is known of the last release: the pages are of it", () => {
    const {
      "x-as-of": _,
      "x-unknown": unknown,
      ...rest
    } = leaveOutUnknown(specAsOf(spec, 6)) as Spec & Record<`x-${string}`, unknown>;
    expect(unknown).toEqual([]);
    expect(rest).toEqual(spec);
  });
});

describe("paging and client token", () => {
  const at = (notes: string, release = 5): Action | undefined => {
    const history = historyOf({ 1: ["action-existing A", "type-existing T"], 6: [notes] });
    return leaveOutUnknown(specAsOf({ ...spec, history }, release)).actions["A"];
  };

  test.each([
    ["input-modified A: Limit", false, true],
    ["output-modified A: Total", false, true],
    ["input-added A: Offset", false, true],
    ["input-modified A: Full", true, false],
    ["input-added A: Full", true, false],
    ["member-added T: Full", true, true],
  ])("stay where their members are known: %s", (notes, pages, token) => {
    expect([at(notes)?.paging !== undefined, at(notes)?.clientToken !== undefined]).toEqual([pages, token]);
  });
});

test("an obsolete action of unknown content stays obsolete", () => {
  const obsolete: Action = { ...busy, status: "obsolete" };
  const history = historyOf({ 1: ["action-existing A"], 2: ["action-modified A"], 4: ["action-deleted A"] });
  const strict = (release: number): Action | undefined =>
    leaveOutUnknown(specAsOf({ ...spec, actions: { A: obsolete }, history }, release)).actions["A"];
  expect(strict(1)).toEqual({ status: "undocumented", http: busy.http, lifetime: [{ added: 1 }] });
  expect(strict(4)).toMatchObject({ status: "obsolete", input: [bare, member("Offset"), member("Limit")] });
});

test("names of unknown existence are left out, with the types that only they name", () => {
  const doubtful = specOf({
    actions: { A: action([member("M", { type: ref("T") }), member("N")]), B: action([member("M")]) },
    types: { T: type([], { defined: false, usedBy: ["A", "B"] }), U: type([], { usedBy: ["A", "B"] }) },
    history: historyOf({ 1: ["action-existing B", "type-existing U"], 2: ["input-deleted B: M"] }),
  });
  const strict = leaveOutUnknown(specAsOf(doubtful, 3));
  expect(strict.actions).toEqual({ B: { status: "current", input: [], output: [] } });
  expect(strict.types).toEqual({ U: { usage: "input", usedBy: ["B"], members: [] } });
});
