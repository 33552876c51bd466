// How a signature came about, told again from a signed request: the last step is the header that the request carries, and the
// mock's verifier accepts the request.
import { expect, test } from "vitest";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { alibabaRoa } from "../../templates/client/runtime/protocol-alibaba-roa.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Call, Protocol } from "../../templates/client/runtime/protocol.js";
import { signSteps } from "../../templates/site/signing/sign-steps.js";

const call: Call = {
  service: { vendor: "vendor", service: "svc", version: "2020-01-01", protocol: "kind" },
  operation: { action: "PutThing", http: { method: "PUT", path: "/things/{Id}", query: ["Mode"] } },
  input: { Id: "a b", Mode: "x&y", Names: ["漢字", "'"] },
  host: "127.0.0.1:4010",
  credentials: { id: "some-id", secret: "some-secret", token: "some-token" },
  region: "somewhere",
  language: undefined,
  time: Date.UTC(2026, 0, 2, 3, 4, 5),
  nonce: () => "0123456789abcdef",
  json: JSON,
};

const protocols: readonly (readonly [string, Protocol, RegExp])[] = [
  ["tencent-v3", tencentV3, /^TC3-HMAC-SHA256\n1767323045\n2026-01-02\/svc\/tc3_request\n[0-9a-f]{64}$/],
  ["tencent-v3 by GET", tencentFlat({ signature: "TC3-HMAC-SHA256", method: "GET" }), /^TC3-HMAC-SHA256\n/],
  ["alibaba-rpc", alibabaRpc, /^ACS3-HMAC-SHA256\n[0-9a-f]{64}$/],
  ["alibaba-roa", alibabaRoa, /^ACS3-HMAC-SHA256\n[0-9a-f]{64}$/],
];

test.each(protocols)("%s: the last step is the header of the request", async (_, protocol, stringToSign) => {
  const request = await protocol.sign(call);
  const steps = await signSteps({ ...request, host: call.host }, call.credentials);
  expect(steps?.authorization).toBe(request.headers["Authorization"]);
  expect(steps?.authorization).toContain(steps?.signature);
  expect(steps?.stringToSign).toMatch(stringToSign);
  expect(steps?.canonicalRequest.split("\n").slice(0, 2)).toEqual([request.method, request.path.split("?")[0]]);
  expect(steps?.canonicalRequest).toContain("host:127.0.0.1:4010\n");
  expect(JSON.stringify(steps)).not.toContain("some-secret");
});

test("another key gives another signature of the same string", async () => {
  const request = { ...(await tencentV3.sign(call)), host: call.host };
  const [mine, other] = [
    await signSteps(request, call.credentials),
    await signSteps(request, { ...call.credentials, secret: "another" }),
  ];
  expect(other?.stringToSign).toBe(mine?.stringToSign);
  expect(other?.signature).not.toBe(mine?.signature);
});

test("a request with a signature of another kind has no steps", async () => {
  const request = await tencentFlat({ signature: "HmacSHA1" }).sign(call);
  expect(await signSteps({ ...request, host: call.host }, call.credentials)).toBeUndefined();
});
