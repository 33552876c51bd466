// Calls per second, and processor time per call, of our clients and the vendors' SDKs against a local server: a process for
// the server and one for each way to call (call-worker.mjs), which take turns in short rounds.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { inTurns } from "../rounds.mjs";

/** @typedef {{ readonly wall: number, readonly cpu: number }} Cost of a call in one round, in µs */

/** @param {string} file */
function start(file) {
  const child = fork(join(import.meta.dirname, file), { env: withoutProxy() });
  child.on("exit", (code) => {
    if (code !== null && code !== 0) throw new Error(`${file} ended with ${code}`);
  });
  return child;
}

/** Calls to this machine go straight. */
function withoutProxy() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name)));
}

export async function startServer() {
  const child = start("answer-server.mjs");
  const [{ port }] = await once(child, "message");
  return { port, stop: () => child.disconnect() };
}

/** How many calls a way makes before they count: the compiler takes its time. */
const WARM_UP = 3000;

/**
 * @param {readonly string[]} names of call-variants.mjs
 * @param {import("./call-variants.mjs").Target} target
 * @param {{ connections: number, calls: number, rounds: number }} how how many calls in each round, and how many at once
 * @returns {Promise<Readonly<Record<string, readonly Cost[]>>>}
 */
export async function measureCalls(names, target, { connections, calls, rounds }) {
  const workers = Object.fromEntries(names.map((name) => [name, start("call-worker.mjs")]));
  const ask = async (/** @type {string} */ name, /** @type {object} */ message) => {
    workers[name].send(message);
    const [cost] = await once(workers[name], "message");
    return cost;
  };
  for (const name of names) await ask(name, { open: { name, target }, round: { calls: WARM_UP, connections } });
  const samples = await inTurns(names, rounds, (name) => ask(name, { round: { calls, connections } }));
  for (const worker of Object.values(workers)) worker.disconnect();
  return samples;
}
