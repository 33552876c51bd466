// The bytes of calls as a client sends them, made before anything is measured, so that signing costs the measure nothing:
// several of each, with timestamps and inputs of their own, so that no server gains by remembering the last one.
import { signTc3 } from "../../../dist/runtime/client/runtime/sign-tc3.js";
import { key, region } from "./caller.mjs";

const inputs = {
  DescribeZones: () => ({}),
  DescribeInstances: (/** @type {number} */ index) => ({ Limit: 20 + (index % 10), Offset: 0 }),
};
const different = 20;

/**
 * @param {number} port
 * @param {import("./rows.mjs").Row} row signed by TC3-HMAC-SHA256, or as tools call
 * @returns {Promise<readonly string[]>}
 */
export async function callBytes(port, { action, how, service = "cvm" }) {
  const host = `127.0.0.1:${port}`;
  const now = Math.floor(Date.now() / 1000);
  const calls = Array.from({ length: different }, async (_, index) => {
    const payload = JSON.stringify(inputs[action](index));
    const common = { Host: host, "Content-Type": "application/json", "Content-Length": payload.length };
    const signed = how === "tool" ? {} : await signatureOf(host, action, payload, { service, timestamp: now - index });
    const lines = Object.entries({ ...common, ...signed }).map(([name, value]) => `${name}: ${value}\r\n`);
    return `POST ${how === "tool" ? `/${action}` : "/"} HTTP/1.1\r\n${lines.join("")}\r\n${payload}`;
  });
  return Promise.all(calls);
}

async function signatureOf(host, action, payload, scope) {
  const headers = { "content-type": "application/json", host };
  const request = { method: "POST", query: "", headers, payload };
  const { authorization } = await signTc3(request, key, scope);
  return {
    "X-TC-Action": action,
    "X-TC-Version": "2017-03-12",
    "X-TC-Timestamp": scope.timestamp,
    "X-TC-Region": region,
    Authorization: authorization,
  };
}
