// Disks that refuse: full, read-only, links that lead out or in a circle, folders and files in each other's place. Each is said in one line with
// place and remedy, exit code 2, and what was written before is as it was.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { actionPage, docwright, makeWorkspace, type Outcome, type Workspace } from "../bad-input/workspace.js";
import { root } from "../generated/services.js";
import { built, isLeftover, readTree } from "./kill.js";

let work: Workspace;
beforeEach(() => {
  work = makeWorkspace();
  cpSync(join(root, "spec/tencent/tcr"), work.path("spec/tencent/tcr"), { recursive: true });
});
afterEach(() => work.remove());

const OUT = "generated/tencent/tcr";

function generate(): Promise<Outcome> {
  return docwright("generate", "--spec", work.path("spec"), "--out", work.path("generated"), "--targets", "client");
}

/** One line, with the place and what to do. */
function expectRefused({ code, errors }: Outcome, place: string, remedy: RegExp): void {
  expect([code, errors.length], errors.join("\n")).toEqual([2, 1]);
  expect(errors[0]).toContain(`cannot write ${place}`);
  expect(errors[0]).toMatch(remedy);
  expect(errors[0]).not.toContain("\n");
}

describe("in the place of a folder or file", () => {
  const PLACES: readonly (readonly [what: string, put: () => void, place: string, remedy: RegExp])[] = [
    ["a file where the output goes", () => work.write("generated", "mine"), "generated/tencent/tcr", /move it away/],
    [
      "a file where a folder goes",
      () => work.write(`${OUT}/client`, "mine"),
      `${OUT}/client/`,
      /a file stands where a folder/,
    ],
    [
      "a folder where a file goes",
      () => mkdirSync(work.path(`${OUT}/client/index.ts`), { recursive: true }),
      `${OUT}/client/index.ts`,
      /a folder stands where a file/,
    ],
    [
      "a link in a circle where a folder goes",
      () => link("client", `${OUT}/client`),
      `${OUT}/client`,
      /links lead in a circle: take them away/,
    ],
    [
      "a link out where a folder goes",
      () => (mkdirSync(work.path("mine")), link(work.path("mine"), `${OUT}/client`)),
      `${OUT}/client`,
      /a link that leads out of .*, to .*mine: take it away/,
    ],
    [
      "a link to nothing where a folder goes",
      () => link("nowhere", `${OUT}/client`),
      `${OUT}/client`,
      /is a link to nothing: take the link away/,
    ],
    [
      "a folder where the lock goes",
      () => mkdirSync(work.path(`${OUT}/.docwright.lock`), { recursive: true }),
      `${OUT}/.docwright.lock`,
      /a folder stands where a file/,
    ],
    [
      "a folder where the manifest goes",
      () => mkdirSync(work.path(`${OUT}/manifest.json`), { recursive: true }),
      OUT,
      /a folder stands where a file/,
    ],
  ];

  function link(target: string, name: string): void {
    mkdirSync(join(work.path(name), ".."), { recursive: true });
    symlinkSync(target, work.path(name));
  }

  test.each(PLACES)("%s", async (_, put, place, remedy) => {
    put();
    const before = work.files();
    expectRefused(await generate(), work.path(place), remedy);
    const left = Object.entries(work.files()).filter(([path]) => !(path in before) && !path.startsWith(OUT));
    expect(left).toEqual([]);
    for (const [path, text] of Object.entries(before)) expect(work.files()[path], path).toBe(text);
    expect(Object.keys(work.files()).filter(isLeftover)).toEqual([]);
  });

  test.each([
    ["out of the tree", () => work.write("mine.txt", "mine")],
    ["to nothing", () => "nowhere"],
    ["to a file of ours", () => work.path(`${OUT}/client/operations.ts`)],
  ])("a file that is a link %s becomes a file; what it led to is untouched", async (_, target) => {
    await generate();
    const made = work.files();
    const path = `${OUT}/client/index.ts`;
    rmSync(work.path(path));
    symlinkSync(target(), work.path(path));
    expect(await generate()).toMatchObject({ code: 0, errors: [] });
    if (existsSync(work.path("mine.txt"))) expect(readFileSync(work.path("mine.txt"), "utf8")).toBe("mine");
    rmSync(work.path("mine.txt"), { force: true });
    expect(work.files()).toEqual(made);
  });
});

/** Mounted in a folder; undefined where that is refused, which is said. */
function mount(options: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "docwright-"));
  const unmount = (): void => {
    spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  onTestFinished(unmount);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status === 0) return folder;
  refusals.add(options);
  return undefined;
}

const refusals = new Set<string>();
afterAll(() => {
  if (refusals.size > 0) process.stderr.write("skipped: full and read-only disks, which only root may mount\n");
});

describe("a full disk", () => {
  test("generate: said, what stood there is whole, and with room the next run mends it", async ({ skip }) => {
    const disk = mount("size=512k") ?? skip();
    const out = join(disk, "generated");
    const args = ["--spec", work.path("spec"), "--out", out];
    expect(await docwright("generate", ...args, "--targets", "openapi")).toMatchObject({ code: 0 });
    const before = readTree(disk, ["generated"]);
    fill(disk, 40);
    const refused = await docwright("generate", ...args, "--targets", "client,mock,openapi");
    expectRefused(refused, out, /the disk is full: free some space and run it again/);
    const left = readTree(disk, ["generated"]);
    expect([...left.keys()].filter(isLeftover)).toEqual([]);
    for (const [path, text] of before) if (!path.endsWith("manifest.json")) expect(left.get(path)).toBe(text);
    expect((await docwright("generate", ...args, "--targets", "openapi", "--check")).code).toBe(1);
    rmSync(join(disk, "filler"));
    expect(await docwright("generate", ...args, "--targets", "openapi")).toMatchObject({ code: 0 });
    expect(readTree(disk, ["generated"])).toEqual(before);
  });

  test("not even a lock fits: nothing is touched", async ({ skip }) => {
    const disk = mount("size=64k") ?? skip();
    const out = join(disk, "generated");
    const args = ["--spec", work.path("spec"), "--out", out];
    mkdirSync(join(out, "tencent/tcr"), { recursive: true });
    fill(disk, 0);
    expectRefused(
      await docwright("generate", ...args, "--targets", "openapi"),
      join(out, "tencent/tcr"),
      /the disk is full/,
    );
    expect([...readTree(disk, ["generated"]).keys()]).toEqual(["generated/tencent/tcr"]);
  });

  test("ingest: said, and the spec that stood there is whole", async ({ skip }) => {
    const disk = mount("size=128k") ?? skip();
    const ingest = (action: string): Promise<Outcome> =>
      docwright("ingest", work.write("a.txt", actionPage(action)), "--out", join(disk, "spec"));
    expect(await ingest("BoilWater")).toMatchObject({ code: 0 });
    const before = readTree(disk, ["spec"]);
    fill(disk, 4);
    expectRefused(await ingest("PourWater"), join(disk, "spec"), /the disk is full/);
    const left = readTree(disk, ["spec"]);
    expect([...left.keys()].filter(isLeftover)).toEqual([]);
    for (const [path, text] of before) expect(left.get(path), path).toBe(text);
  });

  /** Leaves so many kB. */
  function fill(disk: string, kB: number): void {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, "filler"), Buffer.alloc(bavail * bsize - kB * 1024));
  }
});

describe("a read-only disk", () => {
  test("a change is refused; a run without one, and a check, need not write", async ({ skip }) => {
    const disk = mount("size=8m") ?? skip();
    cpSync(work.path("spec"), join(disk, "spec"), { recursive: true });
    mkdirSync(join(disk, "node_modules"));
    await built.regenerate({ cwd: disk });
    const before = readTree(disk, ["spec", "generated", "node_modules"]);
    expect(spawnSync("mount", ["-o", "remount,ro", disk]).status).toBe(0);
    expect(await built.regenerate({ cwd: disk })).toMatchObject({ ok: true });
    // By words of its own: nothing is kept of it, and nothing can be.
    expect(await built.generate({ cwd: disk })).toMatchObject({ ok: true, upToDate: false });
    expect(await built.regenerate({ cwd: disk, check: true })).toMatchObject({ ok: true });
    const args = ["--spec", join(disk, "spec"), "--out", join(disk, "generated")];
    expectRefused(
      await docwright("generate", ...args, "--targets", "docs"),
      join(disk, OUT),
      /make the folder writable or name another/,
    );
    const page = work.write("a.txt", actionPage("BoilWater"));
    expectRefused(
      await docwright("ingest", page, "--out", join(disk, "spec")),
      join(disk, "spec"),
      /make the folder writable/,
    );
    expect(readTree(disk, ["spec", "generated", "node_modules"])).toEqual(before);
  });
});
