// docwright diff: what a side may be, and which specs of the two sides are compared.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Spec } from "../../generator/4-spec/spec.js";
import { root as project } from "../generated/services.js";
import { brew, narrower, text } from "./diff-sample.js";
import { makeRepository, type Repository } from "./git-workspace.js";

let work: Repository;
const FOLDER = "spec/tencent/brew/2030-01-15";
const version = (own: string, spec: Spec = brew): string => text({ ...spec, version: own });

beforeAll(() => {
  work = makeRepository();
  work.write(`${FOLDER}/spec.json`, text(brew));
  work.commit("brew");
  work.write(`${FOLDER}/spec.json`, text(narrower));
  work.write("old.json", text(brew));
  work.write("empty/readme.txt", "no spec");
  work.write("versions/old/a/spec.json", version("1"));
  work.write("versions/old/b/spec.json", version("2"));
  work.write("versions/new/b/spec.json", version("2", narrower));
  work.write("versions/new/c/spec.json", version("3"));
  work.write("one/old/a/spec.json", version("1"));
  work.write("one/old/x/spec.json", text({ ...brew, service: "mash" }));
  work.write("one/new/a/spec.json", version("2", narrower));
  work.write("one/new/x/spec.json", text({ ...brew, service: "mash" }));
  work.write("vendored/node_modules/x/spec.json", text(brew));
  work.write("vendored/a/spec.json", text(brew));
  work.write("spec.old.json", `\ufeff${text(brew)}`);
});
afterAll(() => work.remove());

/** First line of each service: what was compared with what. */
async function heads(...args: readonly string[]): Promise<string[]> {
  const { code, out, errors } = await work.run("diff", ...args);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return out
    .join("\n")
    .split("\n")
    .filter((line) => line.includes(" -> "));
}

describe("a side is", () => {
  const COMMITTED = `git:HEAD:${FOLDER}/spec.json`;

  test.each<[string, string[], string]>([
    ["a spec file", ["old.json", `${FOLDER}/spec.json`], `old.json -> ${FOLDER}/spec.json`],
    ["a file with a byte order mark", ["spec.old.json", "old.json"], "spec.old.json -> old.json"],
    ["a folder of specs", ["old.json", "spec"], `old.json -> ${FOLDER}/spec.json`],
    ["a folder of specs with packages in it", ["old.json", "vendored"], "old.json -> vendored/a/spec.json"],
    ["a file of a revision", [COMMITTED, "old.json"], `${COMMITTED} -> old.json`],
    ["a folder of a revision", ["git:HEAD:spec", "old.json"], `${COMMITTED} -> old.json`],
    ["a folder of a revision, written as one", ["git:HEAD:./spec/", "old.json"], `${COMMITTED} -> old.json`],
    ["a service", ["old.json", "tencent/brew"], `old.json -> ${FOLDER}/spec.json`],
    ["a version of a service", ["old.json", "tencent/brew/2030-01-15"], `old.json -> ${FOLDER}/spec.json`],
  ])("%s", async (_, args, sides) => {
    expect(await heads(...args)).toEqual([`tencent/brew/2030-01-15: ${sides}`]);
  });

  test("without one, the last commit and the working folder", async () => {
    const sides = `git:HEAD:${FOLDER}/spec.json -> ${FOLDER}/spec.json`;
    expect(await heads()).toEqual([`tencent/brew/2030-01-15: ${sides}`]);
    expect(await heads("git:HEAD:spec")).toEqual([`tencent/brew/2030-01-15: ${sides}`]);
  });

  test("below a folder of the repository, paths are those of the folder", async () => {
    const { code, out } = await work.runIn("spec", "diff", "git:HEAD:tencent", "tencent");
    expect(code).toBe(0);
    expect(out.join("\n")).toMatch(
      /^tencent\/brew\/2030-01-15: git:HEAD:tencent\/brew\/2030-01-15\/spec\.json -> tencent\/brew\//,
    );
  });

  test("the spec folder of --spec and of the settings", async () => {
    expect(await heads("old.json", "tencent/brew/3", "--spec", "elsewhere").catch(String)).toMatch(/code/);
    work.write("other/docwright.config.json", JSON.stringify({ spec: "../spec" }));
    const { out } = await work.runIn("other", "diff", "../old.json", "tencent/brew");
    expect(out.join("\n")).toContain("../old.json -> ../spec/tencent/brew/2030-01-15/spec.json");
  });

  test("a release", async () => {
    const { code, out } = await work.run("diff", "tencent/cvm@22", "tencent/cvm@23", "--spec", `${project}/spec`);
    expect(code).toBe(0);
    expect(out.join("\n")).toMatch(/^tencent\/cvm\/2017-03-12: tencent\/cvm@22 -> tencent\/cvm@23\n/);
    const { out: today } = await work.run("diff", "tencent/cvm@22", "--spec", `${project}/spec`);
    expect(today.join("\n")).toMatch(
      /^tencent\/cvm\/2017-03-12: tencent\/cvm@22 -> [^\n]*cvm\/2017-03-12\/spec\.json\n/,
    );
  });
});

describe("compared are", () => {
  test("a spec with itself, to say that nothing differs", async () => {
    const { out } = await work.run("diff", "old.json", "old.json");
    expect(out).toEqual(["tencent/brew/2030-01-15: old.json -> old.json\nnothing differs"]);
  });

  test("one spec a side, whatever they are of", async () => {
    expect(await heads("one/old/x/spec.json", "old.json")).toEqual([
      "tencent/brew/2030-01-15: one/old/x/spec.json -> old.json",
    ]);
  });

  test("a version with itself; what stands on one side alone, with nothing", async () => {
    expect(await heads("versions/old", "versions/new")).toEqual([
      "tencent/brew/1: versions/old/a/spec.json -> nothing",
      "tencent/brew/2: versions/old/b/spec.json -> versions/new/b/spec.json",
      "tencent/brew/3: nothing -> versions/new/c/spec.json",
    ]);
  });

  test("the only version of a service with the only one it has now", async () => {
    expect(await heads("one/old", "one/new")).toEqual([
      "tencent/brew/2: one/old/a/spec.json -> one/new/a/spec.json",
      "tencent/mash/2030-01-15: one/old/x/spec.json -> one/new/x/spec.json",
    ]);
  });

  test("all that a service has, where it came or went", async () => {
    const { out } = await work.run("diff", "versions/old", "versions/new");
    const [gone = "", , come = ""] = out.join("\n").split("\n\ntencent/brew/");
    expect(gone).toMatch(/^breaking \(1\)\n {2}the action BoilWater is gone {2}action-removed /m);
    expect(come).toMatch(/^safe \(\d+\)\n {2}BoilWater is a new action {2}action-added /m);
    expect(come).not.toContain("breaking (");
  });
});
