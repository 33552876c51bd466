// --watch in a temporary folder: when it runs, what it says changed, what it does not react to, how it ends.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watch, type Watched } from "../../generator/project/watch.js";
import { temporaryFolder } from "../generated/services.js";

/** Watches a folder and a file beside it; gives the runs one after the other. */
function start(
  run: (changed: readonly string[], folder: string) => Promise<void> | void = () => undefined,
  more: Partial<Watched> = {},
) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "in"));
  writeFileSync(join(folder, "in/a.txt"), "a");
  const [runs, waiting, failures]: [string[][], ((changed: string[]) => void)[], unknown[]] = [[], [], []];
  const stop = new AbortController();
  const ended = watch({
    paths: () => [join(folder, "in"), join(folder, "later.json")],
    async run(changed) {
      const own = changed.map((path) => relative(folder, path));
      await run(own, folder);
      const next = waiting.shift();
      if (next) next(own);
      else runs.push(own);
    },
    failed: (error) => {
      failures.push(error);
      waiting.shift()?.(["failed"]);
    },
    signal: stop.signal,
    ...more,
  });
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  const next = (): Promise<string[]> =>
    new Promise((done) => (runs.length > 0 ? done(runs.shift() ?? []) : waiting.push(done)));
  /** Runs until these have changed; on a busy machine changes may come in several. */
  const until = async (...wanted: string[]): Promise<void> => {
    const seen = new Set<string>();
    while (!wanted.every((path) => seen.has(path))) for (const path of await next()) seen.add(path);
  };
  const write = (path: string, text = String(Math.random())): void => writeFileSync(join(folder, path), text);
  return { folder, next, until, write, failures, stop, ended, runs };
}

test("it runs at once, then on each change, saying what changed", async () => {
  const { folder, next, until, write } = start();
  expect(await next()).toEqual([]);
  write("in/a.txt");
  expect(await next()).toEqual(["in/a.txt"]);
  write("in/b.txt");
  write("in/a.txt");
  await until("in/a.txt", "in/b.txt");
  rmSync(join(folder, "in/a.txt"));
  expect(await next()).toEqual(["in/a.txt"]);
});

test("a file that was not there yet, and one that an editor puts in place of the old", async () => {
  const { folder, next, write } = start();
  await next();
  write("later.json");
  expect(await next()).toEqual(["later.json"]);
  write("in.tmp");
  renameSync(join(folder, "in.tmp"), join(folder, "in/a.txt"));
  expect(await next()).toEqual(["in/a.txt"]);
});

test("a run that fails is said, and the next change runs", async () => {
  let runs = 0;
  const { next, until, write, failures } = start(() => {
    if (++runs === 2) throw new Error("no");
  });
  await next();
  write("in/a.txt");
  expect(await next()).toEqual(["failed"]);
  expect(failures).toEqual([new Error("no")]);
  write("in/a.txt");
  write("in/b.txt");
  await until("in/a.txt", "in/b.txt");
});

test("runs do not overlap: what changes meanwhile is for the run afterwards", async () => {
  let [running, most] = [0, 0];
  const { next, until } = start(async (changed, folder) => {
    most = Math.max(most, ++running);
    if (changed.length === 0)
      for (const name of ["a", "b", "c"]) {
        writeFileSync(join(folder, `in/${name}.txt`), "new");
        await new Promise((done) => setTimeout(done, 50));
      }
    running--;
  });
  expect(await next()).toEqual([]);
  await until("in/a.txt", "in/b.txt", "in/c.txt");
  expect(most).toBe(1);
});

test("what is ignored, and what stands elsewhere, runs nothing", async () => {
  const { next, write, folder } = start(
    (_, own) => {
      writeFileSync(join(own, "in/out.json"), "{}");
      writeFileSync(join(own, "elsewhere.txt"), "{}");
    },
    { ignored: (path) => path.endsWith("out.json") },
  );
  mkdirSync(join(folder, "in/deep"));
  await next();
  write("in/deep/c.txt");
  expect(await next()).toEqual(["in/deep/c.txt"]);
});

test("the signal ends it after the run that is under way, and before it began", async () => {
  const done: string[] = [];
  const { stop, ended, next } = start(async () => {
    stop.abort();
    await new Promise((wait) => setTimeout(wait, 20));
    done.push("run");
  });
  await next();
  await ended;
  expect(done).toEqual(["run"]);
  const early = start();
  early.stop.abort();
  await early.ended;
  expect(early.runs).toEqual([]);
});
