// Ten minutes of mixed calls to a served mock (an argument says how many minutes instead), its heap after a collection every
// tenth of that: flat, or it exits with 1. What is kept on purpose (the latest calls, client tokens) is filled up before.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { aim } from "./aims.mjs";
import { launchInput, openCaller } from "./mock/caller.mjs";
import { fillLimits, keepCalling } from "./mock/mixed-calls.mjs";

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) throw new Error("soak.mjs [minutes]");
const SAMPLES = 10;
const WORKERS = 8;
/** What the heap may grow by from the first third to the last: a share, and what any process grows by. */
const [SHARE, MEGABYTES] = [0.03, 1];

const server = fork(join(import.meta.dirname, "mock/soaked-server.mjs"), { execArgv: ["--expose-gc"] });
server.on("exit", (code) => process.exit(code || process.exitCode));
const [origin] = await once(server, "message");

async function memory() {
  server.send("tell");
  const [told] = await once(server, "message");
  return told;
}

const launch = await launchInput(openCaller(origin));
await fillLimits(origin, launch);

const ends = performance.now() + minutes * 60_000;
const isOver = () => performance.now() > ends;
const work = Array.from({ length: WORKERS }, (_, worker) => keepCalling(origin, launch, worker, isOver));
const heaps = [];
for (let sample = 1; sample <= SAMPLES; sample += 1) {
  await Promise.race([new Promise((done) => setTimeout(done, (minutes * 60_000) / SAMPLES)), Promise.all(work)]);
  const { heap, rss } = await memory();
  heaps.push(heap);
  const minute = ((minutes * sample) / SAMPLES).toFixed(1);
  console.log(`       minute ${minute}: heap ${heap.toFixed(2)} MB after a collection, RSS ${Math.round(rss)} MB`);
}
const calls = (await Promise.all(work)).reduce((sum, own) => sum + own, 0);
console.log(`       ${calls} calls, ${Math.round(calls / (minutes * 60))} a second`);

const mean = (/** @type {readonly number[]} */ values) => values.reduce((sum, own) => sum + own, 0) / values.length;
const [first, last] = [mean(heaps.slice(0, 3)), mean(heaps.slice(-3))];
const said = `${first.toFixed(2)} MB in the first third, ${last.toFixed(2)} MB in the last`;
aim("the heap is flat", said, last - first <= Math.max(SHARE * first, MEGABYTES));
server.disconnect();
