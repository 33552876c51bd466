// The parts of this folder that judge requests, judged themselves: what they must see, and what they must not overlook.
// Needs no packages, and so runs in every mode.
import { describe, expect, test } from "vitest";
import { serviceNamed } from "../generated/services.js";
import type { Captured } from "./capture-server.js";
import { compareRequests } from "./compare-requests.js";
import { inputsFor } from "./inputs.js";
import { meet, type Shape } from "./shape.js";
import { readPairs, toParts } from "./wire-parts.js";

const { spec } = serviceNamed("tencent/cvm");

/** An SDK that knows what the spec does, but for the members of these names. */
function shapeLike(action: string, without: readonly string[] = []): Shape {
  const shapeOf = (members: readonly { name: string; type: unknown }[]): Shape => ({
    members: new Map(
      members
        .filter(({ name }) => !without.includes(name))
        .map(({ name, type }) => {
          const ref = /"kind":"ref","name":"(\w+)"/.exec(JSON.stringify(type))?.[1] ?? "";
          const inner = spec.types[ref]?.members;
          return [name, () => (inner ? shapeOf(inner) : undefined)] as const;
        }),
    ),
  });
  return shapeOf(spec.actions[action]?.input ?? []);
}

function request(url: string, headers: Readonly<Record<string, string>>, body = ""): Captured {
  return { method: "POST", url, headers: new Map(Object.entries(headers)), body: Buffer.from(body) };
}

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };

describe("inputs", () => {
  const members = meet(spec, new Map([["RunInstances", shapeLike("RunInstances")]])).actions.get("RunInstances") ?? [];
  const made = new Map(inputsFor(members, 0));

  test("are the same in each run, and begin elsewhere when turned", () => {
    expect(inputsFor(members, 0)).toEqual([...made]);
    expect(inputsFor(members, 1)).not.toEqual([...made]);
  });

  test("hold what is awkward on the wire", () => {
    expect(Object.keys(made.get("what is required") ?? {}).length).toBeLessThan(members.length);
    expect(Object.keys(made.get("all members") ?? {})).toEqual(members.map(({ name }) => name));
    const { DataDisks, SecurityGroupIds } = made.get("lists beyond ten") ?? {};
    expect(DataDisks).toHaveLength(12);
    expect(SecurityGroupIds).toHaveLength(11);
    expect(made.get("empty text and lists")).toMatchObject({ SecurityGroupIds: [], InstanceName: "", DryRun: false });
    expect(made.get("no items at all")).toMatchObject({ DataDisks: [] });
    const text = JSON.stringify(made.get("awkward text"));
    for (const part of ["&=+%~*'()!/ ?#", "漢字", "\\u0000", "\\r\\n", "👩‍🚀"]) expect(text).toContain(part);
    expect(JSON.stringify(made.get("numbers at their ends"))).toMatch(
      /9007199254740991.*false|false.*9007199254740991/,
    );
  });
});

describe("what two sides know", () => {
  test("members that one side lacks are named and left out, at every depth", () => {
    const whole = meet(spec, new Map([["RunInstances", shapeLike("RunInstances")]]));
    const less = meet(spec, new Map([["RunInstances", shapeLike("RunInstances", ["Zone", "DryRun"])]]));
    expect(less.membersOnlyInSpec).toEqual(["RunInstances.Placement.Zone", "RunInstances.DryRun"]);
    expect(less.members).toBe(whole.members - 2);
    expect(JSON.stringify(less.actions.get("RunInstances"))).not.toMatch(/"name":"(?:Zone|DryRun)"/);
  });

  test("members and actions that only the SDK has are counted", () => {
    const more: Shape = { members: new Map([["Novelty", () => undefined]]) };
    const found = meet(
      spec,
      new Map([
        ["DescribeZones", more],
        ["MakeTea", more],
      ]),
    );
    expect(found).toMatchObject({ members: 0, membersOnlyInSdk: 1, actionsOnlyInSdk: 1 });
    expect(found.actionsOnlyInSpec).not.toContain("DescribeZones");
  });

  test("a structure on one side only is no common member", () => {
    const wrong: Shape = { members: new Map([["Placement", () => undefined]]) };
    expect(() => meet(spec, new Map([["RunInstances", wrong]]))).toThrow("RunInstances.Placement");
  });
});

describe("comparing", () => {
  test("sees every part: method, path, headers, parameters and where they are, JSON with its empty leaves", () => {
    const left = request("/?A=1&B=%20%2B", { ...json, host: "h" }, '{"L":[],"O":{},"N":[{"T":"1"}]}');
    const right = { ...request("/x?A=1&B=+%2b", json, '{"O":null,"N":[{"T":1}]}'), method: "GET" };
    expect(compareRequests(left, right)).toEqual([
      "header host: h | absent",
      "json.L: [] | absent",
      'json.N[0].T: "1" | 1',
      "json.O: {} | null",
      "method: POST | GET",
      "path: / | /x",
    ]);
    const [query, body] = [request("/?A=&B=2", {}), request("/", form, "B=2&C=%")];
    const elsewhere = compareRequests(query, body).filter((line) => line.startsWith("param"));
    expect(elsewhere).toEqual(["parameter A:  | absent", "parameter C: absent | %", "parameters: query | form"]);
  });

  test("words stand for what changes, if it has its form", () => {
    const parts = toParts(request("/?Nonce=17&Timestamp=1551113065&Signature=abc", { "x-tc-timestamp": "now" }));
    const named = ["parameter Nonce", "parameter Timestamp", "parameter Signature", "header x-tc-timestamp"];
    expect(named.map((name) => parts.get(name))).toEqual(["<number>", "<seconds>", "abc", "now"]);
  });

  test("a parameter that comes twice is refused", () => {
    expect(() => readPairs("A=1&a=2&A=1")).toThrow("twice");
  });
});
