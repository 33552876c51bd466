// Start-ups and calls of servers, in turns: servers -> samples. Calls go out from one process (load-worker.mjs) to servers
// that all run at once, one of them at a time.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { inTurns } from "../rounds.mjs";
import { callBytes } from "./call-bytes.mjs";
import { nameOf } from "./rows.mjs";
import { start } from "./servers.mjs";

/** @typedef {Readonly<Record<string, import("./rows.mjs").Arguments>>} Servers */
/** @typedef {{ readonly perSecond: number, readonly p99: number, readonly cpu: number }} Sample p99 in ms; cpu in µs a call, NaN where the platform does not tell */

const [STARTS, ROUNDS, ROUND_MS] = [9, 11, 500];
/** The compiler of a server takes so many calls, of a slow one so many seconds at most. */
const [WARM_UP_CALLS, WARM_UP_ROUNDS] = [15_000, 10];

/** @param {Servers} servers @returns {Promise<Readonly<Record<string, readonly { ms: number, rss: number }[]>>>} */
export function measureStarts(servers) {
  return inTurns(Object.keys(servers), STARTS, async (name) => {
    const server = await start(servers[name]);
    const sample = { ms: server.ms, rss: server.rss() };
    await server.stop();
    return sample;
  });
}

/**
 * @param {Servers} servers
 * @param {Readonly<Record<string, readonly import("./rows.mjs").Row[]>>} groups
 * @param {{ connections: number, prepare(origin: string): Promise<unknown> }} how what to do with our mock first
 */
export async function measureCalls(servers, groups, { connections, prepare }) {
  const started = await startAll(servers);
  await prepare(started.ours.origin);
  const load = startLoad();
  const run = async (row, ms) => {
    const { port, cpu } = started[row.server];
    // What Prism makes of the types may be a refusal.
    const mayRefuse = row.server === "Prism -d";
    const calls = await callBytes(port, row);
    const before = cpu();
    const sample = await load.run({ port, calls, mayRefuse, connections, ms });
    return { ...sample, cpu: (cpu() - before) / sample.count };
  };
  const warmUp = async (row) => {
    for (let [round, calls] = [0, 0]; round < WARM_UP_ROUNDS && calls < WARM_UP_CALLS; round += 1)
      calls += (await run(row, 1000)).count;
  };
  /** @type {Record<string, Readonly<Record<string, readonly Sample[]>>>} */
  const samples = {};
  for (const [title, rows] of Object.entries(groups)) {
    const byName = Object.fromEntries(rows.map((row) => [nameOf(row), row]));
    for (const row of rows) await warmUp(row);
    samples[title] = await inTurns(Object.keys(byName), ROUNDS, (name) => run(byName[name], ROUND_MS));
  }
  const memory = Object.entries(started).map(([name, server]) => ({ name, rss: server.rss() }));
  load.stop();
  await Promise.all(Object.values(started).map((server) => server.stop()));
  return { samples, memory };
}

/** @param {Servers} servers */
async function startAll(servers) {
  const entries = Object.entries(servers).map(async ([name, args]) => [name, await start(args)]);
  return Object.fromEntries(await Promise.all(entries));
}

function startLoad() {
  const worker = fork(join(import.meta.dirname, "load-worker.mjs"));
  worker.on("exit", (code) => {
    if (code) process.exit(code);
  });
  return {
    run: async (/** @type {object} */ job) => {
      worker.send(job);
      const [sample] = await once(worker, "message");
      return sample;
    },
    stop: () => worker.disconnect(),
  };
}
