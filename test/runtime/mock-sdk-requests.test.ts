// Requests as the vendors' SDKs send them, written down from what they send: hosts without their port, scopes named after an
// address, headers of their own, the word null for no region, queries in the loose encoding, answers asked for as `json`.
import { createHash, createHmac } from "node:crypto";
import { stringify } from "node:querystring";
import { describe, expect, test } from "vitest";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { machines, orders } from "./sample-services.js";
import { madeRequest, readAnswer } from "./wire-caller.js";

const time = Date.UTC(2025, 0, 2);
const { id, secret } = mockCredentials;
const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

describe("Tencent Cloud", () => {
  async function send(
    method: string,
    target: string,
    headers: Readonly<Record<string, string>>,
    body: string | Buffer = "",
  ) {
    const mock = createMock(machines, { now: () => time });
    const bytes = typeof body === "string" ? body : Uint8Array.from(body);
    const { code, message } = readAnswer(await mock.handle(madeRequest(method, target, headers, bytes)));
    return code === undefined ? "answered" : `${code}: ${message}`;
  }

  function headersV3(
    action: string,
    { region = "ap-one", method = "POST", query = "", type = "application/json", hash = sha256("") },
  ) {
    const date = "2025-01-02";
    // The first label of 127.0.0.1:4010 is 127, and what is signed is its host name.
    const canonical = `${method}\n/\n${query}\ncontent-type:${type}\nhost:127.0.0.1\n\ncontent-type;host\n${hash}`;
    const text = `TC3-HMAC-SHA256\n${time / 1000}\n${date}/127/tc3_request\n${sha256(canonical)}`;
    const signature = hmac(hmac(hmac(hmac(`TC3${secret}`, date), "127"), "tc3_request"), text).toString("hex");
    return {
      Host: "127.0.0.1:4010",
      "Content-Type": type,
      "X-TC-Action": action,
      "X-TC-Region": region,
      "X-TC-Timestamp": String(time / 1000),
      "X-TC-Version": "2017-03-12",
      "X-TC-RequestClient": "SDK_NODEJS_4.1.0",
      "X-TC-TraceId": "6c2c2f60-9f0e-4f6c-8a46-0d5b1d6b1d6b",
      Authorization: `TC3-HMAC-SHA256 Credential=${id}/${date}/127/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`,
    };
  }

  test("JSON by POST", async () => {
    const body = '{"Placement":{"Zone":"z"},"Count":1}';
    expect(await send("POST", "/", headersV3("RunMachines", { hash: sha256(body) }), body)).toBe("answered");
    expect(await send("POST", "/", headersV3("DescribeMachines", { hash: sha256("{}") }), "{}")).toBe("answered");
  });

  test("an SDK that was told no region says null", async () => {
    const none = { region: "null", hash: sha256("{}") };
    expect(await send("POST", "/", headersV3("DescribeMachines", none), "{}")).toBe("answered");
    const run = headersV3("RunMachines", none);
    expect(await send("POST", "/", run, "{}")).toBe("MissingParameter: Region is required.");
  });

  test("flat parameters in a query that is loosely encoded, the common ones in headers", async () => {
    const query = stringify({ "Filters.0.Name": "zone", "Filters.0.Values.0": "a b (é)!*~&=", Limit: 10 });
    expect(query).toContain("a%20b%20(%C3%A9)!*~%26%3D");
    const type = "application/x-www-form-urlencoded";
    const headers = headersV3("DescribeMachines", { method: "GET", query, type });
    expect(await send("GET", `/?${query}`, headers)).toBe("answered");
  });

  test("a body of parts, files with a type of their own", async () => {
    const boundary = "--------------------------123456789012345678901234";
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="Limit"\r\n\r\n5\r\n--${boundary}\r\n`;
    const file = 'Content-Disposition: form-data; name="HostId"\r\nContent-Type: application/octet-stream\r\n\r\n';
    const body = Buffer.concat([
      Buffer.from(head + file),
      Buffer.from("host-1"),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const type = `multipart/form-data; boundary=${boundary}`;
    expect(await send("POST", "/", headersV3("DescribeMachines", { type, hash: sha256(body) }), body)).toBe("answered");
  });

  test.each(["POST", "GET"])(
    "everything in one form or query by %s, signed with the host and its port",
    async (method) => {
      const parameters: Record<string, string | number> = {
        "MachineIds.0": "ins-1",
        "MachineIds.10": "b c*",
        "Filters.0.Name": "zone",
        Action: "DescribeMachines",
        RequestClient: "SDK_NODEJS_INTL_EN3.0.1",
        Nonce: 0,
        Timestamp: time / 1000,
        Version: "2017-03-12",
        Language: "en-US",
        SecretId: id,
        Region: "ap-one",
        SignatureMethod: "HmacSHA256",
      };
      const sorted = Object.keys(parameters).sort();
      const text = `${method}127.0.0.1:4010/?${sorted.map((name) => `${name}=${parameters[name]}`).join("&")}`;
      const form = stringify({ ...parameters, Signature: hmac(secret, text).toString("base64") });
      const headers = { Host: "127.0.0.1:4010", "Content-Type": "application/x-www-form-urlencoded" };
      const [target, body] = method === "GET" ? [`/?${form}`, ""] : ["/", form];
      expect(await send(method, target, headers, body)).toBe("answered");
    },
  );
});

describe("Alibaba Cloud", () => {
  const strict = (text: string): string =>
    encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const input: Readonly<Record<string, string>> = {
    RegionId: "cn-hangzhou",
    ProductCode: "acr",
    Period: "12",
    "Parameter.1.Code": "Size",
    "Parameter.1.Value": "Big",
  };

  async function send(target: string, headers: Readonly<Record<string, string>>) {
    const mock = createMock(orders, { now: () => time });
    return JSON.parse((await mock.handle(madeRequest("POST", target, headers))).body) as unknown;
  }

  test("all in the query of a POST, x-acs-* headers, ACS3 over the host with its port", async () => {
    const query = Object.keys(input)
      .sort()
      .map((name) => `${name}=${strict(input[name] ?? "")}`)
      .join("&");
    const headers: Record<string, string> = {
      accept: "application/json",
      host: "127.0.0.1:4010",
      "user-agent": "AlibabaCloud (linux; x64) Node.js/v20.20.2 Core/1.0.1 TeaDSL/2",
      "x-acs-action": "CreateOrder",
      "x-acs-content-sha256": sha256(""),
      "x-acs-credentials-provider": "static_ak",
      "x-acs-date": "2025-01-02T00:00:00Z",
      "x-acs-signature-nonce": "b0f5e2b9c1d14a3c8f0d",
      "x-acs-version": "2017-12-14",
    };
    const names = Object.keys(headers)
      .filter((name) => /^(?:host|x-acs-)/.test(name))
      .sort();
    const lines = names.map((name) => `${name}:${headers[name]}\n`).join("");
    const text = `ACS3-HMAC-SHA256\n${sha256(`POST\n/\n${query}\n${lines}\n${names.join(";")}\n${sha256("")}`)}`;
    const signature = hmac(secret, text).toString("hex");
    const authorization = `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${names.join(";")},Signature=${signature}`;
    expect(await send(`/?${query}`, { ...headers, authorization })).toMatchObject({ Success: true });
  });

  test("the older signature in the query, with headers that name the action too", async () => {
    const parameters: Record<string, string> = {
      ...input,
      Action: "CreateOrder",
      Format: "json",
      Version: "2017-12-14",
      Timestamp: "2025-01-02T00:00:00Z",
      SignatureNonce: "b0f5e2b9c1d14a3c8f0d",
      SignatureMethod: "HMAC-SHA1",
      SignatureVersion: "1.0",
      AccessKeyId: id,
    };
    const pairs = Object.keys(parameters)
      .sort()
      .map((name) => `${strict(name)}=${strict(parameters[name] ?? "")}`);
    const text = `POST&%2F&${strict(pairs.join("&"))}`;
    const Signature = createHmac("sha1", `${secret}&`).update(text).digest("base64");
    const headers = { host: "127.0.0.1:4010", "x-acs-version": "2017-12-14", "x-acs-action": "CreateOrder" };
    expect(await send(`/?${pairs.join("&")}&Signature=${strict(Signature)}`, headers)).toMatchObject({ Success: true });
  });
});
