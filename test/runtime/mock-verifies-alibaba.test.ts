// Who calls Alibaba Cloud, and when: each way to be wrong under each algorithm, with the code of the gateway.
import { describe, expect, test } from "vitest";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import type { Protocol } from "../../templates/client/runtime/protocol.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { Nonces } from "../../templates/mock/runtime/wire/nonces.js";
import { orders } from "./sample-services.js";
import { readAnswer, signedRequest } from "./wire-caller.js";
import { authorization, caller, minutes, time, token, type Trial } from "./wire-trials.js";

const order = { ProductCode: "acr", Period: 1 };

const whoAlibaba: readonly [string, Trial, string][] = [
  ["nothing wrong", {}, "answered"],
  ["five minutes old", { sign: { time: time - 5 * minutes } }, "answered"],
  ["older", { sign: { time: time - 5 * minutes - 1000 } }, "400 InvalidTimeStamp.Expired"],
  ["further ahead", { sign: { time: time + 5 * minutes + 1000 } }, "400 InvalidTimeStamp.Expired"],
  ["another id", { sign: { credentials: { ...mockCredentials, id: "other" } } }, "404 InvalidAccessKeyId.NotFound"],
  ["another secret", { sign: { credentials: { ...mockCredentials, secret: "other" } } }, "400 SignatureDoesNotMatch"],
  ["a token for a lasting key", { sign: { credentials: token } }, "400 InvalidSecurityToken.MismatchWithAccessKey"],
  ["no token for a temporary key", { mock: { credentials: token } }, "400 MissingSecurityToken"],
  ["the right token", { sign: { credentials: token }, mock: { credentials: token } }, "answered"],
];

async function sendTwice(protocol: Protocol): Promise<(string | undefined)[]> {
  let now = time;
  const mock = createMock(orders, { now: () => now });
  const codes: (string | undefined)[] = [];
  const send = async (nonce: string) => {
    const raw = await signedRequest(mock, protocol, "CreateOrder", order, { time: now, nonce: () => nonce });
    codes.push(readAnswer(await mock.handle(raw)).code);
  };
  for (const nonce of ["a", "b", "a"]) await send(nonce);
  now += 10 * minutes + 1000;
  await send("a");
  return codes;
}

describe("RPC HMAC-SHA1", () => {
  const call = caller(alibabaRpcHmac, "CreateOrder", order);

  test.each<[string, Trial, string]>([
    ...whoAlibaba,
    ...["AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion", "SignatureNonce", "Timestamp"].map(
      (name): [string, Trial, string] => [`no ${name}`, { parameters: { [name]: undefined } }, `400 Missing${name}`],
    ),
    ["a time of another form", { parameters: { Timestamp: "2025-01-02 00:00:00" } }, "400 InvalidTimeStamp.Format"],
    ["a time that is none", { parameters: { Timestamp: "2025-13-41T00:00:00Z" } }, "400 InvalidTimeStamp.Format"],
    ["another method of signing", { parameters: { SignatureMethod: "HMAC-SHA256" } }, "400 InvalidParameter"],
    ["another version of signing", { parameters: { SignatureVersion: "2.0" } }, "400 InvalidParameter"],
    ["another parameter", { parameters: { Period: "2" } }, "400 SignatureDoesNotMatch"],
    ["another version", { mock: { auth: "off" }, parameters: { Version: "2000-01-01" } }, "400 InvalidVersion"],
  ])("%s", async (_, trial, expected) => {
    expect(await call(trial)).toBe(expected);
  });

  test("a nonce is good once, until its request would be too old anyway", async () => {
    expect(await sendTwice(alibabaRpcHmac)).toEqual([undefined, undefined, "SignatureNonceUsed", undefined]);
  });
});

describe("ACS3-HMAC-SHA256", () => {
  const call = caller(alibabaRpc, "CreateOrder", order);
  const required = "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
  const claim = (signed = required) =>
    authorization(
      (id, signature) => `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${signed},Signature=${signature}`,
    );

  test.each<[string, Trial, string]>([
    ...whoAlibaba,
    ["no Authorization", { headers: { authorization: undefined } }, "400 MissingAccessKeyId"],
    ["another form", { headers: { authorization: "ACS3-HMAC-SHA256 x" } }, "400 IncompleteSignature"],
    ["another algorithm", { headers: { authorization: claim().replace("SHA256", "SM3") } }, "400 IncompleteSignature"],
    ["another signature", { headers: { authorization: claim() } }, "400 SignatureDoesNotMatch"],
    ...required
      .split(";")
      .map((name): [string, Trial, string] => [
        `${name} not signed`,
        { headers: { authorization: claim(required.replace(name, "accept")) } },
        "400 IncompleteSignature",
      ]),
    ["no x-acs-action", { headers: { "x-acs-action": undefined } }, "400 MissingAction"],
    ["no x-acs-version", { headers: { "x-acs-version": undefined } }, "400 MissingVersion"],
    ["no x-acs-date", { headers: { "x-acs-date": undefined } }, "400 MissingTimestamp"],
    ["no x-acs-signature-nonce", { headers: { "x-acs-signature-nonce": "" } }, "400 MissingSignatureNonce"],
    ["no x-acs-content-sha256", { headers: { "x-acs-content-sha256": undefined } }, "400 IncompleteSignature"],
    [
      "a time of another form",
      { headers: { "x-acs-date": "Thu, 02 Jan 2025 00:00:00 GMT" } },
      "400 InvalidTimeStamp.Format",
    ],
    ["another hash of the body", { headers: { "x-acs-content-sha256": "0".repeat(64) } }, "400 SignatureDoesNotMatch"],
    ["another action", { headers: { "x-acs-action": "Fly" } }, "400 SignatureDoesNotMatch"],
  ])("%s", async (_, trial, expected) => {
    expect(await call(trial)).toBe(expected);
  });

  test("a nonce is good once, until its request would be too old anyway", async () => {
    expect(await sendTwice(alibabaRpc)).toEqual([undefined, undefined, "SignatureNonceUsed", undefined]);
  });
});

describe("the memory of nonces", () => {
  test("forgets what is too old", () => {
    const nonces = new Nonces();
    for (let index = 0; index < 100; index += 1) expect(nonces.use(`n${index}`, index * 10_000)).toBe(true);
    expect(nonces.use("n99", 990_000)).toBe(false);
    expect(nonces.use("n0", 990_000)).toBe(true);
    expect(nonces.size).toBeLessThan(65);
  });

  test("is bounded, and forgets the oldest first", () => {
    const nonces = new Nonces();
    for (let index = 0; index < 60_000; index += 1) nonces.use(`n${index}`, 0);
    expect(nonces.size).toBe(50_000);
    expect(nonces.use("n59999", 0)).toBe(false);
    expect(nonces.use("n0", 0)).toBe(true);
  });

  test("a wrong signature uses up nothing", async () => {
    const mock = createMock(orders, { now: () => time });
    const sign = (secret: string) =>
      signedRequest(mock, alibabaRpc, "CreateOrder", order, {
        time,
        nonce: () => "n",
        credentials: { id: "mock-id", secret },
      });
    expect(readAnswer(await mock.handle(await sign("other"))).code).toBe("SignatureDoesNotMatch");
    expect(readAnswer(await mock.handle(await sign("mock-secret"))).code).toBeUndefined();
  });
});
