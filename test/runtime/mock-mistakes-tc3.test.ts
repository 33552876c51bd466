// Wrong TC3-HMAC-SHA256 signatures, made by a signer of this test that makes one mistake at a time: the mock refuses each, says
// which mistake it was, and shows both canonical requests. Every mistake of its list is made here.
import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { tc3Mistakes } from "../../templates/mock/runtime/wire/mistakes/tc3.js";
import { machines } from "./sample-services.js";
import { madeRequest, readAnswer } from "./wire-caller.js";

const time = Date.UTC(2025, 0, 2);
const timestamp = String(time / 1000);
const date = "2025-01-02";
const { id, secret } = mockCredentials;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** What is signed; each field is right unless a mistake gives it. */
interface Made {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly lines?: readonly string[];
  readonly blank?: string;
  readonly signedHeaders?: string;
  /** As the Authorization header names them. */
  readonly named?: string;
  readonly payload?: string;
  readonly request?: (canonical: string) => string;
  readonly time?: string;
  readonly key?: Buffer | string;
  readonly digits?: (signature: Buffer) => string;
}

interface Sent {
  readonly method: "GET" | "POST";
  readonly query: string;
  readonly type: string;
  readonly body: string;
  readonly host: string;
}

const post: Sent = {
  method: "POST",
  query: "",
  type: "application/json; charset=utf-8",
  body: '{"Limit":1,"HostId":"host-1"}',
  host: "cvm.example.com:4010",
};
const get: Sent = {
  method: "GET",
  query: "MachineIds.0=a%20b&Limit=1&HostId=h%2A",
  type: "application/x-www-form-urlencoded",
  body: "",
  host: "cvm.example.com",
};

const rightKey = (own = secret, steps = [date, "cvm", "tc3_request"], start = `TC3${own}`): Buffer | string =>
  steps.reduce<Buffer | string>((key, step) => hmac(key, step), start);

function sign(sent: Sent, made: Made): string {
  const { method, host, type } = sent;
  const lines = made.lines ?? [`content-type:${type}\n`, `host:${host.replace(/:\d+$/, "")}\n`];
  const canonical = [
    made.method ?? method,
    made.path ?? "/",
    made.query ?? (method === "GET" ? sent.query : ""),
    lines.join("") + (made.blank ?? "\n") + (made.signedHeaders ?? "content-type;host"),
    made.payload ?? sha256(sent.body),
  ].join("\n");
  const hashed = (made.request ?? sha256)(canonical);
  const text = `TC3-HMAC-SHA256\n${made.time ?? timestamp}\n${date}/cvm/tc3_request\n${hashed}`;
  const signature = (made.digits ?? ((own) => own.toString("hex")))(hmac(made.key ?? rightKey(), text));
  return `TC3-HMAC-SHA256 Credential=${id}/${date}/cvm/tc3_request, SignedHeaders=${made.named ?? "content-type;host"}, Signature=${signature}`;
}

async function send(sent: Sent, made: Made, target = `/${sent.query === "" ? "" : `?${sent.query}`}`) {
  const mock = createMock(machines, { now: () => time });
  const headers = {
    authorization: sign(sent, made),
    "content-type": sent.type,
    host: sent.host,
    "x-tc-action": "DescribeMachines",
    "x-tc-version": "2017-03-12",
    "x-tc-timestamp": timestamp,
  };
  const refused = readAnswer(await mock.handle(madeRequest(sent.method, target, headers, sent.body)));
  return { ...refused, call: mock.requests[0] };
}

const type = (own: string): readonly string[] => [`content-type:${own}\n`, "host:cvm.example.com\n"];

const trials: readonly [mistake: string, sent: Sent, made: Made, target?: string][] = [
  [
    "the host that is signed is not that",
    post,
    { lines: [`content-type:${post.type}\n`, "host:cvm.tencentcloudapi.com\n"] },
  ],
  ["the host that is signed is not that", post, { lines: [`content-type:${post.type}\n`, "host:localhost:4010\n"] }],
  ["the content-type is signed with another charset", post, { lines: type("application/json") }],
  [
    "the content-type is signed with another charset",
    { ...post, type: "application/json" },
    { lines: type("application/json; charset=utf-8") },
  ],
  [
    "the headers are not signed in the order",
    post,
    { lines: [...type(post.type)].reverse(), named: "host;content-type", signedHeaders: "host;content-type" },
  ],
  ["the headers are not signed in the order", post, { lines: [...type(post.type)].reverse() }],
  [
    "the names of headers are not signed in small letters",
    post,
    { lines: type(post.type).map((own) => own.replace("content-type", "Content-Type").replace("host", "Host")) },
  ],
  [
    "the names of headers are not signed in small letters",
    post,
    { named: "Content-Type;Host", signedHeaders: "Content-Type;Host" },
  ],
  ["the values of headers are not signed in small letters", { ...post, type: "application/json; charset=UTF-8" }, {}],
  ["no empty line is signed", post, { blank: "" }],
  ["another method is signed", post, { method: "GET" }],
  ["another method is signed", post, { method: "post" }],
  ["the path that is signed is not /", post, { path: "" }],
  ["the query of a POST is signed", { ...post, query: "a=1" }, { query: "a=1" }],
  ["the query is not signed as it is sent", get, { query: "" }],
  ["the query is not signed as it is sent", get, { query: "HostId=h%2A&Limit=1&MachineIds.0=a%20b" }],
  ["the query is not signed as it is sent", get, { query: "MachineIds.0=a b&Limit=1&HostId=h*" }],
  ["the query is not signed as it is sent", get, { query: "MachineIds.0=a+b&Limit=1&HostId=h%2A" }],
  ["the payload is signed as empty", post, { payload: sha256("") }],
  ["the query is signed as the payload", get, { payload: sha256(get.query) }],
  ["the payload is signed in another writing", post, { payload: sha256('{"Limit": 1, "HostId": "host-1"}') }],
  ["the payload is signed in another writing", post, { payload: sha256('{"HostId":"host-1","Limit":1}') }],
  ["the payload is signed in another writing", post, { payload: sha256(`${post.body}\n`) }],
  ["the payload is signed itself", post, { payload: post.body }],
  ["the canonical request is signed itself", post, { request: (own) => own }],
  ["a hash is written in capital letters", post, { payload: sha256(post.body).toUpperCase() }],
  ["a hash is written in capital letters", post, { request: (own) => sha256(own).toUpperCase() }],
  ["a hash is written in capital letters", post, { digits: (own) => own.toString("hex").toUpperCase() }],
  ["the signature is written as base64", post, { digits: (own) => own.toString("base64") }],
  ["the timestamp is signed in milliseconds", post, { time: String(time) }],
  ["blanks, line ends or quotation marks stand around the secret", post, { key: rightKey(`${secret}\n`) }],
  ["blanks, line ends or quotation marks stand around the secret", post, { key: rightKey(`${secret} `) }],
  ["the secret does not begin with TC3", post, { key: rightKey(secret, undefined, secret) }],
  [
    "the key is made for another service",
    { ...post, host: "other.example.com" },
    {
      lines: [`content-type:${post.type}\n`, "host:other.example.com\n"],
      key: rightKey(secret, [date, "other", "tc3_request"]),
    },
  ],
  ["the key is made without all of date, service", post, { key: rightKey(secret, ["cvm", "tc3_request"]) }],
  ["the key is made without all of date, service", post, { key: secret }],
  [
    "the key goes on with hexadecimal digits",
    post,
    { key: [date, "cvm", "tc3_request"].reduce((key, step) => hmac(key, step).toString("hex"), `TC3${secret}`) },
  ],
];

describe("one mistake", () => {
  test.each(trials)("%s", async (mistake, sent, made, target) => {
    const { code, message, body, call } = await send(sent, made, target);
    expect(code).toBe("AuthFailure.SignatureFailure");
    expect(call?.received?.mistake).toMatch(new RegExp(`^${mistake.replace(/[+?.]/g, "\\$&")}`));
    expect(message).toBe(`The signature does not fit the request: ${call?.received?.mistake}.`);
    const { expected, received } = call ?? {};
    expect(expected?.canonicalRequest).toContain(
      `\n\ncontent-type;host\n${sent.method === "GET" ? sha256("") : sha256(sent.body)}`,
    );
    expect(received?.stringToSign).toMatch(/^TC3-HMAC-SHA256\n/);
    if (!/key|secret|written as base64/.test(mistake) && made.digits === undefined) {
      expect([received?.canonicalRequest, received?.stringToSign]).not.toEqual([
        expected?.canonicalRequest,
        expected?.stringToSign,
      ]);
    }
    expect(JSON.stringify([body, call])).not.toContain(secret);
  });

  test("every mistake of the list is made", () => {
    const made = tc3Mistakes.filter(({ words }) => trials.some(([mistake]) => words.startsWith(mistake)));
    expect(made.map(({ words }) => words)).toEqual(tc3Mistakes.map(({ words }) => words));
  });

  test("none at all: the requests of the trials are good", async () => {
    for (const sent of [post, get, { ...post, query: "a=1" }]) expect((await send(sent, {})).code).toBeUndefined();
  });

  test("two at once are not guessed, and both texts cannot be told", async () => {
    const { code, message, call } = await send(post, { method: "GET", path: "" });
    expect([code, message]).toEqual(["AuthFailure.SignatureFailure", "The signature does not fit the request."]);
    expect(call?.expected?.canonicalRequest).toContain("POST\n/\n");
    expect(call?.received).toBeUndefined();
  });
});
