// Who calls Tencent Cloud, and when: each way to be wrong under each algorithm, with its documented code.
import { describe, expect, test } from "vitest";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { machines } from "./sample-services.js";
import { readAnswer, signedRequest } from "./wire-caller.js";
import { authorization, caller, change, minutes, time, token, type Trial } from "./wire-trials.js";

describe("TC3-HMAC-SHA256", () => {
  const call = caller(tencentV3, "RunMachines", { Placement: { Zone: "z" } });
  const claim = (credential: string, signed = "content-type;host") =>
    authorization(
      (_, signature) => `TC3-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`,
    );

  test.each<[string, Trial, string]>([
    ["nothing wrong", {}, "answered"],
    ["five minutes old", { sign: { time: time - 5 * minutes } }, "answered"],
    ["five minutes ahead", { sign: { time: time + 5 * minutes } }, "answered"],
    ["older", { sign: { time: time - 5 * minutes - 1000 } }, "AuthFailure.SignatureExpire"],
    ["further ahead", { sign: { time: time + 5 * minutes + 1000 } }, "AuthFailure.SignatureExpire"],
    ["another id", { sign: { credentials: { ...mockCredentials, id: "other" } } }, "AuthFailure.SecretIdNotFound"],
    [
      "another secret",
      { sign: { credentials: { ...mockCredentials, secret: "other" } } },
      "AuthFailure.SignatureFailure",
    ],
    ["a token for a lasting key", { sign: { credentials: token } }, "AuthFailure.TokenFailure"],
    ["no token for a temporary key", { mock: { credentials: token } }, "AuthFailure.TokenFailure"],
    [
      "an empty token for a temporary key",
      { mock: { credentials: token }, headers: { "x-tc-token": "" } },
      "AuthFailure.TokenFailure",
    ],
    [
      "another token",
      { sign: { credentials: { ...token, token: "u" } }, mock: { credentials: token } },
      "AuthFailure.TokenFailure",
    ],
    ["the right token", { sign: { credentials: token }, mock: { credentials: token } }, "answered"],
    ["no Authorization", { headers: { authorization: undefined } }, "MissingParameter"],
    ["an empty one", { headers: { authorization: "" } }, "AuthFailure.InvalidAuthorization"],
    ["one that skips", { headers: { authorization: "SKIP" } }, "AuthFailure.InvalidAuthorization"],
    [
      "another algorithm",
      { headers: { authorization: claim("mock-id/2025-01-02/cvm/tc3_request").replace("TC3", "AWS4") } },
      "AuthFailure.InvalidAuthorization",
    ],
    [
      "no signature",
      {
        headers: {
          authorization:
            "TC3-HMAC-SHA256 Credential=mock-id/2025-01-02/cvm/tc3_request, SignedHeaders=content-type;host",
        },
      },
      "AuthFailure.InvalidAuthorization",
    ],
    [
      "another end of the scope",
      { headers: { authorization: claim("mock-id/2025-01-02/cvm/aws4_request") } },
      "AuthFailure.InvalidAuthorization",
    ],
    [
      "a scope without a service",
      { headers: { authorization: claim("mock-id/2025-01-02/tc3_request") } },
      "AuthFailure.InvalidAuthorization",
    ],
    [
      "a date of another form",
      { headers: { authorization: claim("mock-id/20250102/cvm/tc3_request") } },
      "AuthFailure.InvalidAuthorization",
    ],
    [
      "the date of another day",
      { headers: { authorization: claim("mock-id/2025-01-03/cvm/tc3_request") } },
      "AuthFailure.SignatureFailure",
    ],
    [
      "another product",
      { headers: { authorization: claim("mock-id/2025-01-02/tcr/tc3_request") } },
      "AuthFailure.SignatureFailure",
    ],
    [
      "no host signed",
      { headers: { authorization: claim("mock-id/2025-01-02/cvm/tc3_request", "content-type") } },
      "AuthFailure.InvalidAuthorization",
    ],
    [
      "no content-type signed",
      { headers: { authorization: claim("mock-id/2025-01-02/cvm/tc3_request", "host;x-tc-action") } },
      "AuthFailure.InvalidAuthorization",
    ],
    [
      "a signed header that is not there",
      { headers: { authorization: claim("mock-id/2025-01-02/cvm/tc3_request", "content-type;host;x-none") } },
      "AuthFailure.SignatureFailure",
    ],
    ["no timestamp", { headers: { "x-tc-timestamp": undefined } }, "MissingParameter"],
    ["a timestamp that is none", { headers: { "x-tc-timestamp": "2025-01-02T00:00:00Z" } }, "InvalidParameter"],
    [
      "another timestamp than was signed",
      { headers: { "x-tc-timestamp": String(time / 1000 + 1) } },
      "AuthFailure.SignatureFailure",
    ],
    ["milliseconds", { headers: { "x-tc-timestamp": String(time) } }, "InvalidParameter"],
    ["another version", { headers: { "x-tc-version": "2018-01-01" } }, "NoSuchVersion"],
    ["another region", { headers: { "x-tc-region": "mars" } }, "UnsupportedRegion"],
    ["no region", { headers: { "x-tc-region": undefined } }, "MissingParameter"],
    ["the region of an SDK that was told none", { headers: { "x-tc-region": "null" } }, "MissingParameter"],
    ["another host", { headers: { host: "cvm.example.org" } }, "AuthFailure.SignatureFailure"],
    ["the same host with a port", { headers: { host: "h.example.com:4010" } }, "answered"],
    ["everything wrong, and nobody looks", { headers: { authorization: "x" }, mock: { auth: "off" } }, "answered"],
  ])("%s", async (_, trial, expected) => {
    expect(await call(trial)).toBe(expected);
  });

  test("SignedHeaders may hold more, and come with or without blanks", async () => {
    const mock = createMock(machines, { now: () => time });
    const raw = await signedRequest(mock, tencentV3, "DescribeMachines", {}, { time });
    const given = raw.headers.get("authorization") ?? "";
    const tight = change(raw, { authorization: given.replaceAll(", ", ",") }, undefined);
    expect(readAnswer(await mock.handle(tight)).code).toBeUndefined();
  });

  test("many addresses in turn, each with a scope of its own", async () => {
    const mock = createMock(machines, { now: () => time });
    for (const round of [1, 2]) {
      for (let index = 0; index < 40; index += 1) {
        const host = `h${index}.example.com`;
        const service = { ...machines, service: `h${index}` };
        const own = await signedRequest({ ...mock, service }, tencentV3, "DescribeMachines", {}, { time, host });
        expect(readAnswer(await mock.handle(own)).code, `${host}, round ${round}`).toBeUndefined();
      }
    }
  });

  test("a copy is good as long as the request: the protocol has no nonce", async () => {
    const mock = createMock(machines, { now: () => time });
    const raw = await signedRequest(mock, tencentV3, "DescribeMachines", {}, { time });
    for (let times = 0; times < 3; times += 1) expect(readAnswer(await mock.handle(raw)).code).toBeUndefined();
  });
});

describe.each(["HmacSHA1", "HmacSHA256"] as const)("%s", (signature) => {
  const protocol = tencentFlat({ signature });
  const call = caller(protocol, "RunMachines", { Placement: { Zone: "z" } });

  test.each<[string, Trial, string]>([
    ["nothing wrong", {}, "answered"],
    ["five minutes old", { sign: { time: time - 5 * minutes } }, "answered"],
    ["older", { sign: { time: time - 5 * minutes - 1000 } }, "AuthFailure.SignatureExpire"],
    ["further ahead", { sign: { time: time + 5 * minutes + 1000 } }, "AuthFailure.SignatureExpire"],
    ["another id", { sign: { credentials: { ...mockCredentials, id: "other" } } }, "AuthFailure.SecretIdNotFound"],
    [
      "another secret",
      { sign: { credentials: { ...mockCredentials, secret: "other" } } },
      "AuthFailure.SignatureFailure",
    ],
    ["a token for a lasting key", { sign: { credentials: token } }, "AuthFailure.TokenFailure"],
    ["no token for a temporary key", { mock: { credentials: token } }, "AuthFailure.TokenFailure"],
    ["another parameter", { parameters: { "Placement.Zone": "y" } }, "AuthFailure.SignatureFailure"],
    ["one parameter more", { parameters: { Count: "1" } }, "AuthFailure.SignatureFailure"],
    [
      "the other algorithm named",
      { parameters: { SignatureMethod: signature === "HmacSHA1" ? "HmacSHA256" : "HmacSHA1" } },
      "AuthFailure.SignatureFailure",
    ],
    ...["SecretId", "Signature", "Timestamp", "Nonce"].flatMap((name): [string, Trial, string][] => [
      [`no ${name}`, { parameters: { [name]: undefined } }, "MissingParameter"],
      [`an empty ${name}`, { parameters: { [name]: "" } }, "MissingParameter"],
    ]),
    ["a timestamp that is none", { parameters: { Timestamp: "now" } }, "InvalidParameter"],
    ["a nonce that is none", { parameters: { Nonce: "n-1" } }, "InvalidParameter"],
  ])("%s", async (_, trial, expected) => {
    expect(await call(trial)).toBe(expected);
  });

  test("a copy is refused, another request with the same Timestamp and Nonce is not", async () => {
    const mock = createMock(machines, { now: () => time });
    const send = async (input: object) => {
      const raw = await signedRequest(mock, protocol, "DescribeMachines", input, { time, nonce: () => "0000002a" });
      return readAnswer(await mock.handle(raw)).code;
    };
    expect(await send({ Limit: 1 })).toBeUndefined();
    expect(await send({ Limit: 2 })).toBeUndefined();
    expect(await send({ Limit: 1 })).toBe("AuthFailure.SignatureFailure");
    expect(mock.requests.at(-1)?.received).toBeUndefined();
    mock.reset();
    expect(await send({ Limit: 1 })).toBeUndefined();
  });
});
