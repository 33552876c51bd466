// Pairs that may be one thing under another name: those that are told, those that must not be, and that a user can paste them.
import { describe, expect, test } from "vitest";
import type { Spec } from "../../generator/4-spec/spec.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { printPath } from "../../generator/diff/print-path.js";
import { renamedBy } from "../../generator/diff/renames/renames.js";
import {
  action,
  common,
  filters,
  find,
  inputs,
  named,
  nested,
  number,
  pairs,
  parts,
  spec,
  structure,
  text,
  values,
} from "./tea-specs.js";

const TOLD: readonly (readonly [string, Spec, Spec, string])[] = [
  [
    "actions",
    spec({ actions: { DescribeCups: action(parts) } }),
    spec({ actions: { ListCups: action(parts) } }),
    "DescribeCups -> ListCups",
  ],
  [
    "actions of one method and path",
    spec({ actions: { ServeTea: action([], { http: { method: "PUT", path: "/teas" } }) } }),
    spec({ actions: { ServeCup: action([], { http: { method: "PUT", path: "/teas" } }) } }),
    "ServeTea -> ServeCup",
  ],
  [
    "types",
    spec({ types: { Cup: structure(parts) } }),
    spec({ types: { Vessel: structure(parts) } }),
    "type:Cup -> Vessel",
  ],
  [
    "members of a type",
    spec({ types: { Cup: structure(named("Size")) } }),
    spec({ types: { Cup: structure(named("SizeMl")) } }),
    "type:Cup.Size -> SizeMl",
  ],
  [
    "outputs",
    spec({ actions: { Brew: action([], { output: named("Capcity") }) } }),
    spec({ actions: { Brew: action([], { output: named("Capacity") }) } }),
    "Brew.output.Capcity -> Capacity",
  ],
  [
    "members of members",
    nested("LeafDesc"),
    nested("LeafDescription"),
    "BrewTea.input.Pots[].LeafDesc -> LeafDescription",
  ],
  [
    "another case and order",
    inputs(...named("SizeOfLeaf")),
    inputs(...named("leaf_of_size")),
    "BrewTea.input.SizeOfLeaf -> leaf_of_size",
  ],
  [
    "another type",
    inputs({ name: "CupSize", type: number }),
    inputs({ name: "cup-size", type: text }),
    "BrewTea.input.CupSize -> cup-size",
  ],
  [
    "common parameters",
    common("Token", "Nonce"),
    common("SessionToken", "Nonce"),
    "#protocol.commonParameters.HmacSHA1.Token -> SessionToken",
  ],
  ["filters", filters("kind", "tag:key"), filters("leaf.kind", "tag:key"), "ListTeas#filters.kind -> leaf.kind"],
  [
    "documented values",
    values("GREEN", "BLACK"),
    values("green", "BLACK"),
    'BrewTea.input.Kind#constraints.enum."GREEN" -> "green"',
  ],
];

describe("told", () => {
  test.each(TOLD)("%s", (_, before, after, wanted) => {
    expect(pairs(before, after)).toEqual([wanted]);
  });

  test.each(TOLD)("%s, pasted, are one change of a name", (_, before, after) => {
    for (const { from, to } of find(before, after)) {
      const changes = compareSpecs(before, after, renamedBy(new Map([[from, to]])));
      expect(
        changes.filter(({ what }) => what === "renamed").map(({ at, after: now }) => [printPath(at), now]),
      ).toEqual([[from, to]]);
      expect(changes.filter(({ what }) => what === "added" || what === "removed")).toEqual([]);
    }
  });

  test("with reasons, the likeliest first", () => {
    const before = inputs(...named("Zone", "LeafSize", "Nonce"), {
      name: "Cups",
      type: number,
      constraints: { maximum: 9 },
    });
    const after = inputs(...named("ZoneId", "leafSize", "Nonce"), {
      name: "Cup",
      type: number,
      constraints: { maximum: 9 },
    });
    const shared = ["same-type", "same-required"] as const;
    expect(find(before, after)).toEqual([
      {
        from: "BrewTea.input.Cups",
        to: "Cup",
        score: 0.9,
        reasons: ["few-letters", ...shared, "same-constraints", "same-place"],
      },
      { from: "BrewTea.input.LeafSize", to: "leafSize", score: 0.9, reasons: ["same-words", ...shared, "same-place"] },
      { from: "BrewTea.input.Zone", to: "ZoneId", score: 0.8, reasons: ["one-in-the-other", ...shared, "same-place"] },
    ]);
  });

  test("a type that holds a renamed one is the same type", () => {
    const holder = (name: string, member: string): Spec =>
      spec({
        types: {
          [name]: structure(parts),
          Tray: structure([{ name: member, type: { kind: "array", of: { kind: "ref", name } } }]),
        },
      });
    const found = find(holder("Cup", "Cups"), holder("TeaCup", "TeaCups"));
    expect(found.map(({ from, to }) => `${from} -> ${to}`)).toEqual([
      "type:Cup -> TeaCup",
      "type:Tray.Cups -> TeaCups",
    ]);
    expect(found[1]?.reasons).toContain("same-type");
  });
});

describe("not told", () => {
  // Of one type and in one place, each of them.
  test.each([
    ["MinCups", "MaxCups"],
    ["StartTime", "EndTime"],
    ["AttachTime", "DetachTime"],
    ["Bound", "Unbound"],
    ["Ipv4Address", "Ipv6Address"],
    ["Cup", "Cup2"],
    ["LeafId", "LeafName"],
    ["VpcId", "VpcIp"],
    ["Offset", "Limit"],
    ["Colour", "Kettle"],
    ["", "Cup"],
    ["1", "2"],
  ])("%s and %s", (before, after) => {
    const limits = { constraints: { maxLength: 60 }, required: true };
    expect(
      pairs(inputs({ name: before, type: text, ...limits }), inputs({ name: after, type: text, ...limits })),
    ).toEqual([]);
  });

  test.each([
    ["StartCups", "StopCups"],
    ["RebootCups", "TerminateCups"],
    ["CreateCup", "DeleteCup"],
    ["BrewTeaCups", "QuoteBrewTeaCups"],
  ])("actions that take the same: %s and %s", (before, after) => {
    expect(
      pairs(spec({ actions: { [before]: action(parts) } }), spec({ actions: { [after]: action(parts) } })),
    ).toEqual([]);
  });

  test("actions of one name and nothing else", () => {
    const [before, after] = [action(named("A", "B", "C")), action(named("D", "E", "F"))];
    expect(pairs(spec({ actions: { SetCup: before } }), spec({ actions: { setcup: after } }))).toEqual([]);
  });

  test("small types that hold the same", () => {
    const [before, after] = [{ Tag: structure(named("Key", "Value")) }, { Filter: structure(named("Key", "Value")) }];
    expect(pairs(spec({ types: before }), spec({ types: after }))).toEqual([]);
  });

  test("names of two lists", () => {
    const before = spec({ actions: { BrewTea: action(named("CupSize"), { output: [] }), PourTea: action([]) } });
    const after = spec({
      actions: { BrewTea: action([], { output: named("cupSize") }), PourTea: action(named("cupSize")) },
    });
    expect(pairs(before, after)).toEqual([]);
  });

  test("values that are numbers, and filters with little in common", () => {
    expect(pairs(values(1, 2), values(10, 2))).toEqual([]);
    expect(pairs(values("PAID_BY_HOUR"), values("PAID_BY_MONTH"))).toEqual([]);
    expect(pairs(filters("zone"), filters("region"))).toEqual([]);
  });

  test("what only went, only came or is the same", () => {
    expect(pairs(inputs(...named("Cup")), inputs())).toEqual([]);
    expect(pairs(inputs(), inputs(...named("Cup")))).toEqual([]);
    expect(pairs(inputs(...named("Cup", "cup")), inputs(...named("cup", "Cup")))).toEqual([]);
  });

  test("the second of a name", () => {
    const found = pairs(inputs(...named("Cup", "Cup")), inputs(...named("cup", "cup")));
    expect(found).toEqual(["BrewTea.input.Cup -> cup"]);
  });

  test("lists that came or went as a whole", () => {
    const before = spec({ actions: { BrewTea: { status: "undocumented" } } });
    expect(pairs(before, inputs(...named("Cup")))).toEqual([]);
  });
});

describe("one pair an item", () => {
  test("the best one, then what is left", () => {
    const before = inputs(...named("CupSize", "CupSizes"));
    const after = inputs(...named("Nonce", "cupSize", "CupSizeMl"));
    expect(pairs(before, after)).toEqual(["BrewTea.input.CupSize -> cupSize", "BrewTea.input.CupSizes -> CupSizeMl"]);
  });

  test("of two that are as likely, the one that stands nearer", () => {
    const before = inputs(...named("Leaf", "Cup", "Pot", "CUP"));
    const after = inputs(...named("Leaf", "cup", "Pot"));
    expect(pairs(before, after)).toEqual(["BrewTea.input.Cup -> cup"]);
    const turned = inputs(...named("Leaf", "Pot", "cup"));
    expect(pairs(inputs(...named("Leaf", "CUP", "Pot", "Cup")), turned)).toEqual(["BrewTea.input.Cup -> cup"]);
  });

  test("of two that nothing tells apart, the same one in each order", () => {
    const one = spec({ types: { CUP: structure(parts), Cup: structure(parts) } });
    const other = spec({ types: { Cup: structure(parts), CUP: structure(parts) } });
    const after = spec({ types: { cup: structure(parts) } });
    expect(pairs(one, after)).toEqual(["type:CUP -> cup"]);
    expect(pairs(other, after)).toEqual(["type:CUP -> cup"]);
  });
});
