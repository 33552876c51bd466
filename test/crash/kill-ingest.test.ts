// kill -9 of `docwright ingest`: page files and the spec are whole, old or new, and ingesting again gives the bytes of an undisturbed run.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { actionPage } from "../bad-input/workspace.js";
import { temporaryFolder } from "../generated/services.js";
import { built, expectWhole, isFull, killed, readTree, seeded, type Killed, type Tree } from "./kill.js";

type State = "one" | "other";
const PAGES: Readonly<Record<State, readonly (readonly [action: string, service: string])[]>> = {
  one: [
    ["BoilWater", "brew"],
    ["PourWater", "brew"],
    ["DrinkTea", "brew"],
    ["WashCup", "dishes"],
  ],
  other: [
    ["BoilWater", "brew"],
    ["PourWater", "brew"],
    ["CoolTea", "brew"],
    ["WashCup", "dishes"],
    ["DryCup", "dishes"],
  ],
};

const ARGS = ["ingest", "in", "--prune", "--accept-shrink", "it is a test"];

function put(folder: string, state: State): void {
  rmSync(join(folder, "in"), { recursive: true, force: true });
  mkdirSync(join(folder, "in"));
  for (const [action, service] of PAGES[state]) {
    const page = actionPage(action, service);
    const text = state === "one" ? page : page.replace("KettleId Yes String", "KettleId No String");
    writeFileSync(join(folder, "in", `${action}.txt`), text);
  }
}

function ingest(cwd: string) {
  return built.ingest({ cwd, inputs: ["in"], prune: true, acceptShrink: "it is a test" });
}

async function undisturbed(folder: string, states: readonly State[]): Promise<Tree> {
  for (const state of states) {
    put(folder, state);
    expect((await ingest(folder)).refused).toEqual([]);
  }
  return readTree(folder, ["spec"]);
}

test("at random moments and between operations on the disk", { timeout: 200_000 }, async () => {
  const whole = {
    one: await undisturbed(temporaryFolder(), ["one", "other", "one"]),
    other: await undisturbed(temporaryFolder(), ["one", "other"]),
  };
  expect(whole.one.get("spec/tencent/brew/2030-01-15/pages/DrinkTea.md")).toContain("Works");
  expect([...whole.other.keys()]).not.toContain("spec/tencent/brew/2030-01-15/pages/DrinkTea.md");
  const folder = temporaryFolder();
  put(folder, "one");
  await ingest(folder);
  let state: State = "one";
  const kill = async (when: Parameters<typeof killed>[2]): Promise<Killed> => {
    const before = whole[state];
    state = state === "one" ? "other" : "one";
    put(folder, state);
    const run = await killed(ARGS, folder, when);
    expectWhole(readTree(folder, ["spec"]), before, whole[state]);
    await ingest(folder);
    expect(readTree(folder, ["spec"])).toEqual(whole[state]);
    return run;
  };
  if (!isFull) return expect((await kill({ atOperation: 12 })).wasKilled).toBe(true);
  const random = seeded(10);
  let { ms } = await kill({});
  for (let i = 0; i < 30; i++) {
    const run = await kill({ afterMs: ms * (0.3 + 0.7 * random()) });
    if (!run.wasKilled) ms = run.ms;
  }
  for (let n = 1; (await kill({ atOperation: n })).wasKilled; n++) expect(n).toBeLessThan(200);
  return undefined;
});
