// docwright diff in CI: when it fails, what people accepted, what they said to be renamed.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { brew, boilWater, kettle, level, narrower, text, withInput } from "./diff-sample.js";
import { makeRepository, type Repository } from "./git-workspace.js";

let work: Repository;
const NARROWED = "16be2e7aba37";

beforeEach(() => {
  work = makeRepository();
  work.write("old.json", text(brew));
  work.write("new.json", text(narrower));
  work.write("risky.json", text(withInput(kettle, { ...level, constraints: { maximum: 10, minimum: 1 } })));
});
afterEach(() => {
  vi.useRealTimers();
  work.remove();
});

const diff = (...args: readonly string[]) => work.run("diff", "old.json", "new.json", ...args);

describe("--fail-on", () => {
  test.each([
    ["new.json", [], 0],
    ["new.json", ["--fail-on", "breaking"], 1],
    ["new.json", ["--fail-on", "risky"], 1],
    ["risky.json", ["--fail-on", "breaking"], 0],
    ["risky.json", ["--fail-on", "risky"], 1],
    ["old.json", ["--fail-on", "risky"], 0],
  ] as const)("%s %j gives %i", async (file, args, code) => {
    expect((await work.run("diff", "old.json", file, ...args)).code).toBe(code);
  });

  test("of lines that are hit: none where nothing differs, whatever the folder uses", async () => {
    const { code, out } = await work.run("diff", "old.json", "old.json", "--impact", ".", "--fail-on", "impact");
    expect(code).toBe(0);
    expect(out.join("\n")).not.toContain("places in");
  });

  test.each(["text", "markdown", "json", "github", "notes"])(
    "fails as %s too, after it printed all",
    async (format) => {
      const { code, out } = await diff("--fail-on", "breaking", "--format", format);
      expect(code).toBe(1);
      expect(out.join("\n").length).toBeGreaterThan(50);
    },
  );
});

describe("approvals", () => {
  const approve = (...list: readonly object[]): void => work.write("approvals.json", JSON.stringify(list));

  test("let pass what is accepted, and say why", async () => {
    approve({ fingerprint: NARROWED, reason: "nobody fills it" });
    const { code, out, errors } = await diff("--fail-on", "risky");
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(out.join("\n")).toContain(`range-narrowed ${NARROWED}, approved: nobody fills it`);
    expect(out.join("\n")).toContain("1 breaking, 0 risky, 2 safe; 1 approved\nnext version: major");
    expect((await diff("--format", "markdown")).out.join("\n")).toContain(
      `\`${NARROWED}\`) (approved: nobody fills it)`,
    );
    expect((await diff("--format", "markdown", "--lang", "zh")).out.join("\n")).toContain("(已接受: nobody fills it)");
    expect((await diff("--format", "github")).out.join("\n")).toMatch(
      /^::notice .*\(16be2e7aba37, approved: nobody fills it\)$/m,
    );
    const { services } = JSON.parse((await diff("--format", "json")).out.join("\n")) as {
      services: { findings: { approved?: string }[] }[];
    };
    expect(services[0]?.findings.map(({ approved }) => approved)).toEqual(["nobody fills it", undefined, undefined]);
  });

  test("hold to the end of their last day", async () => {
    approve({ fingerprint: NARROWED, reason: "until they upgrade", expires: "2031-05-09" });
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-09T23:59:59Z") });
    expect(await diff("--fail-on", "breaking")).toMatchObject({ code: 0, errors: [] });
    vi.setSystemTime(new Date("2031-05-10T00:00:00Z"));
    const { code, errors } = await diff("--fail-on", "breaking");
    expect(code).toBe(1);
    expect(errors).toEqual([`approval ${NARROWED} (until they upgrade) expired on 2031-05-09; renew or delete it`]);
  });

  test("that name nothing that differs are said, and let nothing pass", async () => {
    approve({ fingerprint: "0123456789ab", reason: "was\nfine" });
    const { code, errors } = await diff("--fail-on", "breaking");
    expect(code).toBe(1);
    expect(errors).toEqual(["approval 0123456789ab (was\ufffdfine) names nothing that differs; delete it"]);
  });

  test("stand in another file where told", async () => {
    work.write("ci/accepted.json", JSON.stringify([{ fingerprint: NARROWED, reason: "fine" }]));
    expect((await diff("--fail-on", "breaking", "--approvals", "ci/accepted.json")).code).toBe(0);
    expect((await diff("--fail-on", "breaking")).code).toBe(1);
  });

  test.each<[string, string, RegExp]>([
    ["no JSON", "[{]", /^approvals\.json:1:3 is not valid JSON: expected .+/],
    ["no list", "{}", /^approvals\.json must hold a list of approvals/],
    [
      "a text",
      '["0123456789ab"]',
      /^approvals\.json: approval 1 needs a fingerprint: the 12 signs that the diff prints/,
    ],
    ["without a fingerprint", '[{"reason": "x"}]', /^approvals\.json: approval 1 needs a fingerprint/],
    [
      "a fingerprint too short",
      '[{"fingerprint": "0123", "reason": "x"}]',
      /approval 1 needs a fingerprint: the 12 signs/,
    ],
    ["without a reason", `[{"fingerprint": "${NARROWED}"}]`, /^approvals\.json: approval 1 needs a reason/],
    ["with an empty reason", `[{"fingerprint": "${NARROWED}", "reason": " "}]`, /approval 1 needs a reason/],
    [
      "with a day that is none",
      `[{"fingerprint": "${NARROWED}", "reason": "x"}, {"fingerprint": "${NARROWED}", "reason": "x", "expires": "soon"}]`,
      /^approvals\.json: approval 2: expires must be a day such as 2027-01-31, not "soon"/,
    ],
    [
      "with a day that no month has",
      `[{"fingerprint": "${NARROWED}", "reason": "x", "expires": "2027-02-31"}]`,
      /approval 1: expires must be a day such as 2027-01-31, not "2027-02-31"/,
    ],
    [
      "with a key that is none",
      `[{"fingerprint": "${NARROWED}", "reason": "x", "expiry": "2027-01-31"}]`,
      /^approvals\.json: approval 1 has a key "expiry"; it takes fingerprint, reason, expires/,
    ],
  ])("that are %s are refused with place and remedy", async (_, json, message) => {
    work.write("approvals.json", json);
    const { code, out, errors } = await diff();
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(errors.join("\n")).toMatch(message);
  });
});

describe("renames", () => {
  const lid = { name: "Lid", type: { kind: "boolean" } } as const;
  beforeEach(() => {
    work.write("old.json", text(withInput(kettle, lid)));
    work.write("new.json", text(withInput(kettle, { ...lid, name: "Cover", type: { kind: "string" } })));
  });
  const rules = async (...args: readonly string[]): Promise<string[]> => {
    const { out } = await diff(...args);
    return [...out.join("\n").matchAll(/ {2}([\w-]+) [0-9a-f]{12}$/gm)].map(([, id = ""]) => id).sort();
  };

  test("that a user confirms are one change, and what else differs in it is told", async () => {
    expect(await rules()).toEqual(["input-added-optional", "input-removed"]);
    work.write("renames.json", JSON.stringify({ "BoilWater.input.Lid": "Cover" }));
    expect(await rules()).toEqual(["input-renamed", "request-type-changed"]);
    expect((await diff()).errors).toEqual([]);
    work.write("renames.json", "{}");
    work.write("ci/renamed.json", JSON.stringify({ "BoilWater.input.Lid": "Cover" }));
    expect(await rules("--renames", "ci/renamed.json")).toEqual(["input-renamed", "request-type-changed"]);
  });

  test("of which one side is not there change nothing", async () => {
    work.write(
      "renames.json",
      JSON.stringify({ "BoilWater.input.Lid": "Hood", "BoilWater.input.Top": "Cover", BoilWater: "Heat" }),
    );
    expect(await rules()).toEqual(["input-added-optional", "input-removed"]);
    const { code, errors } = await diff();
    expect(code).toBe(0);
    expect(errors).toEqual([
      "rename BoilWater.input.Lid to Hood names nothing that went and came; delete it",
      "rename BoilWater.input.Top to Cover names nothing that went and came; delete it",
      "rename BoilWater to Heat names nothing that went and came; delete it",
    ]);
  });

  test("of actions that are confirmed", async () => {
    work.write("old.json", text(brew));
    work.write("new.json", text({ ...brew, actions: { BoilTheWater: boilWater } }));
    const { out } = await diff();
    expect(out.join("\n")).toContain(
      'perhaps renamed; put the pairs that are into renames.json\n  {"BoilWater":"BoilTheWater"}  ',
    );
    work.write("renames.json", JSON.stringify({ BoilWater: "BoilTheWater" }));
    expect(await rules()).toEqual(["action-renamed"]);
    expect((await diff()).out.join("\n")).not.toContain("perhaps renamed");
  });

  test.each<[string, string, RegExp]>([
    ["no JSON", '{"a": }', /^renames\.json:1:7 is not valid JSON: expected .+/],
    [
      "a list",
      "[]",
      /^renames\.json must hold an object of old paths and new names, such as \{"type:Disk\.Size": "SizeGb"\}/,
    ],
    ["a name that is no text", '{"BoilWater": 1}', /^renames\.json must hold an object of old paths and new names/],
    ["an empty name", '{"BoilWater": ""}', /^renames\.json must hold an object of old paths and new names/],
  ])("that are %s are refused with place and remedy", async (_, json, message) => {
    work.write("renames.json", json);
    const { code, out, errors } = await diff();
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(errors.join("\n")).toMatch(message);
  });
});
