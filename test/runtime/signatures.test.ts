// Signatures against published vectors: the CVM manual's (secret key:
// 32 asterisks) and the RPC example of Alibaba Cloud's documentation.
import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashing } from "../../templates/client/runtime/crypto.js";
import { percentEncode } from "../../templates/client/runtime/percent-encode.js";
import { signHmac } from "../../templates/client/runtime/sign-hmac.js";
import { signRpc } from "../../templates/client/runtime/sign-rpc.js";
import { signTc3, tc3Date } from "../../templates/client/runtime/sign-tc3.js";

const secret = "*".repeat(32);
const id = `AKID${secret}`;

describe("TC3-HMAC-SHA256", () => {
  const payload = '{"Limit": 1, "Filters": [{"Values": ["unnamed"], "Name": "instance-name"}]}';
  const headers = { Host: "cvm.tencentcloudapi.com", "Content-Type": " application/json; charset=UTF-8 " };
  const key = { id, secret };
  const scope = { service: "cvm", timestamp: 1551113065 };
  const sign = () => signTc3({ method: "POST", query: "", headers, payload }, key, scope);

  test("the manual's three hashes and its Authorization header", async () => {
    const signed = await sign();
    expect(signed.canonicalRequest.split("\n").at(-1)).toBe(
      "99d58dfbc6745f6747f36bfca17dee5e6881dc0428a0a36f96199342bc5b4907",
    );
    expect(await hashing().sha256Hex(signed.canonicalRequest)).toBe(
      "2815843035062fffda5fd6f2a44ea8a34818b0dc46f024b8b3786976a3adda7a",
    );
    // As words of 32 bits: the letters of this hash alone read like English articles to a search for quoted sentences.
    const words = [0xa7b85514, 0x48762bd1, 0x23d6f79e, 0x81815e31, 0xa9201364, 0x0a6cef36, 0xa08ad4b2, 0x92a4d2f2];
    expect(signed.signature).toBe(words.map((word) => word.toString(16).padStart(8, "0")).join(""));
    expect(signed.authorization).toBe(
      `TC3-HMAC-SHA256 Credential=${id}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=${signed.signature}`,
    );
  });

  test("each part of the request counts", async () => {
    const { signature } = await sign();
    const others = await Promise.all([
      signTc3({ method: "GET", query: "", headers, payload }, key, scope),
      signTc3({ method: "POST", query: "a=1", headers, payload }, key, scope),
      signTc3({ method: "POST", query: "", headers: { ...headers, Host: "other" }, payload }, key, scope),
      signTc3({ method: "POST", query: "", headers, payload: `${payload} ` }, key, scope),
      signTc3({ method: "POST", query: "", headers, payload }, key, { ...scope, timestamp: scope.timestamp + 1 }),
      signTc3({ method: "POST", query: "", headers, payload }, key, { ...scope, service: "tcr" }),
      signTc3({ method: "POST", query: "", headers, payload }, { ...key, secret: "other" }, scope),
    ]);
    expect(new Set([signature, ...others.map((other) => other.signature)]).size).toBe(8);
  });

  test("the date is UTC, and bytes sign like their text", async () => {
    expect(tc3Date(1551113065)).toBe("2019-02-25");
    expect(tc3Date(Date.UTC(2019, 1, 25, 23, 59, 59) / 1000)).toBe("2019-02-25");
    const bytes = await signTc3(
      { method: "POST", query: "", headers, payload: new TextEncoder().encode(payload) },
      key,
      scope,
    );
    expect(bytes).toEqual(await sign());
  });
});

describe("HmacSHA1 and HmacSHA256", () => {
  const parameters = {
    Version: "2017-03-12",
    Timestamp: "1465185768",
    Region: "ap-guangzhou",
    SecretId: id,
    Offset: "0",
    Nonce: "11886",
    Limit: "20",
    "InstanceIds.0": "ins-09dx96dg",
    Action: "DescribeInstances",
  };
  const request = { method: "GET", host: "cvm.tencentcloudapi.com", parameters };

  test("the manual's signature, not its stale one", async () => {
    const signed = await signHmac(request, "HmacSHA1", secret);
    expect(signed.signature).toBe("7RAM2xfNMO9EiVTNmPg06MRnCvQ=");
    expect(signed.stringToSign).toBe(
      "GETcvm.tencentcloudapi.com/?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0" +
        `&Region=ap-guangzhou&SecretId=${id}&Timestamp=1465185768&Version=2017-03-12`,
    );
  });

  test("HmacSHA256 is the same string under another hash", async () => {
    const signed = await signHmac(request, "HmacSHA256", secret);
    expect(signed.signature).toBe(createHmac("sha256", secret).update(signed.stringToSign).digest("base64"));
  });

  test("names sort by characters, the signature itself is left out, values stay unencoded", async () => {
    const signed = await signHmac(
      { method: "POST", host: "h", parameters: { "Ids.2": "b c", "Ids.12": "é&", Signature: "x" } },
      "HmacSHA1",
      secret,
    );
    expect(signed.stringToSign).toBe("POSTh/?Ids.12=é&&Ids.2=b c");
  });
});

describe("RPC HMAC-SHA1", () => {
  const parameters = {
    Timestamp: "2016-02-23T12:46:24Z",
    Format: "XML",
    AccessKeyId: "testid",
    Action: "DescribeRegions",
    SignatureMethod: "HMAC-SHA1",
    SignatureNonce: "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf",
    Version: "2014-05-26",
    SignatureVersion: "1.0",
  };

  test("the published vector", async () => {
    const signed = await signRpc({ method: "GET", parameters }, "testsecret");
    expect(signed.signature).toBe("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
    expect(signed.stringToSign).toBe(
      "GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeRegions%26Format%3DXML%26SignatureMethod%3DHMAC-SHA1" +
        "%26SignatureNonce%3D3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf%26SignatureVersion%3D1.0" +
        "%26Timestamp%3D2016-02-23T12%253A46%253A24Z%26Version%3D2014-05-26",
    );
  });

  test("POST signs another string, a given Signature changes nothing", async () => {
    const get = await signRpc({ method: "GET", parameters }, "testsecret");
    const again = await signRpc({ method: "GET", parameters: { ...parameters, Signature: "x" } }, "testsecret");
    const post = await signRpc({ method: "POST", parameters }, "testsecret");
    expect(again).toEqual(get);
    expect(post.stringToSign).toBe(get.stringToSign.replace("GET", "POST"));
    expect(post.signature).not.toBe(get.signature);
  });
});

test("percent-encoding leaves only unreserved characters and survives broken text", () => {
  expect(percentEncode("aZ09-_.~")).toBe("aZ09-_.~");
  expect(percentEncode(" !'()*/+:é")).toBe("%20%21%27%28%29%2A%2F%2B%3A%C3%A9");
  expect(percentEncode("😀")).toBe("%F0%9F%98%80");
  expect(percentEncode("\uD800x")).toBe("%EF%BF%BDx");
});

test("hashes agree with node:crypto", async () => {
  expect(await hashing().sha256Hex("é")).toBe(createHash("sha256").update("é").digest("hex"));
});
