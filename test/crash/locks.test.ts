// One writer at a time: of processes, of calls in one process; whose lock is waited for, whose is taken over, and what is said of the rest.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isLocked, withLock } from "../../generator/project/lock-folder.js";
import { cli, root, temporaryFolder } from "../generated/services.js";
import { built, isLeftover, readTree } from "./kill.js";

const LOCK = ".docwright.lock";
/** Of a process that has ended. */
const DEAD = spawnSync(process.execPath, ["--version"]).pid;

function lockedBy(owner: string | undefined): { readonly folder: string; readonly lock: string } {
  const folder = temporaryFolder();
  const lock = join(folder, LOCK);
  if (owner !== undefined) writeFileSync(lock, owner);
  return { folder, lock };
}

function owner(pid: number | undefined, host = hostname()): string {
  return `process ${pid} on ${host}`;
}

function write(folder: string, waitMs: number): Promise<string> {
  const work = (): string => {
    writeFileSync(join(folder, "done"), "");
    return "done";
  };
  return withLock(folder, work, undefined, waitMs).catch((error: unknown) => String(error));
}

describe("a lock that stands there", () => {
  test("of a process that runs is waited for", async () => {
    const { folder, lock } = lockedBy(owner(process.ppid));
    const waiting = write(folder, 5000);
    await new Promise((done) => setTimeout(done, 60));
    expect(existsSync(join(folder, "done"))).toBe(false);
    rmSync(lock);
    expect(await waiting).toBe("done");
    expect(readdirSync(folder)).toEqual(["done"]);
  });

  test.each([
    ["a process that runs", owner(process.ppid)],
    ["this process, by another call", owner(process.pid)],
    ["a machine that cannot be asked", owner(DEAD, "elsewhere")],
    ["somebody who writes something else", "mine"],
  ])("of %s is left alone, and said with place and remedy", async (_, own) => {
    const { folder, lock } = lockedBy(own);
    expect(await write(folder, 0)).toBe(
      `Error: cannot write ${folder}; another docwright (${own}) writes there: wait for it, or delete ${lock}`,
    );
    expect(readFileSync(lock, "utf8")).toBe(own);
    expect(readdirSync(folder)).toEqual([LOCK]);
  });

  test("of a process that has ended is taken over, with what it left", async () => {
    const { folder } = lockedBy(owner(DEAD));
    mkdirSync(join(folder, "deep"));
    for (const name of [`${DEAD}.docwright-tmp`, `deep/${DEAD}.docwright-tmp`, `${LOCK}.${DEAD}`])
      writeFileSync(join(folder, name), "half");
    // Not ours to take away: a process that runs, a file of the user's.
    for (const name of [`${process.ppid}.docwright-tmp`, "docwright-tmp"]) writeFileSync(join(folder, name), "theirs");
    expect(await write(folder, 0).then(() => write(folder, 100))).toBe("done");
    expect(readdirSync(folder).sort()).toEqual([`${process.ppid}.docwright-tmp`, "deep", "docwright-tmp", "done"]);
    expect(readdirSync(join(folder, "deep"))).toEqual([]);
  });

  test("with our number, but older than we are, is of an earlier process: containers count anew", async () => {
    const { folder, lock } = lockedBy(owner(process.pid));
    const long = Date.now() / 1000 - process.uptime() - 60;
    utimesSync(lock, long, long);
    expect(await write(folder, 100)).toBe("done");
  });

  test("without a name is of one who is about to write it, unless it stays so", async () => {
    const { folder, lock } = lockedBy("");
    expect(await write(folder, 0)).toContain(`delete ${lock}`);
    const ago = Date.now() / 1000 - 5;
    utimesSync(lock, ago, ago);
    expect(await write(folder, 100)).toBe("done");
  });

  test("is a folder: said at once", async () => {
    const { folder, lock } = lockedBy(undefined);
    mkdirSync(lock);
    expect(await write(folder, 30_000)).toBe(
      `Error: cannot write ${lock} (EISDIR); a folder stands where a file has to be: move it away`,
    );
    expect(existsSync(lock)).toBe(true);
  });
});

test("a lock moved aside by one who was killed then shows that the folder is to be swept", async () => {
  const { folder } = lockedBy(undefined);
  writeFileSync(join(folder, `${LOCK}.${DEAD}`), owner(DEAD));
  expect(isLocked(folder)).toBe(true);
  expect(await write(folder, 0)).toBe("done");
  expect(isLocked(folder)).toBe(false);
});

test("who lost its lock takes away no other's", async () => {
  const { folder, lock } = lockedBy(undefined);
  await withLock(folder, () => writeFileSync(lock, "another's"));
  expect(readFileSync(lock, "utf8")).toBe("another's");
});

test("an aborted wait ends, and leaves the lock", async () => {
  const { folder, lock } = lockedBy(owner(process.ppid));
  await expect(withLock(folder, () => "", AbortSignal.timeout(30))).rejects.toThrow(/abort/i);
  expect(existsSync(lock)).toBe(true);
});

describe("several runs on one output at once", () => {
  function newProject(): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "node_modules"));
    cpSync(join(root, "spec/tencent/tcss"), join(folder, "spec/tencent/tcss"), { recursive: true });
    rmSync(join(folder, "spec/tencent/tcss/2020-11-01/spec.json"));
    writeFileSync(join(folder, "docwright.config.json"), JSON.stringify({ targets: ["client"] }));
    return folder;
  }

  function run(cwd: string): Promise<number | null> {
    return new Promise((done) => spawn(process.execPath, [cli, "regenerate"], { cwd }).on("close", done));
  }

  test("all end well, and what they made is whole: processes and calls, after one that was killed", async () => {
    const alone = newProject();
    await built.regenerate({ cwd: alone });
    const folder = newProject();
    mkdirSync(join(folder, "generated/tencent/tcss"), { recursive: true });
    for (const place of ["spec", "generated/tencent/tcss"]) writeFileSync(join(folder, place, LOCK), owner(DEAD));
    const ended = await Promise.all([
      run(folder),
      run(folder),
      built.regenerate({ cwd: folder }).then(({ ok }) => (ok ? 0 : 1)),
      built.regenerate({ cwd: folder }).then(({ ok }) => (ok ? 0 : 1)),
    ]);
    expect(ended).toEqual([0, 0, 0, 0]);
    const made = readTree(folder, ["generated", "spec"]);
    expect([...made.keys()].filter(isLeftover)).toEqual([]);
    expect(made).toEqual(readTree(alone, ["generated", "spec"]));
  });
});
