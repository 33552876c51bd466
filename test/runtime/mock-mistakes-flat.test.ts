// Wrong signatures over parameters (HmacSHA1, HmacSHA256, RPC), made by signers of this test that make one mistake at a time: the
// mock says which. Every mistake of its lists is made here.
import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createMock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { hmacMistakes } from "../../templates/mock/runtime/wire/mistakes/hmac.js";
import { rpcMistakes } from "../../templates/mock/runtime/wire/mistakes/rpc.js";
import type { MockService } from "../../templates/mock/runtime/service.js";
import { machines, orders } from "./sample-services.js";
import { madeRequest, readAnswer } from "./wire-caller.js";

const time = Date.UTC(2025, 0, 2);
const { id, secret } = mockCredentials;
const form = "application/x-www-form-urlencoded";

/** Encodes all but letters, digits and `-_.~`. */
const strict = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

type Parameters = Readonly<Record<string, string>>;

async function post(service: MockService, body: string, options: MockOptions = {}, host = "h.example.com") {
  const mock = createMock(service, { now: () => time, ...options });
  const request = madeRequest("POST", "/", { host, "content-type": form }, body);
  return { ...readAnswer(await mock.handle(request)), call: mock.requests[0] };
}

function bodyOf(parameters: Parameters, signature: string, plus = "%2B"): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${strict(name)}=${strict(value)}`);
  return `${pairs.join("&")}&Signature=${strict(signature).replaceAll("%2B", plus)}`;
}

const byCharacters = (names: readonly string[]): string[] => [...names].sort();

describe("HmacSHA1 and HmacSHA256", () => {
  interface Made {
    readonly method?: string;
    readonly host?: string;
    readonly path?: string;
    readonly order?: (names: string[]) => string[];
    readonly value?: (value: string) => string;
    readonly hash?: string;
    readonly key?: string;
    readonly digits?: "hex" | "base64";
    readonly plus?: string;
    readonly parameters?: Parameters;
  }

  const parameters: Parameters = {
    Version: "2017-03-12",
    Action: "DescribeMachines",
    "MachineIds.2": "c",
    "MachineIds.12": "a b*",
    "Filters.0.Name": "",
    Timestamp: String(time / 1000),
    Nonce: "42",
    SecretId: id,
  };

  function sign({ method = "POST", host = "h.example.com", path = "/?", order = byCharacters, ...made }: Made): string {
    const { value = (own) => own, hash = "sha1", key = secret, digits = "base64" } = made;
    const all = made.parameters ?? parameters;
    const pairs = order(Object.keys(all)).map((name) => `${name}=${value(all[name] ?? "")}`);
    return createHmac(hash, key)
      .update(`${method}${host}${path}${pairs.join("&")}`)
      .digest(digits);
  }

  /** Some value of the nonce makes a plus sign in the signature. */
  const plussed = Array.from({ length: 200 }, (_, nonce) => ({ ...parameters, Nonce: String(nonce) })).find((own) =>
    sign({ parameters: own }).includes("+"),
  );

  const trials: readonly [mistake: string, made: Made][] = [
    ["the plus signs of the signature are not encoded", { parameters: plussed ?? {}, plus: "+" }],
    ["the algorithm is another one than SignatureMethod says", { hash: "sha256" }],
    ["the host that is signed is not that of the Host header", { host: "cvm.example.com" }],
    ["another method is signed", { method: "GET" }],
    ["the path and the question mark are not signed as /?", { path: "?" }],
    ["the parameters are not signed in the order", { order: (names) => names }],
    ["the parameters are not signed in the order", { order: (names) => byCharacters(names).sort(byNumber) }],
    ["the values are signed encoded", { value: strict }],
    ["the values are signed encoded", { value: encodeURIComponent }],
    ["absent values are signed as the word undefined", { value: (own) => own || "undefined" }],
    [
      "parameters without a value are not signed",
      { order: (names) => byCharacters(names.filter((name) => parameters[name])) },
    ],
    ["the signature is written as hexadecimal digits", { digits: "hex" }],
    ["blanks, line ends or quotation marks stand around the secret", { key: `${secret}\r\n` }],
  ];

  function byNumber(left: string, right: string): number {
    const [, first] = /^MachineIds\.(\d+)/.exec(left) ?? [];
    const [, second] = /^MachineIds\.(\d+)/.exec(right) ?? [];
    return first === undefined || second === undefined ? 0 : Number(first) - Number(second);
  }

  test.each(trials)("%s", async (mistake, made) => {
    const body = bodyOf(made.parameters ?? parameters, sign(made), made.plus);
    const { code, message, call } = await post(machines, body);
    expect(code).toBe("AuthFailure.SignatureFailure");
    expect(call?.received?.mistake).toContain(mistake);
    expect(message).toContain(mistake);
    expect(call?.expected?.stringToSign).toContain(
      "POSTh.example.com/?Action=DescribeMachines&Filters.0.Name=&MachineIds.12=a b*&",
    );
    expect(JSON.stringify(call)).not.toContain(secret);
  });

  test("every mistake of the list is made, and none at all is good", async () => {
    expect(hmacMistakes.filter(({ words }) => !trials.some(([mistake]) => words.startsWith(mistake)))).toEqual([]);
    const named = { ...parameters, "Filters.0.Name": "zone", SignatureMethod: "HmacSHA256" };
    expect((await post(machines, bodyOf(named, sign({ parameters: named, hash: "sha256" })))).code).toBeUndefined();
  });
});

describe("RPC", () => {
  interface Made {
    readonly method?: string;
    readonly order?: (names: string[]) => string[];
    readonly encode?: (text: string) => string;
    readonly again?: (text: string) => string;
    readonly hash?: string;
    readonly key?: string;
    readonly digits?: "hex" | "base64";
    readonly plus?: string;
    readonly nonce?: string;
  }

  const parametersOf = (nonce = "42"): Parameters => ({
    Version: "2017-12-14",
    Action: "CreateOrder",
    ProductCode: "a b*~'",
    Period: "1",
    format: "x",
    Format: "JSON",
    Timestamp: "2025-01-02T00:00:00Z",
    SignatureNonce: nonce,
    SignatureMethod: "HMAC-SHA1",
    SignatureVersion: "1.0",
    AccessKeyId: id,
  });

  function sign({
    method = "POST",
    order = byCharacters,
    encode = strict,
    again = strict,
    nonce,
    ...made
  }: Made): string {
    const { hash = "sha1", key = `${secret}&`, digits = "base64" } = made;
    const all = parametersOf(nonce);
    const query = order(Object.keys(all)).map((name) => `${encode(name)}=${encode(all[name] ?? "")}`);
    return createHmac(hash, key)
      .update(`${method}&${again("/")}&${again(query.join("&"))}`)
      .digest(digits);
  }

  const plussed = Array.from({ length: 200 }, (_, nonce) => String(nonce)).find((nonce) =>
    sign({ nonce }).includes("+"),
  );
  const loosely = (text: string): string => strict(text).replaceAll("%20", "+");

  const trials: readonly [mistake: string, made: Made][] = [
    [
      "the plus signs of the signature are not encoded",
      { plus: "+", ...(plussed === undefined ? {} : { nonce: plussed }) },
    ],
    ["the key is the secret alone", { key: secret }],
    ["another method is signed", { method: "GET" }],
    ["the parameters are not signed in the order", { order: (names) => names }],
    ["names and values are not encoded", { encode: encodeURIComponent }],
    ["names and values are not encoded", { encode: loosely }],
    ["the query is not encoded a second time", { again: (text) => text }],
    ["the query is not encoded a second time", { encode: encodeURIComponent, again: encodeURIComponent }],
    ["the hash is SHA-256", { hash: "sha256" }],
    ["the signature is written as hexadecimal digits", { digits: "hex" }],
    ["blanks, line ends or quotation marks stand around the secret", { key: `${secret}\n&` }],
  ];

  test.each(trials)("%s", async (mistake, made) => {
    const { code, message, call } = await post(orders, bodyOf(parametersOf(made.nonce), sign(made), made.plus));
    expect(code).toBe("SignatureDoesNotMatch");
    expect(call?.received?.mistake).toContain(mistake);
    expect(message).toContain(`The string to sign is: ${call?.expected?.stringToSign}`);
    expect(JSON.stringify(call)).not.toContain(secret);
  });

  test("every mistake of the list is made, and none at all is good", async () => {
    expect(rpcMistakes.filter(({ words }) => !trials.some(([mistake]) => words.startsWith(mistake)))).toEqual([]);
    expect((await post(orders, bodyOf(parametersOf(), sign({})))).code).toBeUndefined();
  });
});
