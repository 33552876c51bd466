// Every way to call a service, verified by the mock over what was sent: awkward texts, long lists, tokens, both transports.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Protocol } from "../../templates/client/runtime/protocol.js";
import { readForm } from "../../templates/mock/runtime/wire/form-input.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import type { MockCall } from "../../templates/mock/runtime/mock-call.js";
import type { Member } from "../../templates/client/runtime/members.js";
import type { MockAction, MockService } from "../../templates/mock/runtime/service.js";
import { serve } from "./http-server.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";

const flat = (["GET", "POST"] as const).flatMap((method) =>
  (["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const).map((signature): [string, Protocol] => [
    `tencentFlat ${signature} ${method}`,
    tencentFlat({ signature, method }),
  ]),
);
const protocols: [string, Protocol][] = [
  ["tencentV3", tencentV3],
  ...flat,
  ["alibabaRpc", alibabaRpc],
  ["alibabaRpcHmac", alibabaRpcHmac],
];
const token = "t/+=%&";
const awkward = ["", " ", "é 漢 😀", "a&b=c+d%20", "!'()*~-._/", "\n\r\t\u0000", "0", "null", "?#[]@:;,$", '"\\`'];

const text = { kind: "string" } as const;
const texts = { kind: "array", of: text } as const;
const pair = {
  kind: "struct",
  members: [
    { name: "Name", type: text },
    { name: "Values", type: texts },
  ],
} as const;
const input: readonly Member[] = [
  { name: "Texts", type: texts },
  { name: "Pairs", type: { kind: "array", of: pair } },
  { name: "Count", type: { kind: "integer" } },
];
const action = "PutTexts";

function inputOf(own: readonly string[]): object {
  return { Texts: own, Pairs: own.map((Name) => ({ Name, Values: own })), Count: 7 };
}

/** The input that a mock was sent, whatever its form. */
function read({ url, body }: MockCall): object {
  if (body.startsWith("{")) return JSON.parse(body) as object;
  return readForm([...new URL(url).searchParams, ...new URLSearchParams(body)], input, () => undefined);
}

function serviceOf(kind: string): MockService {
  const action: MockAction = { status: "current", input, output: [], errors: [] };
  return { ...(kind === "tencent-v3" ? machines : orders), actions: { PutTexts: action } };
}

describe.each(protocols)("%s", (_, protocol) => {
  const service = serviceOf(protocol.kind);
  const mock = createMock(service, { credentials: { ...mockCredentials, token } });
  /** What came, of which nothing was refused. */
  const received = () => {
    expect(mock.requests.map(({ action: own, status, code }) => [own, status, code])).toEqual(
      mock.requests.map(() => [action, 200, undefined]),
    );
    return mock.requests.map(read);
  };
  const options = { endpoint: "h.example.com", region: "ap-one", language: "en-US", fetch: mock.fetch };
  const credentials = { ...mockCredentials, token };
  const caller = createFullCaller(toServiceInfo(service), protocol, { ...options, credentials });

  test("lists of twelve and awkward texts are signed and come as they are", async () => {
    mock.reset();
    const twelve = [...awkward, "eleven", "twelve"];
    expect(twelve).toHaveLength(12);
    await caller.call(action, inputOf(twelve));
    expect(received()).toMatchObject([inputOf(twelve)]);
  });

  test("any texts", async () => {
    const any = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 13 });
    await fc.assert(
      fc.asyncProperty(any, async (own) => {
        mock.reset();
        await caller.call(action, inputOf(own));
        expect(received()).toMatchObject([inputOf(own)]);
      }),
      { numRuns: 30 },
    );
  });

  test("halves of surrogate pairs are sent as what UTF-8 makes of them", async () => {
    mock.reset();
    await caller.call(action, inputOf(["a\uD800b\uDFFF"]));
    const sent = protocol === tencentV3 ? "a\uD800b\uDFFF" : "a\uFFFDb\uFFFD";
    expect(received()).toMatchObject([inputOf([sent])]);
  });

  test.each([
    ["secret", { ...credentials, secret: "other" }],
    ["id", { ...credentials, id: "other" }],
    ["token", { ...credentials, token: "other" }],
    ["token at all", mockCredentials],
  ])("is refused without the right %s", async (__, wrong) => {
    const other = createFullCaller(toServiceInfo(service), protocol, { ...options, credentials: wrong });
    await expect(other.call(action, inputOf(["a"]))).rejects.toMatchObject({ name: "ApiError" });
  });

  test("over HTTP by both transports: what is signed is what is sent", async () => {
    mock.reset();
    const served = await serve((response, { method, url, headers, body }) => {
      const init = { method, headers: headers as Record<string, string>, ...(method === "GET" ? {} : { body }) };
      void mock.fetch(`http://${headers.host}${url}`, init).then(async (own) => {
        response.writeHead(own.status).end(await own.text());
      });
    });
    for (const fetch of [undefined, globalThis.fetch]) {
      const real = { ...options, credentials, endpoint: served.origin, fetch };
      await createFullCaller(toServiceInfo(service), protocol, real).call(action, inputOf(awkward));
    }
    expect(received()).toMatchObject([inputOf(awkward), inputOf(awkward)]);
  });

  test("no input at all", async () => {
    mock.reset();
    await caller.call(action, {});
    expect(received()).toHaveLength(1);
  });
});
