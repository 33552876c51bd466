// Signatures per second, ours beside those of the vendors' SDKs: the same parts in, the same text out (which is checked before
// anything is measured). The key of the day that TC3 derives is cached by ours, derived each time by the SDK.
import { createHash } from "node:crypto";
import { encodeSorted } from "../../../dist/runtime/client/runtime/percent-encode.js";
import { signAcs3 } from "../../../dist/runtime/client/runtime/sign-acs3.js";
import { signHmac } from "../../../dist/runtime/client/runtime/sign-hmac.js";
import { signTc3 } from "../../../dist/runtime/client/runtime/sign-tc3.js";
import { inTurns } from "../rounds.mjs";
import { load } from "./builds.mjs";

const key = { id: "AKIDexampleOfABench", secret: "exampleSecretOf32Characters/+=ab" };
const host = "cvm.tencentcloudapi.com";

/** @typedef {{ ours(): Promise<string>, sdk(): string }} Pair */

/** @returns {Pair} */
function tc3() {
  const { default: Sign } = load("tencentcloud-sdk-nodejs-common/tencentcloud/common/sign");
  const payload = '{"Limit":20,"Filters":[{"Name":"zone","Values":["ap-guangzhou-3"]}]}';
  const [type, timestamp, service] = ["application/json", 1551113065, "cvm"];
  const request = { method: "POST", query: "", headers: { "content-type": type, host }, payload };
  const headers = { "Content-Type": type };
  const { id: secretId, secret: secretKey } = key;
  // Bytes: of an object the SDK would write the JSON too.
  const parts = {
    method: "POST",
    url: `https://${host}/`,
    payload: Buffer.from(payload),
    headers,
    secretId,
    secretKey,
  };
  return {
    ours: async () => (await signTc3(request, key, { service, timestamp })).authorization,
    sdk: () => Sign.sign3({ ...parts, service, timestamp }),
  };
}

/** @returns {Pair} */
function hmac() {
  const folder = "tencentcloud-sdk-nodejs-common/tencentcloud/common";
  const { default: Sign } = load(`${folder}/sign`);
  const { AbstractClient } = load(`${folder}/abstract_client`);
  const sdk = new AbstractClient(host, "", {
    profile: { signMethod: "HmacSHA256", httpProfile: { reqMethod: "POST" } },
  });
  const parameters = {
    Action: "DescribeZones",
    Nonce: "11886",
    Region: "ap-guangzhou",
    SecretId: key.id,
    Timestamp: "1551113065",
  };
  return {
    ours: async () => (await signHmac({ method: "POST", host, parameters }, "HmacSHA256", key.secret)).signature,
    sdk: () => Sign.sign(key.secret, sdk.formatSignString(parameters), "HmacSHA256"),
  };
}

/** @returns {Pair} */
function acs3() {
  const { OpenApiUtil } = load("@alicloud/openapi-core");
  const algorithm = "ACS3-HMAC-SHA256";
  const hash = createHash("sha256").update("").digest("hex");
  const query = { "Parameter.1.Code": "Region", "Parameter.1.Value": "cn-hangzhou", Period: "12", ProductCode: "acr" };
  const headers = {
    host: "business.aliyuncs.com",
    "x-acs-action": "CreateInstance",
    "x-acs-content-sha256": hash,
    "x-acs-date": "2019-02-25T16:44:25Z",
    "x-acs-signature-nonce": "3156853299f313e23d1673dc12e1703d",
    "x-acs-version": "2017-12-14",
  };
  const parts = { method: "POST", pathname: "/", query, headers };
  return {
    ours: async () => {
      const request = { method: "POST", path: "/", query: encodeSorted(query), headers };
      return (await signAcs3(request, key)).authorization;
    },
    sdk: () => OpenApiUtil.getAuthorization(parts, algorithm, hash, key.id, key.secret),
  };
}

const pairs = { "TC3-HMAC-SHA256": tc3, HmacSHA256: hmac, "ACS3-HMAC-SHA256": acs3 };

/**
 * @param {{ signatures: number, rounds: number }} how how many signatures a round
 * @returns {Promise<readonly { name: string, ours: readonly number[], sdk: readonly number[] }[]>} µs, a round each
 */
export async function measureSignatures({ signatures, rounds }) {
  const measured = [];
  for (const [name, open] of Object.entries(pairs)) {
    const pair = open();
    if ((await pair.ours()) !== pair.sdk()) throw new Error(`${name}: the signatures differ`);
    const run = async (/** @type {string} */ who) => {
      const started = performance.now();
      if (who === "ours") for (let i = 0; i < signatures; i += 1) await pair.ours();
      else for (let i = 0; i < signatures; i += 1) pair.sdk();
      return ((performance.now() - started) * 1000) / signatures;
    };
    await inTurns(["ours", "sdk"], 3, run);
    const { ours, sdk } = await inTurns(["ours", "sdk"], rounds, run);
    measured.push({ name, ours, sdk });
  }
  return measured;
}
