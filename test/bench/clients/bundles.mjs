// What applications bundle, ours and the vendors' SDKs, by the name that the tables give it.
import { join } from "node:path";
import { bundleClient, bundlePackage } from "./builds.mjs";

export const ACTION = "ours, one action";
export const WHOLE = "ours, CVM";

/** An application that calls one action. @param {string} imports @param {string} options */
const oneAction = (imports, options) => `
  import { createCaller, ${imports} service, tencentV3 } from "./index.js";
  import { describeZones } from "./operations/describe-zones.js";
  export const open = (given) => createCaller(service, tencentV3, { ...given, ${options} });
  export { describeZones };`;

const whole = `export { createClient } from "./index.js";`;

/** @type {Readonly<Record<string, readonly [service: string, code: string]>>} */
const clients = {
  [ACTION]: ["tencent/cvm", oneAction("", "")],
  "ours, one action with retries": ["tencent/cvm", oneAction("retries,", "layers: [retries(tencentV3)]")],
  "ours, one action with retries, node:http": [
    "tencent/cvm",
    oneAction("retries, sendByNode,", "layers: [retries(tencentV3)], send: sendByNode()"),
  ],
  [WHOLE]: ["tencent/cvm", whole],
  "ours, bssopenapi (one action known)": ["alibaba/bssopenapi", whole],
};

const packages = {
  "SDK cvm": "tencentcloud-sdk-nodejs-cvm",
  "SDK intl-en (all products)": "tencentcloud-sdk-nodejs-intl-en",
  "SDK bssopenapi": "@alicloud/bssopenapi20171214",
};

/** @param {string} folder @returns {Promise<ReadonlyMap<string, import("./builds.mjs").Bundle>>} */
export async function bundleAll(folder) {
  const made = new Map();
  for (const [name, [service, code]] of Object.entries(clients)) {
    made.set(name, await bundleClient(service, code, join(folder, `bundle-${made.size}.mjs`)));
  }
  for (const [name, own] of Object.entries(packages)) {
    made.set(name, await bundlePackage(own, join(folder, `bundle-${made.size}.cjs`)));
  }
  return made;
}
