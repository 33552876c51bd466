// kill -9 of `docwright regenerate`, at random moments and between any two operations on the disk: every file is whole, old or new; --check
// says stale; the next run gives the bytes of an undisturbed run and leaves nothing else.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { root, temporaryFolder } from "../generated/services.js";
import { built, expectWhole, isFull, killed, readTree, seeded, type Killed, type Tree } from "./kill.js";

const MADE = ["generated", "spec"];
const PAGES = "spec/tencent/tcr/2019-09-24/pages";

/** Two states of what a user has written: a page changed, an action gone, and whole folders of files with it. */
type State = "one" | "other";
const TARGETS = { one: ["client", "openapi"], other: ["client", "docs"] };

function newProject(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  for (const service of ["tcr", "tcss"])
    cpSync(join(root, "spec/tencent", service), join(folder, "spec/tencent", service), { recursive: true });
  return folder;
}

function put(folder: string, state: State): void {
  const from = join(root, PAGES);
  const pages = join(folder, PAGES);
  rmSync(pages, { recursive: true, force: true });
  cpSync(from, pages, { recursive: true });
  writeFileSync(join(folder, "docwright.config.json"), JSON.stringify({ targets: TARGETS[state] }));
  if (state === "one") return;
  const [gone = "", changed = ""] = ACTIONS;
  rmSync(join(pages, gone));
  const text = readFileSync(join(pages, changed), "utf8");
  writeFileSync(join(pages, changed), text.replace(/\| String \|/, "| Integer |"));
}

const ACTIONS = ["CheckInstance.md", "CreateInstance.md"];

async function undisturbed(state: State, folder: string): Promise<Tree> {
  put(folder, state);
  await built.regenerate({ cwd: folder });
  return readTree(folder, MADE);
}

const whole: Record<State, Tree> = { one: new Map(), other: new Map() };
async function makeWhole(): Promise<void> {
  if (whole.one.size > 0) return;
  for (const state of ["one", "other"] as const) whole[state] = await undisturbed(state, newProject());
}
beforeEach(makeWhole);

/** A folder in which one run after the other is killed, each on its way from one state to the other. */
async function openLane(): Promise<{
  /** How long an undisturbed run takes. */
  readonly ms: number;
  /** To a state, undisturbed. */
  readonly go: (to: State) => Promise<void>;
  readonly kill: (when: Parameters<typeof killed>[2], fresh?: boolean) => Promise<Killed>;
}> {
  const folder = newProject();
  let state: State = "one";
  put(folder, state);
  const { ms } = await killed(["regenerate"], folder, {});
  let kills = 0;
  return {
    ms,
    async go(to) {
      state = to;
      put(folder, state);
      await built.regenerate({ cwd: folder });
    },
    async kill(when, fresh = false) {
      if (fresh) rmSync(join(folder, "generated"), { recursive: true });
      const before = fresh
        ? new Map([...whole[state]].filter(([path]) => !path.startsWith("generated")))
        : whole[state];
      state = state === "one" ? "other" : "one";
      put(folder, state);
      const run = await killed(["regenerate"], folder, when);
      const left = readTree(folder, MADE);
      expectWhole(left, withPages(before, whole[state]), whole[state]);
      await expectCheck(folder, left, whole[state]);
      await expectNext(folder, whole[state], kills++ % 8 === 3);
      return run;
    },
  };
}

/** The pages are the user's: they are new before the run starts. */
function withPages(before: Tree, after: Tree): Tree {
  const isPage = ([path]: readonly [string, unknown]): boolean => path.includes("/pages/");
  return new Map([...[...before].filter((own) => !isPage(own)), ...[...after].filter(isPage)]);
}

async function expectCheck(folder: string, left: Tree, after: Tree): Promise<void> {
  const isDone =
    [...after].every(([path, text]) => left.get(path) === text) &&
    [...left.keys()].every((path) => after.has(path) || /\.docwright/.test(path));
  const { ok, services, specs } = await built.regenerate({ cwd: folder, check: true });
  expect(ok).toBe(isDone);
  const stale = [...services, ...specs].flatMap((own) => own.stale);
  expect(stale.length > 0).toBe(!isDone);
  expect(readTree(folder, MADE)).toEqual(left);
}

/** By the command, whose runs are remembered apart from those of a program. */
async function expectNext(folder: string, after: Tree, byCommand: boolean): Promise<void> {
  if (byCommand) await killed(["regenerate"], folder, {});
  else await built.regenerate({ cwd: folder });
  expect(readTree(folder, MADE)).toEqual(after);
  const kept = [...readTree(folder, ["node_modules"]).keys()];
  for (const path of kept) expect(path).toMatch(/^node_modules\/\.cache\/docwright\/run-\w+\.json$/);
}

test("the two states differ in files that are changed, new and gone", () => {
  const paths = (state: State): string[] => [...whole[state].keys()].filter((path) => !path.includes("/pages/"));
  const [one, other] = [paths("one"), paths("other")];
  expect(one.filter((path) => !other.includes(path)).length).toBeGreaterThan(1);
  expect(other.filter((path) => !one.includes(path)).length).toBeGreaterThan(1);
  expect(
    one.filter((path) => other.includes(path) && whole.one.get(path) !== whole.other.get(path)).length,
  ).toBeGreaterThan(3);
});

test("at random moments", { timeout: 300_000 }, async () => {
  const random = seeded(8);
  const [lanes, each] = isFull ? [2, 100] : [1, 4];
  const open = Array.from({ length: lanes }, async () => {
    const { kill, ms: alone } = await openLane();
    let ms = alone;
    for (let [kills, runs] = [0, 0]; kills < each; runs++) {
      // Half of them in the second half, where files are written.
      const part = runs % 2 === 0 ? random() : 0.5 + random() / 2;
      const run = await kill({ afterMs: ms * part }, runs % 5 === 4);
      if (run.wasKilled) kills++;
      // A run that came to its end tells how long one takes as things are.
      else ms = run.ms * 0.95;
    }
  });
  await Promise.all(open);
});

test("between any two operations on the disk", { timeout: 300_000 }, async () => {
  if (!isFull) {
    const { kill } = await openLane();
    for (const atOperation of [2, 30]) expect((await kill({ atOperation })).wasKilled).toBe(true);
    return;
  }
  const lanes = (["one", "other"] as const).map(async (from) => {
    const { kill, go } = await openLane();
    let atOperation = 0;
    do await go(from);
    while ((await kill({ atOperation: ++atOperation })).wasKilled);
    // Two for each file that is written, one for each that goes, the lock and the manifest before and after.
    expect(atOperation).toBeGreaterThan(15);
  });
  await Promise.all(lanes);
});
