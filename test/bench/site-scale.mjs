// `docwright docs` on 1,000, 5,000 and 15,000 actions of made-up services: time and memory of the process, bytes; then again with one action
// changed. Exits with 1 where an action takes longer among many than among few, memory grows with the services, or more is written than
// what the action stands in. Several minutes; no part of the tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { aim } from "./aims.mjs";
import { listFiles } from "./site/builds.mjs";
import { ACTIONS, readModel, writeService } from "./site/services.mjs";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");
/** Services: about a thousand actions, five thousand, fifteen thousand. */
const SIZES = [17, 84, 250];
/** How many times as much an action may take, and the process may hold (it collects late), at the last size as at the first. */
const [SLOWER, LARGER] = [1.2, 2];
const HOOK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(JSON.stringify(process.resourceUsage())))";

/** @param {string} folder */
function build(folder) {
  const args = ["--import", HOOK, cli, "docs", "--spec", join(folder, "spec"), "--out", join(folder, "site")];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  const used = JSON.parse(stderr.slice(stderr.lastIndexOf("{")));
  return {
    seconds: (performance.now() - started) / 1000,
    processor: (used.userCPUTime + used.systemCPUTime) / 1e6,
    memory: used.maxRSS / 1000,
  };
}

/** @param {string} folder @param {import("./site/services.mjs").Model} model */
function grow(folder, model) {
  let made = 0;
  return SIZES.map((services) => {
    while (made < services) writeService(join(folder, "spec"), model, ++made);
    rmSync(join(folder, "site"), { recursive: true, force: true });
    const took = build(folder);
    const sizes = listFiles(join(folder, "site")).map((path) => statSync(path).size);
    return { actions: services * ACTIONS, ...took, files: sizes.length, bytes: sizes.reduce((sum, own) => sum + own) };
  });
}

/** @param {ReturnType<typeof grow>} rows */
function show(rows) {
  const rounded = (/** @type {number} */ value, digits = 1) => Number(value.toFixed(digits));
  console.table(
    rows.map((own) => ({
      actions: own.actions,
      seconds: rounded(own.seconds),
      "processor, s": rounded(own.processor),
      "processor, ms/action": rounded((1000 * own.processor) / own.actions, 2),
      "peak memory, MB": Math.round(own.memory),
      files: own.files,
      MB: rounded(own.bytes / 1e6),
      "kB/action": rounded(own.bytes / 1000 / own.actions),
    })),
  );
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const ratio = (/** @type {(own: typeof first) => number} */ of) => of(last) / of(first);
  const slower = ratio((own) => own.processor / own.actions);
  const larger = ratio((own) => own.memory);
  const times = (/** @type {number} */ value) => `${value.toFixed(2)} x`;
  const many = `of ${last.actions} actions, against ${first.actions}`;
  aim(`an action ${many}: at most ${SLOWER} times the time`, times(slower), slower <= SLOWER);
  aim(`the process ${many}: at most ${LARGER} times the memory`, times(larger), larger <= LARGER);
}

/** One rate limit is another: its page, and the data of its service. @param {string} folder @param {import("./site/services.mjs").Model} model */
function changeOne(folder, model) {
  const site = join(folder, "site");
  const path = join(writeService(join(folder, "spec"), model, 1), "spec.json");
  const spec = JSON.parse(readFileSync(path, "utf8"));
  const changed = Object.values(spec.actions).find(({ rateLimit }) => rateLimit);
  changed.rateLimit.requests += 1;
  writeFileSync(path, JSON.stringify(spec));
  const before = new Map(listFiles(site).map((own) => [own, stampOf(own)]));
  const { seconds, processor } = build(folder);
  const written = listFiles(site).filter((own) => before.get(own) !== stampOf(own));
  console.log(`       one action changed: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of the processor`);
  for (const own of written) console.log(`         ${relative(site, own)}`);
  const isOwn = (/** @type {string} */ own) => relative(site, own).startsWith("tencent/made-001/");
  const holds = written.length <= 4 && written.every(isOwn);
  aim("rewritten is what the action stands in: its page, data, manifest", `${written.length} files`, holds);
}

/** @param {string} path */
function stampOf(path) {
  const { ino, mtimeMs } = statSync(path);
  return `${ino} ${mtimeMs}`;
}

const folder = mkdtempSync(join(tmpdir(), "docwright-bench-"));
try {
  console.log(`       docwright docs; Node ${process.versions.node} on ${cpus().length} cores, ${cpus()[0]?.model}`);
  const model = readModel();
  show(grow(folder, model));
  changeOne(folder, model);
} finally {
  rmSync(folder, { recursive: true });
}
