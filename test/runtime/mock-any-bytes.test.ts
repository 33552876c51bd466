// Any bytes whatever: a mock never throws, and always answers in the form of its vendor. Requests are random in all their parts,
// or good ones that were damaged; with signatures looked at, and without.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Protocol } from "../../templates/client/runtime/protocol.js";
import type { Answer } from "../../templates/mock/runtime/answer.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { rawRequest, type RawRequest } from "../../templates/mock/runtime/wire/raw-request.js";
import type { MockService } from "../../templates/mock/runtime/service.js";
import { machines, orders } from "./sample-services.js";
import { signedRequest } from "./wire-caller.js";

const time = Date.UTC(2025, 0, 2);
const runs = process.env["DOCWRIGHT_FULL"] ? 20_000 : 2000;
const roads: MockService = {
  ...orders,
  protocol: { kind: "alibaba-roa" },
  actions: {
    GetRoad: { status: "current", http: { method: "GET", path: "/roads/{Id}" }, input: [], output: [], errors: [] },
    PutRoad: { status: "current", http: { method: "PUT", path: "/roads", body: "body" }, output: [], errors: [] },
  },
};

function expectForm({ kind }: MockService["protocol"], { status, body, headers }: Answer): void {
  if (body.startsWith("<?xml")) {
    expect(kind).not.toBe("tencent-v3");
    expect(headers["content-type"]).toContain("xml");
    expect(body).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?><(\w+)>.*<RequestId>[0-9a-f-]{36}<\/RequestId>.*<\/\1>$/s,
    );
    expect(/^<\?xml[^>]*><Error>/.test(body)).toBe(status >= 400);
    return;
  }
  const value = JSON.parse(body) as Record<string, unknown>;
  const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown;
  if (kind === "tencent-v3") {
    expect(status).toBe(200);
    expect(Object.keys(value)).toEqual(["Response"]);
    expect(value["Response"]).toMatchObject({ RequestId: uuid });
  } else {
    expect(value).toMatchObject({ RequestId: uuid });
    if (status >= 400)
      expect(value).toMatchObject({ Code: expect.any(String) as unknown, Message: expect.any(String) as unknown });
  }
}

const words = fc.constantFrom(
  "",
  "DescribeMachines",
  "RunMachines",
  "CreateOrder",
  "GetRoad",
  "2017-03-12",
  "2017-12-14",
  "ap-one",
  "null",
  "mock-id",
  "application/json",
  "multipart/form-data; boundary=b",
  "application/x-www-form-urlencoded",
  "XML",
  "HmacSHA256",
  "HMAC-SHA1",
  "1.0",
  String(time / 1000),
  "2025-01-02T00:00:00Z",
  "TC3-HMAC-SHA256 Credential=mock-id/2025-01-02/cvm/tc3_request, SignedHeaders=content-type;host, Signature=00",
  "ACS3-HMAC-SHA256 Credential=mock-id,SignedHeaders=host;x-acs-date,Signature=00",
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
);
const text = fc.oneof(words, fc.string({ unit: "binary" }), fc.string());
const headerNames =
  "authorization content-type host accept x-tc-action x-tc-version x-tc-timestamp x-tc-region x-tc-token x-acs-action x-acs-version x-acs-date x-acs-signature-nonce x-acs-content-sha256 x-acs-security-token";
const parameterNames =
  "Action Version Region Timestamp Nonce SecretId Signature SignatureMethod Token AccessKeyId SignatureNonce SignatureVersion Format SecurityToken Placement.Zone Filters.0.Name Count";
const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...parameterNames.split(" ")), fc.string()), text), {
  maxLength: 14,
});
const query = fc.oneof(
  pairs.map((own) => own.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")),
  fc.string({ unit: "binary-ascii" }),
);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.json().map((own) => new TextEncoder().encode(own)),
  query.map((own) => new TextEncoder().encode(own)),
  pairs.map((own) =>
    new TextEncoder().encode(
      `${own.map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join("")}--b--`,
    ),
  ),
);

function encode(own: string): string {
  return encodeURIComponent(own.replace(/[\uD800-\uDFFF]/gu, "x"));
}

const headers = fc.dictionary(fc.constantFrom(...headerNames.split(" ")), text);
const method = fc.constantFrom("GET", "POST", "PUT", "", "post");
const path = fc.oneof(fc.constantFrom("/", "/roads/1", "/roads", "/RunMachines", "/CreateOrder"), fc.webPath());

/** As a server makes it: the address may be one that no URL can hold. */
function made(
  own: string,
  target: string,
  given: Readonly<Record<string, string>>,
  bytes: Uint8Array<ArrayBuffer>,
): RawRequest {
  const lookup = { get: (name: string) => given[name] ?? null, has: (name: string) => given[name] !== undefined };
  const url = URL.canParse(target, "http://h") ? new URL(target, "http://h") : new URL("http://h/");
  return rawRequest(own, url, lookup, bytes, target);
}

describe.each([machines, orders, roads])("$protocol.kind", (service) => {
  test.each(["on", "off"] as const)("anything, auth %s", { timeout: 120_000 }, async (auth) => {
    const mock = createMock(service, { auth, now: () => time });
    const anything = fc.asyncProperty(method, path, query, headers, body, async (own, at, asked, given, bytes) => {
      expectForm(service.protocol, await mock.handle(made(own, `${at}?${asked}`, given, Uint8Array.from(bytes))));
    });
    await fc.assert(anything, { numRuns: runs });
  });
});

const signed: readonly [string, MockService, Protocol][] = [
  ["TC3", machines, tencentV3],
  ["TC3 by GET", machines, tencentFlat({ signature: "TC3-HMAC-SHA256", method: "GET" })],
  ["HmacSHA256", machines, tencentFlat({ signature: "HmacSHA256" })],
  ["ACS3", orders, alibabaRpc],
  ["RPC", orders, alibabaRpcHmac],
];

describe.each(signed)("%s", (_, service, protocol) => {
  test(
    "a good request with any part of it changed is answered in form, and no secret is told",
    { timeout: 120_000 },
    async () => {
      const mock = createMock(service, { now: () => time });
      const [action, input] =
        service === machines
          ? ["RunMachines", { Placement: { Zone: "z" } }]
          : ["CreateOrder", { ProductCode: "a", Period: 1 }];
      const changes = fc.record({
        header: fc.constantFrom(...headerNames.split(" ")),
        value: text,
        at: fc.nat(),
        byte: fc.nat(255),
        where: fc.nat(2),
      });
      const changed = fc.asyncProperty(changes, async ({ header, value, at, byte, where }) => {
        const good = await signedRequest(mock, protocol, action as string, input as object, { time, region: "ap-one" });
        const given = Object.fromEntries(
          headerNames.split(" ").flatMap((name) => {
            const own = where === 0 && name === header ? value : good.headers.get(name);
            return own === null ? [] : [[name, own]];
          }),
        ) as Record<string, string>;
        const bytes = Uint8Array.from(good.body);
        if (where === 1 && bytes.length > 0) bytes[at % bytes.length] = byte;
        const sign = String.fromCharCode(33 + (byte % 94));
        const asked =
          where === 2 && good.query !== ""
            ? good.query.slice(0, at % good.query.length) + sign + good.query.slice((at % good.query.length) + 1)
            : good.query;
        const answer = await mock.handle(
          made(good.method, asked === "" ? good.path : `${good.path}?${asked}`, given, bytes),
        );
        expectForm(service.protocol, answer);
        expect(JSON.stringify([answer, mock.requests.at(-1)])).not.toContain(mockCredentials.secret);
      });
      await fc.assert(changed, { numRuns: runs / 4 });
    },
  );
});
