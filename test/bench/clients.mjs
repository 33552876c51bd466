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
  const base = starts.get(SDK);
  const share = (/** @type {import("./clients/starts.mjs").Start} */ own) => own.ms.fastest / (base?.ms.fastest ?? 0);
  const rows = [...starts].map(([what, own]) => ({
    "import and one object": what,
    ms: rounded(own.ms.fastest),
    "median ms": rounded(own.ms.median),
    "RSS, MB": rounded(own.rss / 1e6),
    "heap, MB": rounded(own.heap / 1e6, 2),
    [`against ${SDK}`]: what === EMPTY ? "" : times(share(own)),
  }));
  console.table(rows);
  for (const name of Object.keys(variants).filter((own) => own.startsWith("ours"))) {
    const own = starts.get(name);
    if (own) aim(`${name}: starts in a fifth of the time of ${SDK}`, times(share(own)), share(own) <= 0.2);
  }
}

async function showSignatures() {
  const measured = await measureSignatures({ signatures: 1000, rounds: 41 });
  const faster = (/** @type {typeof measured[number]} */ { ours, sdk }) => sdk.fastest / ours.fastest;
  const rows = measured.map((own) => ({
    signature: own.name,
    "ours, per second": Math.round(1e6 / own.ours.fastest),
    "SDK, per second": Math.round(1e6 / own.sdk.fastest),
    "against the SDK": times(faster(own)),
    "by medians": times(own.sdk.median / own.ours.median),
  }));
  console.table(rows);
  const [tc3] = measured;
  aim(`${tc3.name}: twice as many signatures as the SDK`, times(faster(tc3)), faster(tc3) >= 2);
}

/** @typedef {import("./clients/calls.mjs").Cost} Cost */
/** @param {readonly string[]} names @param {string} base @param {import("./clients/call-variants.mjs").Target} target */
async function showCalls(names, base, target, connections = 1) {
  const costs = await measureCalls(names, target, { connections, calls: 200, rounds: 31 });
  const faster = (/** @type {Cost} */ own, /** @type {"fastest" | "median"} */ what) =>
    (costs.get(base)?.wall[what] ?? 0) / own.wall[what];
  const rows = [...costs].map(([what, own]) => ({
    [`${target.action}, ${connections} at once`]: what,
    "calls/s": Math.round(1e6 / own.wall.fastest),
    "processor, us/call": rounded(own.cpu.fastest),
    [`against ${base}`]: times(faster(own, "fastest")),
    "by medians": times(faster(own, "median")),
  }));
  console.table(rows);
  return faster(/** @type {Cost} */ (costs.get(names[0])), "fastest");
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
