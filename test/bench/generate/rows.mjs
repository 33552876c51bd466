// Rows of a bench of processes: each measured in turns with the others, told as milliseconds, memory, and times of what it is compared with.
import { cpus, release, totalmem, type } from "node:os";
import { inTurns, median, timesFaster } from "../rounds.mjs";
import { timeOf, usageOf } from "./processes.mjs";

/**
 * @typedef {object} Row
 * @property {readonly import("./processes.mjs").Command[]} commands one after the other, timed together
 * @property {() => void} [before] what makes ready for a run; not timed
 * @property {() => void} [check] looks once at what was made
 */
/** @typedef {{ readonly ms: readonly number[], readonly first: import("./processes.mjs").Usage }} Measured a time a round; what the first run used */

export const BARE = "node -e 0";
const bare = { commands: [{ cwd: import.meta.dirname, args: ["-e", "0"] }] };

/** With `node -e 0` among them. @param {Readonly<Record<string, Row>>} own @param {number} rounds @returns {Promise<Readonly<Record<string, Measured>>>} */
export async function measureRows(own, rounds) {
  /** @type {Record<string, Row>} */
  const rows = { [BARE]: bare, ...own };
  const first = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, firstRun(row)]));
  const times = await inTurns(Object.keys(rows), rounds, (name) => {
    rows[name].before?.();
    return timeOf(rows[name].commands);
  });
  return Object.fromEntries(Object.keys(rows).map((name) => [name, { ms: times[name], first: first[name] }]));
}

/** @param {Row} row */
function firstRun({ commands, before, check }) {
  before?.();
  const usage = usageOf(commands);
  check?.();
  return usage;
}

/** How many times the time of another, round by round. @param {Measured} own @param {Measured} base */
export function timesAsLong(own, base) {
  return timesFaster(base.ms, own.ms);
}

/** @param {number} value */
export const times = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} x`;

/** @param {Readonly<Record<string, Measured>>} measured @param {string | undefined} peer which of them the others are compared with */
export function tableOf(measured, peer) {
  return Object.entries(measured).map(([what, own]) => ({
    "median of whole processes": what,
    ms: Math.round(median(own.ms)),
    [`against ${BARE}`]: times(timesAsLong(own, measured[BARE])),
    "times as fast as the fastest peer":
      peer === undefined || what === BARE ? "" : times(timesFaster(own.ms, measured[peer].ms)),
    "processor, ms (once)": Math.round(own.first.processor),
    "peak memory, MB": Math.round(own.first.memory),
  }));
}

export function machine() {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  return `${first?.model}, ${cpus().length} cores, ${memory}; ${type()} ${release()}; Node ${process.versions.node}`;
}
