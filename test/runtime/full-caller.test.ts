// The client runtime alone: what it sends, what it makes of answers, how it fails. Answers are made by hand here.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { FullCallerOptions } from "../../templates/client/runtime/options.js";
import { ApiError, ConfigurationError, isError, TransportError } from "../../templates/client/runtime/errors.js";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Fetch, FetchInit } from "../../templates/client/runtime/transport.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";

const credentials = { id: "my-id", secret: "my-secret-value" };
const time = 1551113065_000;

/** A caller whose requests are kept and whose answers are given. */
function callWith(answer: { status?: number; body: string }, options: Partial<FullCallerOptions> = {}) {
  const sent: { url: string; init: FetchInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push({ url, init });
    return new Response(answer.body, { status: answer.status ?? 200 });
  };
  const all: FullCallerOptions = { credentials, fetch, now: () => time, nonce: () => "n-1", ...options };
  return {
    sent,
    tencent: createFullCaller(toServiceInfo(machines), tencentV3, all),
    alibaba: (protocol = alibabaRpc) => createFullCaller(toServiceInfo(orders), protocol, all),
  };
}

describe("requests", () => {
  test("Tencent: JSON and X-TC headers", async () => {
    const { sent, tencent } = callWith(
      { body: '{"Response":{"RequestId":"r"}}' },
      { region: "ap-one", language: "en-US" },
    );
    expect(await tencent.call("DescribeMachines", { Limit: 1 })).toEqual({ RequestId: "r" });
    expect(sent[0]?.url).toBe("https://cvm.example.com/");
    expect(sent[0]?.init.body).toBe('{"Limit":1}');
    const { Authorization, ...headers } = sent[0]?.init.headers ?? {};
    expect(Authorization).toMatch(
      /^TC3-HMAC-SHA256 Credential=my-id\/2019-02-25\/cvm\/tc3_request, .* Signature=[0-9a-f]{64}$/,
    );
    expect(headers).toEqual({
      "Content-Type": "application/json; charset=utf-8",
      "X-TC-Action": "DescribeMachines",
      "X-TC-Version": "2017-03-12",
      "X-TC-Timestamp": "1551113065",
      "X-TC-Region": "ap-one",
      "X-TC-Language": "en-US",
    });
  });

  test("Alibaba, older signature: a form with the common parameters", async () => {
    const { sent, alibaba } = callWith({ body: '{"Code":"Success"}' }, { endpoint: "http://127.0.0.1:4010" });
    expect(await alibaba(alibabaRpcHmac).call("CreateOrder", { Parameter: [{ Code: "Size" }], Period: 12 })).toEqual({
      Code: "Success",
    });
    expect(sent[0]?.url).toBe("http://127.0.0.1:4010/");
    const { Signature, ...parameters } = Object.fromEntries(new URLSearchParams(String(sent[0]?.init.body)));
    expect(Signature).toMatch(/^[A-Za-z0-9+/]{27}=$/);
    expect(parameters).toEqual({
      "Parameter.1.Code": "Size",
      Period: "12",
      Action: "CreateOrder",
      Version: "2017-12-14",
      Format: "JSON",
      Timestamp: "2019-02-25T16:44:25Z",
      SignatureNonce: "n-1",
      SignatureMethod: "HMAC-SHA1",
      SignatureVersion: "1.0",
      AccessKeyId: "my-id",
    });
  });

  test("a region of the call goes before that of the client; tokens and providers are used", async () => {
    const provider = async () => ({ id: "temporary", secret: "s", token: "t-1" });
    const { sent, tencent } = callWith({ body: '{"Response":{}}' }, { region: "ap-one", credentials: provider });
    await tencent.call("X", {}, { region: "ap-two" });
    expect(sent[0]?.init.headers).toMatchObject({ "X-TC-Region": "ap-two", "X-TC-Token": "t-1" });
    expect(sent[0]?.init.headers["Authorization"]).toContain("Credential=temporary/");
  });
});

describe("refusals of the service", () => {
  test("Tencent: Response.Error under HTTP 200", async () => {
    const body = '{"Response":{"Error":{"Code":"InvalidParameter.Conflict","Message":"no"},"RequestId":"r-1"}}';
    const error = await callWith({ body })
      .tencent.call("RunMachines", {})
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: "InvalidParameter.Conflict",
      requestId: "r-1",
      status: 200,
      action: "RunMachines",
    });
    expect((error as Error).message).toBe("RunMachines: InvalidParameter.Conflict: no");
  });

  test("Alibaba: Code under HTTP 4xx, while a Code under HTTP 200 is a result", async () => {
    const body = '{"Code":"Throttling","Message":"slow","RequestId":"r-2"}';
    const endpoint = "b.example.com";
    const error = await callWith({ status: 400, body }, { endpoint })
      .alibaba()
      .call("CreateOrder", {})
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "ApiError", code: "Throttling", requestId: "r-2", status: 400 });
    expect(await callWith({ body }, { endpoint }).alibaba().call("CreateOrder", {})).toMatchObject({
      Code: "Throttling",
    });
  });

  test("isError goes by dotted prefix, and knows errors of another copy of the runtime", () => {
    const error = new ApiError({ code: "InvalidParameter.Conflict", message: "", action: "A", status: 200 });
    expect(isError(error)).toBe(true);
    expect(isError(error, "InvalidParameter.*")).toBe(true);
    expect(isError(error, "InvalidParameter.Conflict")).toBe(true);
    expect(isError(error, "InvalidParameter")).toBe(false);
    expect(isError(error, "Invalid.*")).toBe(false);
    const plain = new ApiError({ code: "InvalidParameter", message: "", action: "A", status: 200 });
    expect(isError(plain, "InvalidParameter.*")).toBe(true);
    const longer = new ApiError({ code: "InvalidParameterValue.X", message: "", action: "A", status: 200 });
    expect(isError(longer, "InvalidParameter.*")).toBe(false);
    expect(isError(Object.assign(new Error("x"), { name: "ApiError", code: "A.B" }), "A.*")).toBe(true);
    expect(isError(new TransportError("network", "A", "x"))).toBe(false);
    expect(isError({ name: "ApiError", code: "A" })).toBe(false);
  });
});

describe("answers that cannot be read", () => {
  test.each([
    ["tencent", 502, "<html>"],
    ["tencent", 200, "{}"],
    ["tencent", 200, "null"],
    ["alibaba", 500, "{}"],
    ["alibaba", 200, '"text"'],
  ])("%s %i %s", async (vendor, status, body) => {
    const made = callWith({ status, body }, { endpoint: "h.example.com" });
    const caller = vendor === "tencent" ? made.tencent : made.alibaba();
    const error = await caller.call("A", {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ failure: "answer", status, action: "A" });
  });
});

describe("nothing comes back", () => {
  /** Hangs until it is aborted, as the global fetch does. */
  const hang: Fetch = (_url, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));

  test("a failed connection is a TransportError with its cause", async () => {
    const cause = new TypeError("fetch failed");
    const fetch: Fetch = () => Promise.reject(cause);
    const error = await callWith({ body: "" }, { fetch })
      .tencent.call("A", {})
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "TransportError", failure: "network", cause });
    expect((error as Error).message).toBe("A: no answer from https://cvm.example.com");
  });

  test("the time limit", async () => {
    const error = await callWith({ body: "" }, { fetch: hang, timeoutMs: 5 })
      .tencent.call("A", {})
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "TransportError", failure: "timeout" });
  });

  test("the caller's abort passes through, before and during the call", async () => {
    const { sent, tencent } = callWith({ body: "" });
    await expect(tencent.call("A", {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
    expect(sent).toEqual([]);
    const stop = new AbortController();
    const pending = callWith({ body: "" }, { fetch: hang }).tencent.call("A", {}, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error("enough")), 5);
    await expect(pending).rejects.toThrow("enough");
  });
});

describe("configuration", () => {
  test("no endpoint anywhere", () => {
    expect(() => callWith({ body: "" }).alibaba()).toThrow(ConfigurationError);
    expect(() => callWith({ body: "" }).alibaba()).toThrow("alibaba/bssopenapi: the pages name no endpoint");
  });

  test.each(["http://h/path", "h?x=1", "http://user@h", "", "h h"])("endpoint %j is refused", (endpoint) => {
    expect(() => callWith({ body: "" }, { endpoint })).toThrow(ConfigurationError);
  });

  test.each([
    { id: "", secret: "s" },
    { id: "i", secret: "hush hush" },
    { id: "i", secret: "s", token: "hush\n" },
  ])("credentials %# are refused, unsent and unspoken", async (bad) => {
    const { sent, tencent } = callWith({ body: "" }, { credentials: bad });
    const error = await tencent.call("A", {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).not.toContain("hush");
    expect(sent).toEqual([]);
  });

  test("no failure tells the secret", async () => {
    const answers = [
      { body: "x" },
      { status: 500, body: "{}" },
      { body: '{"Response":{"Error":{"Code":"C","Message":"m"}}}' },
    ];
    for (const answer of answers) {
      const error = await callWith(answer)
        .tencent.call("A", {})
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(credentials.secret);
    }
  });
});
