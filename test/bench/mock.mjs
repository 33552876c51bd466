// Our mock beside Prism, which serves our openapi.json, and beside a bare server of node:http that parses JSON and answers
// with a constant: start-up, memory, calls a second on 50 connections and their slowest hundredth, in turns and compared
// round by round. Prism is a package of this folder; without it its rows are left out. Exits with 1 where an aim is missed.
// No part of the tests: figures depend on the machine, ratios hardly do.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { aim } from "./aims.mjs";
import { callBytes } from "./mock/call-bytes.mjs";
import { hasPrism, nameOf, rows, serversWith } from "./mock/rows.mjs";
import { start } from "./mock/servers.mjs";
import { inTurns, median, timesFaster } from "./rounds.mjs";

const CONNECTIONS = 50;
const [ROUND_MS, ROUNDS, WARM_UP_MS, STARTS] = [700, 9, 1500, 9];
const [ZONES, INSTANCES] = ["DescribeZones", "DescribeInstances"];
const times = (/** @type {number} */ count) => `${count.toFixed(2)} x`;

/** What our mock answers, for the bare server to answer as much. */
async function answersOfOurs() {
  const server = await start(serversWith({}).ours);
  const texts = [ZONES, INSTANCES].map(async (action) => {
    const answer = await fetch(`http://127.0.0.1:${server.port}/${action}`, { method: "POST", body: "{}" });
    return [action, await answer.text()];
  });
  const answers = Object.fromEntries(await Promise.all(texts));
  await server.stop();
  return answers;
}

/** @param {ReturnType<typeof serversWith>} servers */
async function showStarts(servers) {
  const samples = await inTurns(Object.keys(servers), STARTS, async (name) => {
    const server = await start(servers[name]);
    const sample = { ms: server.ms, rss: server.rss() };
    await server.stop();
    return sample;
  });
  const ms = Object.fromEntries(Object.entries(samples).map(([name, own]) => [name, own.map((one) => one.ms)]));
  const against = (/** @type {string} */ name) => 1 / timesFaster(ms[name], ms["bare node:http"]);
  console.table(
    Object.entries(samples).map(([name, own]) => ({
      "start to first answer": name,
      ms: Math.round(median(ms[name])),
      "against bare": times(against(name)),
      "RSS, MB": Math.round(median(own.map((one) => one.rss))),
    })),
  );
  aim("starts within twice the time of the bare server", times(against("ours")), against("ours") <= 2);
}

/** @param {ReturnType<typeof serversWith>} servers */
async function measureCalls(servers) {
  const started = Object.fromEntries(
    await Promise.all(Object.entries(servers).map(async ([name, args]) => [name, await start(args)])),
  );
  const worker = fork(join(import.meta.dirname, "mock/load-worker.mjs"));
  worker.on("exit", (code) => {
    if (code) process.exit(code);
  });
  const run = async (/** @type {string} */ name, ms = ROUND_MS) => {
    const { server, action, how } = rows.find((row) => nameOf(row) === name);
    const { port } = started[server];
    // What Prism makes of the types may be a refusal.
    const mayRefuse = server === "Prism -d";
    worker.send({ port, calls: await callBytes(port, action, how), mayRefuse, connections: CONNECTIONS, ms });
    const [sample] = await once(worker, "message");
    return sample;
  };
  const names = rows.map(nameOf);
  for (const name of names) await run(name, WARM_UP_MS);
  const samples = await inTurns(names, ROUNDS, (name) => run(name));
  const memory = Object.fromEntries(Object.entries(started).map(([name, server]) => [name, server.rss()]));
  worker.disconnect();
  await Promise.all(Object.values(started).map((server) => server.stop()));
  return { samples, memory };
}

/** @param {Awaited<ReturnType<typeof measureCalls>>} measured */
function showCalls({ samples, memory }) {
  const micros = (/** @type {string} */ name) => samples[name].map(({ perSecond }) => 1e6 / perSecond);
  const faster = (/** @type {string} */ name, /** @type {string} */ base) => timesFaster(micros(name), micros(base));
  const p99 = (/** @type {string} */ name) => median(samples[name].map((own) => own.p99));
  const bareOf = (/** @type {string} */ action) => `bare node:http: ${action}, signed`;
  console.table(
    rows.map((row) => ({
      [`${CONNECTIONS} connections`]: nameOf(row),
      "calls/s": Math.round(median(samples[nameOf(row)].map(({ perSecond }) => perSecond))),
      "p99, ms": Number(p99(nameOf(row)).toFixed(1)),
      "against bare": times(faster(nameOf(row), bareOf(row.action))),
    })),
  );
  console.table(Object.entries(memory).map(([name, rss]) => ({ "after the calls": name, "RSS, MB": Math.round(rss) })));
  for (const action of [ZONES, INSTANCES]) {
    const signed = `ours: ${action}, signed`;
    const half = faster(signed, bareOf(action));
    aim(`${action}, signatures checked: half of the calls of the bare server`, times(half), half >= 0.5);
    aim(`${action}: p99 below 10 ms`, `${p99(signed).toFixed(1)} ms`, p99(signed) < 10);
  }
  const many = faster(`ours, 500 actions: ${ZONES}, signed`, `ours, 5 actions: ${ZONES}, signed`);
  aim("500 actions: as many calls as with 5 (nine tenths at least)", times(many), many >= 0.9);
  for (const server of hasPrism ? ["Prism", "Prism -d"] : []) {
    for (const action of [ZONES, INSTANCES]) {
      const own = faster(`ours: ${action}`, `${server}: ${action}`);
      aim(`${action}: 20 times the calls of ${server}`, times(own), own >= 20);
    }
  }
}

if (!hasPrism) console.log("       Prism: left out; run npm ci --ignore-scripts --prefix test/bench");
const servers = serversWith(await answersOfOurs());
await showStarts(servers);
showCalls(await measureCalls(servers));
