// Our generated clients beside the vendors' SDKs: size, start-up, memory, signatures, calls to a server on this machine. Needs
// the packages of test/e2e; skipped, with what to run, where they are not there. Exits with 1 where an aim is missed. No part
// of the tests: figures depend on the machine, ratios hardly do.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aim } from "./aims.mjs";
import { compileClient, load, missingPackages } from "./clients/builds.mjs";
import { ACTION, bundleAll, WHOLE } from "./clients/bundles.mjs";
import { measureCalls, startServer } from "./clients/calls.mjs";
import { measureSignatures } from "./clients/signatures.mjs";
import { EMPTY, measureStarts } from "./clients/starts.mjs";
import { timesFaster } from "./rounds.mjs";

const SDK = "SDK cvm";
const OURS = "ours, node:http";
const times = (/** @type {number} */ count) => `${count.toFixed(2)} x`;
const rounded = (/** @type {number} */ value, digits = 1) => Number(value.toFixed(digits));

/** @param {ReadonlyMap<string, import("./clients/builds.mjs").Bundle>} bundles */
function showSizes(bundles) {
  const rows = [...bundles].map(([what, { bytes, gzipped }]) => ({
    "minified bundle": what,
    kB: rounded(bytes / 1000),
    "gzipped, kB": rounded(gzipped / 1000),
  }));
  console.table(rows);
  for (const [name, kB] of Object.entries({ [ACTION]: 6, [WHOLE]: 40 })) {
    const bytes = bundles.get(name)?.bytes ?? Infinity;
    aim(`${name}: less than ${kB} kB minified`, `${(bytes / 1000).toFixed(2)} kB`, bytes < kB * 1000);
  }
}

/** @param {string} client @param {ReadonlyMap<string, import("./clients/builds.mjs").Bundle>} bundles @param {string} folder */
async function showStarts(client, bundles, folder) {
  const path = (/** @type {string} */ name) => bundles.get(name)?.path ?? "";
  const ours = `({ credentials: { id: "id", secret: "secret" }, region: "ap-guangzhou" })`;
  const config = `{ credential: { secretId: "id", secretKey: "secret" }, region: "ap-guangzhou" }`;
  const sdk = {
    from: load.resolve("tencentcloud-sdk-nodejs-cvm"),
    make: `new own.default.cvm.v20170312.Client(${config})`,
  };
  const intl = load.resolve("tencentcloud-sdk-nodejs-intl-en");
  const variants = {
    "ours, a file a module": { from: client, make: `own.createClient${ours}` },
    "ours, bundled": { from: path(WHOLE), make: `own.createClient${ours}` },
    "ours, one action bundled": { from: path(ACTION), make: `own.open${ours}` },
    [SDK]: sdk,
    "SDK cvm, bundled": { ...sdk, from: path(SDK) },
    "SDK intl-en (all products)": { from: intl, make: `new own.default.cvm.v20170312.Client({}, "ap-guangzhou")` },
  };
  const starts = await measureStarts(variants, folder, 41);
  const share = (/** @type {string} */ name) => (starts.get(name)?.ms ?? NaN) / (starts.get(SDK)?.ms ?? NaN);
  const rows = [...starts].map(([what, own]) => ({
    "import and one object": what,
    ms: rounded(own.ms),
    "RSS, MB": rounded(own.rss / 1e6),
    "heap, MB": rounded(own.heap / 1e6, 2),
    [`against ${SDK}`]: what === EMPTY ? "" : times(share(what)),
  }));
  console.table(rows);
  for (const name of Object.keys(variants).filter((own) => own.startsWith("ours"))) {
    aim(`${name}: starts in a fifth of the time of ${SDK}`, times(share(name)), share(name) <= 0.2);
  }
}

async function showSignatures() {
  const measured = await measureSignatures({ signatures: 1000, rounds: 41 });
  const perSecond = (/** @type {readonly number[]} */ rounds) => Math.round(1e6 / Math.min(...rounds));
  const rows = measured.map(({ name, ours, sdk }) => ({
    signature: name,
    "ours, per second": perSecond(ours),
    "SDK, per second": perSecond(sdk),
    "against the SDK": times(timesFaster(ours, sdk)),
  }));
  console.table(rows);
  const [{ name, ours, sdk }] = measured;
  const faster = timesFaster(ours, sdk);
  aim(`${name}: twice as many signatures as the SDK`, times(faster), faster >= 2);
}

/** @param {readonly string[]} names @param {string} base @param {import("./clients/call-variants.mjs").Target} target */
async function showCalls(names, base, target, connections = 1) {
  const costs = await measureCalls(names, target, { connections, calls: 600, rounds: 21 });
  const of = (/** @type {string} */ name, /** @type {"wall" | "cpu"} */ what) => costs[name].map((own) => own[what]);
  const faster = (/** @type {string} */ name) => timesFaster(of(name, "wall"), of(base, "wall"));
  const rows = names.map((name) => ({
    [`${target.action}, ${connections} at once`]: name,
    "calls/s": Math.round(1e6 / Math.min(...of(name, "wall"))),
    "processor, us/call": rounded(Math.min(...of(name, "cpu"))),
    [`against ${base}`]: times(faster(name)),
    "by processor": times(timesFaster(of(name, "cpu"), of(base, "cpu"))),
  }));
  console.table(rows);
  return faster(names[0]);
}

/** @param {string} cvm path of our index.js @param {string} bssopenapi likewise */
async function showAllCalls(cvm, bssopenapi) {
  const server = await startServer();
  const names = [OURS, "ours, fetch", SDK, "SDK cvm, keep-alive agent", "SDK intl-en", "node:http alone"];
  for (const action of ["DescribeZones", "DescribeInstances"]) {
    for (const connections of [1, 16]) {
      const faster = await showCalls(names, SDK, { port: server.port, client: cvm, action }, connections);
      // Twenty instances are 34 kB of JSON, which take both the same time to parse.
      if (action !== "DescribeZones") continue;
      aim(`${connections} at once: 1.8 times as many calls as ${SDK} as it comes`, times(faster), faster >= 1.8);
    }
  }
  const other = { port: server.port, client: bssopenapi, action: "CreateInstance" };
  await showCalls(["ours, bssopenapi", "SDK bssopenapi"], "SDK bssopenapi", other);
  server.stop();
}

async function main() {
  const missing = missingPackages();
  if (missing.length > 0) {
    console.log(`       clients: skipped without ${missing.join(", ")}; run npm ci --ignore-scripts --prefix test/e2e`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "docwright-bench-"));
  try {
    const [cvm, bssopenapi] = [
      await compileClient("tencent/cvm", folder),
      await compileClient("alibaba/bssopenapi", folder),
    ];
    const bundles = await bundleAll(folder);
    showSizes(bundles);
    await showStarts(cvm, bundles, folder);
    await showSignatures();
    await showAllCalls(cvm, bssopenapi);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
