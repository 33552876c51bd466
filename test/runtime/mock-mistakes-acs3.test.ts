// Wrong ACS3-HMAC-SHA256 signatures, made by a signer of this test that makes one mistake at a time: the mock says which, and
// shows both canonical requests. Every mistake of its list is made here.
import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { acs3Mistakes } from "../../templates/mock/runtime/wire/mistakes/acs3.js";
import { orders } from "./sample-services.js";
import { madeRequest, readAnswer } from "./wire-caller.js";

const time = Date.UTC(2025, 0, 2);
const { id, secret } = mockCredentials;
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const sent = {
  method: "POST",
  path: "/",
  query: "ProductCode=a%20b&Period=1",
  body: "Extra=1",
  headers: {
    "content-type": "application/x-www-form-urlencoded",
    host: "h.example.com:4010",
    "x-acs-action": "CreateOrder",
    "x-acs-content-sha256": sha256("Extra=1"),
    "x-acs-date": "2025-01-02T00:00:00Z",
    "x-acs-signature-nonce": "n-1",
    "x-acs-version": "2017-12-14",
  } as Readonly<Record<string, string>>,
};

interface Made {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  /** Over the headers that are signed. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Over the headers that are sent. */
  readonly send?: Readonly<Record<string, string>>;
  readonly named?: readonly string[];
  readonly blank?: string;
  readonly bodyHash?: string;
  readonly request?: (canonical: string) => string;
  readonly key?: string;
  readonly digits?: (signature: Buffer) => string;
}

async function send(made: Made) {
  const headers = { ...sent.headers, ...made.send };
  const signed: Readonly<Record<string, string>> = { ...headers, ...made.headers };
  const names = made.named ?? Object.keys(headers).sort();
  const canonical = [
    made.method ?? sent.method,
    made.path ?? sent.path,
    made.query ?? "Period=1&ProductCode=a%20b",
    names.map((name) => `${name}:${signed[name]}\n`).join("") + (made.blank ?? "\n") + names.join(";"),
    made.bodyHash ?? signed["x-acs-content-sha256"],
  ].join("\n");
  const text = `ACS3-HMAC-SHA256\n${(made.request ?? sha256)(canonical)}`;
  const signature = (made.digits ?? ((own) => own.toString("hex")))(
    createHmac("sha256", made.key ?? secret)
      .update(text)
      .digest(),
  );
  const authorization = `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${names.join(";")},Signature=${signature}`;
  const mock = createMock(orders, { now: () => time });
  const request = madeRequest(sent.method, `${sent.path}?${sent.query}`, { ...headers, authorization }, sent.body);
  return { ...readAnswer(await mock.handle(request)), call: mock.requests[0] };
}

const trials: readonly [mistake: string, made: Made][] = [
  ["x-acs-content-sha256 is not the hash of the body", { send: { "x-acs-content-sha256": sha256("other") } }],
  ["the payload is signed as empty", { bodyHash: sha256("") }],
  ["the host that is signed is not that of the Host header", { headers: { host: "bssopenapi.aliyuncs.com" } }],
  [
    "the content-type is signed with another charset",
    { headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" } },
  ],
  ["another method is signed", { method: "GET" }],
  ["the path is not signed as it is sent", { path: "" }],
  ["the query is signed in another order or encoding", { query: "ProductCode=a%20b&Period=1" }],
  ["the query is signed in another order or encoding", { query: "Period=1&ProductCode=a+b" }],
  ["the headers are not signed in the order of their names", { named: Object.keys(sent.headers).sort().reverse() }],
  ["no empty line is signed behind the headers", { blank: "" }],
  ["the canonical request is signed itself", { request: (own) => own }],
  ["a hash is written in capital letters", { request: (own) => sha256(own).toUpperCase() }],
  ["a hash is written in capital letters", { digits: (own) => own.toString("hex").toUpperCase() }],
  ["the signature is written as base64", { digits: (own) => own.toString("base64") }],
  ["the key is the secret with & behind it", { key: `${secret}&` }],
  ["blanks, line ends or quotation marks stand around the secret", { key: ` ${secret}` }],
];

describe("one mistake", () => {
  test.each(trials)("%s", async (mistake, made) => {
    const { status, code, message, call, body } = await send(made);
    expect([status, code]).toEqual([400, "SignatureDoesNotMatch"]);
    expect(call?.received?.mistake).toContain(mistake);
    expect(message).toContain(mistake);
    expect(call?.expected?.canonicalRequest).toContain(`\n${sha256("Extra=1")}`);
    expect(JSON.stringify([body, call])).not.toContain(secret);
  });

  test("every mistake of the list is made, and none at all is good", async () => {
    expect(acs3Mistakes.filter(({ words }) => !trials.some(([mistake]) => words.startsWith(mistake)))).toEqual([]);
    expect((await send({})).code).toBeUndefined();
    expect((await send({ headers: { host: "h.example.com" } })).code).toBeUndefined();
  });
});
