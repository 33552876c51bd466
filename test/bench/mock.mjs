// Our served mock beside Prism, which serves our openapi.json, and beside a bare server of node:http that parses JSON and
// answers with a constant: start-up, memory, calls a second on 50 connections and their slowest hundredth, in turns and
// compared round by round. Prism is a package of this folder; without it its rows are left out. Exits with 1 where an aim
// is missed. No part of the tests: figures depend on the machine, ratios hardly do.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aim } from "./aims.mjs";
import { launchInput, openCaller } from "./mock/caller.mjs";
import { measureCalls, measureStarts } from "./mock/measure.mjs";
import { BARE, groups, hasPrism, nameOf, serversWith } from "./mock/rows.mjs";
import { start } from "./mock/servers.mjs";
import { writeSpecFolder } from "./mock/spec-folder.mjs";
import { median, timesFaster } from "./rounds.mjs";

const connections = 50;
const times = (/** @type {number} */ count) => `${count.toFixed(2)} x`;

/** As many instances as a page of a list has by default. @param {string} origin */
async function runInstances(origin) {
  const call = openCaller(origin);
  await call("RunInstances", { ...(await launchInput(call)), InstanceCount: 20 });
}

/** What our mock answers, for the bare server to answer with as much. @param {import("./mock/rows.mjs").Arguments} args */
async function answersOfOurs(args) {
  const server = await start(args);
  await runInstances(server.origin);
  const call = openCaller(server.origin);
  const answers = {
    DescribeZones: JSON.stringify({ Response: await call("DescribeZones") }),
    DescribeInstances: JSON.stringify({ Response: await call("DescribeInstances") }),
  };
  await server.stop();
  return answers;
}

/** @param {import("./mock/measure.mjs").Servers} servers */
async function showStarts(servers) {
  const starts = await measureStarts(servers);
  const ms = (/** @type {string} */ name) => starts[name].map((own) => own.ms);
  const longer = (/** @type {string} */ name) => 1 / timesFaster(ms(name), ms(BARE));
  const rows = Object.keys(servers).map((name) => ({
    "start to first answer": name,
    ms: Math.round(median(ms(name))),
    "against bare": times(longer(name)),
    "RSS, MB": Math.round(median(starts[name].map((own) => own.rss))),
  }));
  console.table(rows);
  aim("starts within twice the time of the bare server", times(longer("ours")), longer("ours") <= 2);
}

/** @param {import("./mock/measure.mjs").Servers} servers */
async function showCalls(servers) {
  const { samples, memory } = await measureCalls(servers, groups, { connections, prepare: runInstances });
  const micros = (/** @type {readonly any[]} */ own) => own.map(({ perSecond }) => 1e6 / perSecond);
  const middle = (/** @type {readonly any[]} */ own, /** @type {string} */ what) => median(own.map((one) => one[what]));
  const figures = {};
  for (const [title, rows] of Object.entries(groups)) {
    const names = rows.map(nameOf);
    const own = samples[title];
    const shown = names.map((name) => {
      const faster = timesFaster(micros(own[name]), micros(own[names[0]]));
      const p99 = middle(own[name], "p99");
      figures[`${title}: ${name}`] = { faster, p99 };
      return {
        [`${connections} connections`]: name,
        "calls/s": Math.round(middle(own[name], "perSecond")),
        "processor, us/call": Math.round(middle(own[name], "cpu")),
        "p99, ms": Number(p99.toFixed(1)),
        "against the first": times(faster),
      };
    });
    console.table(shown);
  }
  console.table(memory.map(({ name, rss }) => ({ "after the calls": name, "RSS, MB": Math.round(rss) })));
  return figures;
}

/** @param {Readonly<Record<string, { faster: number, p99: number }>>} figures by group and row */
function judge(figures) {
  const zones = figures["bare: ours: DescribeZones, signed"];
  const instances = figures["bare, lists: ours: DescribeInstances, signed"];
  aim("half of the calls of the bare server, signatures checked", times(zones.faster), zones.faster >= 0.5);
  aim("p99 below 10 ms", `${zones.p99.toFixed(1)} ms`, zones.p99 < 10);
  aim("p99 below 10 ms, lists of 20 instances", `${instances.p99.toFixed(1)} ms`, instances.p99 < 10);
  const { faster: many } = figures["actions: ours, 500 actions: DescribeZones, signed"];
  aim("500 actions: as many calls as with 5 (nine tenths at least)", times(many), many >= 0.9);
  if (!hasPrism) return;
  const { faster } = figures["Prism: ours: DescribeZones"];
  aim("20 times the calls of Prism, neither logging", times(faster), faster >= 20);
}

if (!hasPrism) console.log("       Prism: left out; run npm ci --ignore-scripts --prefix test/bench");
const folder = mkdtempSync(join(tmpdir(), "docwright-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
const specFolder = (/** @type {number} */ actions) => writeSpecFolder(folder, actions);
const answers = await answersOfOurs(serversWith(specFolder, {}).ours);
const servers = serversWith(specFolder, answers);
await showStarts(servers);
judge(await showCalls(servers));
