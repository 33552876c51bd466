// history: the timeline, the notes of one release, the spec as of one; to a file or the output.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { docwright } from "../bad-input/workspace.js";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { shortenChanges } from "../../generator/commands/history/shorten-changes.js";
import { QUESTIONS } from "../../generator/commands/history/registry.js";
import { COMMANDS } from "../../generator/commands/registry.js";
import { specAsOf } from "../../generator/history/as-of.js";
import { leaveOutUnknown } from "../../generator/history/leave-out-unknown.js";
import { root, serviceNamed } from "../generated/services.js";
import { historyWorkspace, spec, type HistoryWorkspace } from "./history-sample.js";
import { docwright as runCli } from "./run-cli.js";

let work: HistoryWorkspace;
beforeEach(() => (work = historyWorkspace()));
afterEach(() => work.remove());

describe("the timeline", () => {
  beforeEach(() => work.place(spec));

  test("has a line a release, newest first, with names and changes in short", async () => {
    const { code, out, errors } = await work.brew();
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(out.join("\n")).toBe(`release  date        actions  types  unknown  changes
6        2030-06-01  4        2               ~Pour
5        2030-05-01  3        2      1        names nothing
4        2030-04-01  3        2      1        +Sip -Steep
3        2030-03-01  3        2               names nothing
2        2030-02-01  2        2      1        +Cup ~Boil(+2 ~1) ~Kettle(-1)
1        2030-01-01  2        1      1        2 actions and 1 type existed`);
  });

  test("--json gives the names and the changes whole", async () => {
    const { out } = await work.brew("--json");
    const listed = JSON.parse(out.join("\n")) as object[];
    expect(listed).toHaveLength(6);
    expect(listed[2]).toEqual({
      release: 4,
      time: "2030-04-01T00:00:00",
      actions: 3,
      types: 2,
      unknown: { actions: ["Steep"], types: [] },
      changes: [
        { kind: "action-deleted", names: ["Steep"] },
        { kind: "action-added", names: ["Sip"] },
      ],
    });
  });

  test("of CVM fits the width, whatever the release changed", async () => {
    const { out } = await docwright("history", "tencent/cvm", "--spec", join(root, "spec"));
    expect(out).toHaveLength(35);
    for (const line of out) expect(line.length, line).toBeLessThanOrEqual(120);
    expect(out[0]?.indexOf("changes")).toBe(46);
    expect(out[11]).toMatch(/^24 {7}2024-10-22 {2}74 {7}56 {5}4 {8}\+ConvertOperatingSystems .+ … 21 more$/);
    expect(out[34]).toMatch(/55 actions and 40 types existed$/);
  });
});

describe("changes in short", () => {
  const { changes } = spec.history.find(({ release }) => release === 2) ?? { changes: [] };

  test.each([
    [80, "+Cup ~Boil(+2 ~1) ~Kettle(-1)"],
    [28, "+Cup ~Boil(+2 ~1) … 1 more"],
    [20, "+Cup … 2 more"],
    [9, "+Cup ~Bo…"],
  ])("in %i characters", (width, expected) => {
    expect(shortenChanges(changes, width)).toBe(expected);
  });
});

describe("one release", () => {
  beforeEach(() => work.place(spec));

  test("is shown whole, in the order of its notes", async () => {
    const { code, out } = await work.brew("--release", "2");
    expect(code).toBe(0);
    expect(out.join("\n")).toBe(`tencent/brew, release 2, 2030-02-01 00:00:00
2 actions, 2 types; unknown whether there: Steep

added     types        Cup
added     Boil.input   Lid, Level
modified  Boil.input   Heat
deleted   type:Kettle  Spout`);
  });

  test("that names nothing says so", async () => {
    expect((await work.brew("--release=3")).out.slice(1)).toEqual([
      "3 actions, 2 types",
      "",
      "the notes name nothing that changed",
    ]);
  });

  test("--json", async () => {
    const { out } = await work.brew("--release", "6", "--json");
    expect(JSON.parse(out.join("\n"))).toEqual({
      release: 6,
      time: "2030-06-01T00:00:00",
      actions: 4,
      types: 2,
      unknown: { actions: [], types: [] },
      changes: [{ kind: "action-modified", names: ["Pour"] }],
    });
  });
});

describe("the spec as of a release", () => {
  beforeEach(() => work.place(spec));

  const summary = `tencent/brew as of release 1: 2 actions, 1 type; unknown whether there: Steep
known of them: 1 input, 1 output, 2 members
unknown (--unknowns lists them):
  existence of names                    1
  content of actions and types          1
  type and required flag of members     2
  kinds of fact that no note speaks of  1`;

  test("goes to a file, strict, and the summary to the output", async () => {
    const path = work.path("old.json");
    const { code, out, errors } = await work.brew("--at", "1", "--out", path);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(out.join("\n")).toBe(`${summary}\n${path}: what is unknown is left out`);
    const text = readFileSync(path, "utf8");
    expect(text).toBe(printSpec(leaveOutUnknown(specAsOf(spec, 1))));
    expect(parseSpec(text, path).kind).toBe("spec");
    expect(Object.keys(work.files()).filter((name) => name.includes("old"))).toEqual(["old.json"]);
  });

  test("goes to the output where no file is named, and the summary beside it", async () => {
    const { out, errors } = await work.brew("--at", "1");
    expect(`${out.join("\n")}\n`).toBe(printSpec(leaveOutUnknown(specAsOf(spec, 1))));
    expect(errors.join("\n")).toBe(`${summary}\nthe spec: what is unknown is left out`);
  });

  test("--assume-unchanged takes what is unknown from today", async () => {
    const { out, errors } = await work.brew("--at", "1", "--assume-unchanged");
    expect(`${out.join("\n")}\n`).toBe(printSpec(specAsOf(spec, 1).spec));
    expect(errors.at(-1)).toBe("the spec: what is unknown is assumed to be as today");
  });

  test("--unknowns lists each with its reason, a line each in the file too", async () => {
    const { out, errors } = await work.brew("--at", "1", "--unknowns");
    expect(errors.slice(2, -1)).toEqual([
      "unknown:",
      "  existence of names                    1",
      "    Steep: existence unknown, no note tells when it came; release 3 is the first to show it",
      "  content of actions and types          1",
      "    Pour: content unknown, release 6 modified it without saying what",
      "  type and required flag of members     2",
      "    Boil.input.Heat: type and required unknown, release 2 modified it",
      "    type:Kettle.Spout: type and required unknown, release 2 deleted it and no page has it",
      "  kinds of fact that no note speaks of  1",
      "    all: constraints unknown, notes never speak of it: 1 place has it today",
    ]);
    expect(out.join("\n")).toContain(`  "x-as-of": {"release": 1, "time": "2030-01-01T00:00:00", "unknown": "left out"},
  "x-unknown": [
    {"path": "Boil.input.Heat", "facts": "type and required", "why": "modified", "release": 2},
    {"path": "Pour", "facts": "content", "why": "modified", "release": 6},
    {"path": "Steep", "facts": "existence", "why": "unlisted", "until": 3},
`);
  });

  test("of the last release is today's, and nothing is unknown", async () => {
    const { out, errors } = await work.brew("--at", "6");
    expect(out.join("\n").split('  "x-as-of"')[0]).toBe(printSpec(spec).replace(/\n\}\n$/, ",\n"));
    expect(errors).toContain("unknown: nothing");
  });

  test("is what clients are generated from", async () => {
    const folder = work.path("old/tencent/brew/2030-01-01");
    mkdirSync(folder, { recursive: true });
    await work.brew("--at", "2", "--out", join(folder, "spec.json"));
    const { code, errors } = await docwright("generate", "--spec", work.path("old"), "--out", work.path("made"));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const made = Object.keys(work.files("made/tencent/brew/client/operations")).map((path) => path.split("/").at(-1));
    expect(made.sort()).toEqual(["boil.ts", "pour.ts"]);
  });
});

test("every question is an option that the command's usage shows", () => {
  const usage = COMMANDS.find(({ name }) => name === "history")?.usage ?? "";
  expect(QUESTIONS.length).toBeGreaterThan(1);
  for (const { option } of QUESTIONS)
    expect(usage).toMatch(new RegExp(`history (?:<vendor/service\\[/version\\]> )?${option} `));
});

test("the built command line prints the spec alone on its output", async () => {
  const { code, out, error } = await runCli(["history", "tencent/cvm", "--at", "20"]);
  const { spec: cvm } = serviceNamed("tencent/cvm");
  expect(code).toBe(0);
  expect(out).toBe(printSpec(leaveOutUnknown(specAsOf(cvm, 20))));
  expect(error).toMatch(/^tencent\/cvm as of release 20: 70 actions, 54 types; /);
});
