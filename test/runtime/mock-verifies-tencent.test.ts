// Requests built by hand, as other clients send them: what the signature covers, forms and queries, broken headers and bodies.
import { describe, expect, test } from "vitest";
import { encodeParameters } from "../../templates/client/runtime/percent-encode.js";
import { type HmacAlgorithm, signHmac } from "../../templates/client/runtime/sign-hmac.js";
import { signTc3 } from "../../templates/client/runtime/sign-tc3.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { machines } from "./sample-services.js";

const time = Date.UTC(2025, 0, 2);
const good = { Placement: { Zone: "z1" } };

interface TencentAnswer {
  Response: { Error?: { Code: string; Message: string }; RequestId: string };
}

describe("Tencent: raw requests", () => {
  const url = "https://cvm.example.com/";

  async function send(init: { method?: string; headers?: Record<string, string>; body?: string }, target = url) {
    const mock = createMock(machines, { now: () => time });
    const response = await mock.fetch(target, { method: "POST", ...init });
    expect(response.status).toBe(200);
    const { Response } = (await response.json()) as TencentAnswer;
    return { code: Response.Error?.Code, message: Response.Error?.Message, call: mock.requests[0] };
  }

  async function signed(change: { host?: string; service?: string; timestamp?: number; signedBody?: string } = {}) {
    const body = JSON.stringify(good);
    const timestamp = change.timestamp ?? time / 1000;
    const headers = { "content-type": "application/json", host: change.host ?? "cvm.example.com" };
    const payload = change.signedBody ?? body;
    const scope = { service: change.service ?? "cvm", timestamp };
    const { authorization } = await signTc3({ method: "POST", query: "", headers, payload }, mockCredentials, scope);
    const common = {
      "x-tc-action": "RunMachines",
      "x-tc-version": "2017-03-12",
      "x-tc-timestamp": String(timestamp),
      "x-tc-region": "ap-one",
    };
    return {
      headers: { ...common, authorization, "content-type": "application/json" } as Record<string, string>,
      body,
    };
  }

  test("the signature covers the body byte for byte, and the log shows what was signed", async () => {
    expect((await send(await signed())).code).toBeUndefined();
    const { code, call } = await send(await signed({ signedBody: '{"Placement": {"Zone":"z1"}}' }));
    expect(code).toBe("AuthFailure.SignatureFailure");
    expect(call?.expected?.canonicalRequest).toContain("content-type:application/json\nhost:cvm.example.com\n");
    expect(call?.code).toBe(code);
  });

  test("the scope names the product or the first label of the host; SDKs sign the host without its port", async () => {
    expect((await send(await signed({ service: "tcr" }))).code).toBe("AuthFailure.SignatureFailure");
    const local = "http://127.0.0.1:4010/";
    expect((await send(await signed({ host: "127.0.0.1", service: "127" }), local)).code).toBeUndefined();
    expect((await send(await signed({ host: "127.0.0.1:4010" }), local)).code).toBeUndefined();
    expect((await send(await signed({ host: "127.0.0.1:4011" }), local)).code).toBe("AuthFailure.SignatureFailure");
  });

  test("the scope of an address without dots is all of it, as SDKs have it", async () => {
    for (const [address, service] of [
      ["localhost:4010/", "localhost:4010"],
      ["mock:4010/vendor/cvm/", "mock:4010/vendor/cvm"],
    ] as const) {
      const host = service.split(":", 1).join("");
      expect((await send(await signed({ host, service }), `http://${address}`)).code).toBeUndefined();
      const other = await send(await signed({ host, service: "localhost:4011" }), `http://${address}`);
      expect(other.code).toBe("AuthFailure.SignatureFailure");
    }
  });

  test("missing and broken common parameters", async () => {
    const { headers, body } = await signed();
    for (const [name, expected] of [
      ["authorization", "MissingParameter"],
      ["x-tc-timestamp", "MissingParameter"],
      ["x-tc-action", "MissingParameter"],
      ["x-tc-version", "MissingParameter"],
      ["x-tc-region", "MissingParameter"],
    ] as const) {
      const { [name]: _, ...rest } = headers;
      expect([name, (await send({ headers: rest, body })).code]).toEqual([name, expected]);
    }
    const wrong = { ...headers, authorization: "TC3-HMAC-SHA256 Credential=x" };
    expect((await send({ headers: wrong, body })).code).toBe("AuthFailure.InvalidAuthorization");
    expect((await send({ headers: { ...headers, "x-tc-version": "2016-01-01" }, body })).code).toBe("NoSuchVersion");
    expect((await send({ headers: { ...headers, "x-tc-region": "mars" }, body })).code).toBe("UnsupportedRegion");
    expect((await send({ headers: { ...headers, "x-tc-action": "__proto__" }, body })).code).toBe("InvalidAction");
    expect((await send({ method: "PUT", headers, body })).code).toBe("UnsupportedProtocol");
    expect((await send({})).code).toBe("MissingParameter");
  });

  const form = async (
    algorithm: HmacAlgorithm,
    change: Record<string, string> = {},
    method = "POST",
    host = "cvm.example.com",
  ) => {
    const parameters = {
      Action: "RunMachines",
      Version: "2017-03-12",
      Region: "ap-one",
      Timestamp: String(time / 1000),
      Nonce: "1",
      SecretId: "mock-id",
      "Placement.Zone": "zone & é",
      Count: "2",
      ...(algorithm === "HmacSHA256" ? { SignatureMethod: algorithm } : {}),
    };
    const { signature } = await signHmac({ method, host, parameters }, algorithm, "mock-secret");
    return encodeParameters({ ...parameters, Signature: signature, ...change });
  };
  const formHeaders = { "content-type": "application/x-www-form-urlencoded" };

  test.each(["HmacSHA1", "HmacSHA256"] as const)("%s as form and as query", async (algorithm) => {
    expect((await send({ headers: formHeaders, body: await form(algorithm) })).code).toBeUndefined();
    expect((await send({ method: "GET" }, `${url}?${await form(algorithm, {}, "GET")}`)).code).toBeUndefined();
    expect((await send({ headers: formHeaders, body: await form(algorithm, { Count: "3" }) })).code).toBe(
      "AuthFailure.SignatureFailure",
    );
    expect((await send({ headers: formHeaders, body: await form(algorithm, { SecretId: "x" }) })).code).toBe(
      "AuthFailure.SecretIdNotFound",
    );
    expect((await send({ headers: formHeaders, body: await form(algorithm, { Timestamp: "1" }) })).code).toBe(
      "AuthFailure.SignatureExpire",
    );
  });

  test("forms below a path may be signed with it, as SDKs sign an endpoint", async () => {
    const [below, host] = ["http://mock:4010/cvm/", "mock:4010/cvm"];
    const sendBelow = async (signedHost: string) =>
      send({ headers: formHeaders, body: await form("HmacSHA256", {}, "POST", signedHost) }, below);
    expect((await sendBelow(host)).code).toBeUndefined();
    expect((await sendBelow("mock:4010")).code).toBeUndefined();
    expect((await sendBelow("mock:4010/tcr")).code).toBe("AuthFailure.SignatureFailure");
  });

  test("a GET with X-TC headers signs its query", async () => {
    const query = "Limit=1&MachineIds.0=ins-9";
    const headers = { ...formHeaders, host: "cvm.example.com" };
    const scope = { service: "cvm", timestamp: time / 1000 };
    const { authorization } = await signTc3({ method: "GET", query, headers, payload: "" }, mockCredentials, scope);
    const common = {
      "x-tc-action": "DescribeMachines",
      "x-tc-version": "2017-03-12",
      "x-tc-timestamp": String(time / 1000),
    };
    const init = { method: "GET", headers: { ...formHeaders, ...common, authorization } };
    expect((await send(init, `${url}?${query}`)).code).toBeUndefined();
    expect((await send(init, `${url}?${query}1`)).code).toBe("AuthFailure.SignatureFailure");
  });

  test("the trace id of an SDK comes back, if it is one", async () => {
    const mock = createMock(machines);
    const traceOf = async (sent: string) => {
      const response = await mock.fetch(url, { method: "POST", headers: { "x-tc-traceid": sent } });
      return response.headers.get("x-tc-traceid");
    };
    expect(await traceOf("1c9a6e4e-3c1f-4b5e-9d0a-6f0d4f1f2a3b")).toBe("1c9a6e4e-3c1f-4b5e-9d0a-6f0d4f1f2a3b");
    for (const odd of ["", "a b", "<i>", "x".repeat(65)]) expect(await traceOf(odd)).toBeNull();
  });

  test("bodies that are not JSON", async () => {
    const mock = createMock(machines, { auth: "off" });
    const headers = { "x-tc-action": "RunMachines", "x-tc-version": "2017-03-12", "x-tc-region": "ap-one" };
    for (const [contentType, body, code] of [
      ["application/json", "{", "InvalidParameter"],
      ["application/json", "[]", "InvalidParameter"],
      ["multipart/form-data", "x", "InvalidRequest"],
    ] as const) {
      const response = await mock.fetch(url, {
        method: "POST",
        headers: { ...headers, "content-type": contentType },
        body,
      });
      expect(((await response.json()) as TencentAnswer).Response.Error?.Code).toBe(code);
    }
  });
});
