// history: what it refuses, in one line that names the remedy, and what it says where there is nothing to tell.
import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { specAsOf } from "../../generator/history/as-of.js";
import { historyWorkspace, spec, type HistoryWorkspace } from "./history-sample.js";

let work: HistoryWorkspace;
beforeEach(() => (work = historyWorkspace()));
afterEach(() => work.remove());

describe("is refused:", () => {
  test.each<[string, string[], RegExp]>([
    ["no service", [], /^name one service: vendor\/service/],
    ["two services", ["tencent/brew", "tencent/brew"], /^name one service/],
    ["a service that is not there", ["tencent/tea"], /holds no tencent\/tea; it holds tencent\/brew$/],
    ["a release that is not there", ["tencent/brew", "--at", "7"], /^there is no release 7; the notes hold 1 to 6$/],
    [
      "the release before the first",
      ["tencent/brew", "--release", "0"],
      /^there is no release 0; the notes hold 1 to 6$/,
    ],
    [
      "what is no number",
      ["tencent/brew", "--at", "3.5"],
      /^--at takes the number of a release, not "3\.5"; the notes hold 1 to 6$/,
    ],
    [
      "a word for a number",
      ["tencent/brew", "--release", "last"],
      /^--release takes the number of a release, not "last"/,
    ],
    ["no number", ["tencent/brew", "--at"], /--at/],
    [
      "two questions",
      ["tencent/brew", "--at", "3", "--release=2"],
      /^--at and --release are two questions; ask one at a time$/,
    ],
    ["an option of another question", ["tencent/brew", "--release", "3", "--unknowns"], /--unknowns/],
    ["an unknown option", ["tencent/brew", "--all"], /--all/],
    [
      "a folder that is not there",
      ["tencent/brew", "--at", "3", "--out", "no/such/old.json"],
      /^--out no\/such\/old\.json: there is no folder no\/such; make it first$/,
    ],
    ["a folder for a file", ["tencent/brew", "--at", "3", "--out", "."], /^--out \. is a folder; name a file in it$/],
  ])("%s", async (_, args, message) => {
    work.place(spec);
    const before = work.files();
    const { code, out, errors } = await work.history(...args);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(work.files()).toEqual(before);
    expect(existsSync("no")).toBe(false);
  });

  test("numbers that are missing show in what there is", async () => {
    work.place({ ...spec, history: spec.history.filter(({ release }) => release !== 3 && release !== 5) });
    expect((await work.brew("--at", "3")).errors).toEqual(["there is no release 3; the notes hold 1 to 2, 4, 6"]);
  });

  test("a spec that is itself as of a release", async () => {
    work.place(specAsOf(spec, 3).spec);
    const { code, errors } = await work.brew("--at", "1");
    expect(code).toBe(2);
    expect(errors.join()).toMatch(
      /spec\.json is itself a spec as of release 3: .+; name the folder of today's specs with --spec$/,
    );
  });
});

describe.each([[[]], [["--at", "1"]], [["--release", "1"]], [["--json"]]])("with %j", (args) => {
  test("a service without history says so", async () => {
    work.place({ ...spec, history: [] });
    const { code, out, errors } = await work.brew(...args);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(errors).toEqual([
      "tencent/brew has no history: none of its pages holds release notes; ingest the page that does",
    ]);
  });

  test("a spec that cannot be read says where", async () => {
    work.place(printSpec(spec).replace('"vendor"', '"Vendor"'));
    const { code, out, errors } = await work.brew(...args);
    expect({ code, out }).toEqual({ code: 3, out: [] });
    expect(errors.join("\n")).toMatch(/spec\.json: \/ needs the key "vendor"/);
  });
});
