// What the address holds of the explorer, where calls may go, and the code of a call.
import { describe, expect, test } from "vitest";
import { printMockCurl, printTypeScript, printVendorCurl } from "../../templates/site/browser/explorer/code.js";
import { readServers } from "../../templates/site/browser/explorer/servers.js";
import type { SessionState } from "../../templates/site/browser/explorer/session.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { signCall } from "../../templates/site/browser/explorer/sign-call.js";
import { printState, readState } from "../../templates/site/browser/explorer/state.js";
import { makeThing } from "./explorer-subject.js";

const subject = makeThing();
const input = { Name: "it's", Count: 12345678901234567890n, Labels: { a: "b" } };
const state: SessionState = {
  input,
  region: "south",
  target: "mock",
  credentials: mockCredentials,
  servers: { mock: "http://127.0.0.1:4010", send: "http://127.0.0.1:8000/_send" },
  time: Date.UTC(2026, 0, 2),
  nonce: "0123456789abcdef",
};
const ownKey = { id: "MYID/1", secret: "mysecret", token: "my token".replace(" ", "+") };

describe("the address", () => {
  test("holds input, region and target, and gives them back", () => {
    const fragment = printState(state);
    expect(fragment).toMatch(/^#try=[\w%:,.~!*'()-]+$/);
    expect(readState(fragment)).toEqual({ input, region: "south", target: "mock" });
    expect(readState(printState({ ...state, region: undefined, target: "vendor" }))).toEqual({
      input,
      region: undefined,
      target: "vendor",
    });
  });

  test("holds neither a key nor what its name calls secret", () => {
    const secret = {
      Password: "pass1",
      Nested: [{ SecretKey: "pass2", Name: "shown" }],
      Token: "pass3",
      ClientToken: "id",
    };
    const fragment = decodeURIComponent(printState({ ...state, credentials: ownKey, input: secret } as SessionState));
    expect(fragment).not.toMatch(/pass\d|MYID|mysecret|my\+token/);
    expect(fragment).toContain('{"input":{"Nested":[{"Name":"shown"}],"ClientToken":"id"}');
  });

  test.each(["", "#input.Name", "#try=", "#try=%", "#try=[1]", "#try=null"])("%j is no such state", (fragment) => {
    expect(readState(fragment)).toBeUndefined();
  });

  test("what is wrong in it is left out; no name reaches a prototype", () => {
    expect(readState("#try={%22input%22:[1],%22region%22:3,%22to%22:%22elsewhere%22}")).toEqual({
      input: {},
      region: undefined,
      target: "mock",
    });
    const read = readState(`#try=${encodeURIComponent('{"input":{"__proto__":{"polluted":1}}}')}`);
    expect(Object.keys(read?.input ?? {})).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("where calls may go", () => {
  const origin = "http://127.0.0.1:8000";
  test("as the server of the site says", () => {
    expect(readServers({ mock: "http://127.0.0.1:5000", send: "/_send" }, origin)).toEqual({
      mock: "http://127.0.0.1:5000",
      send: "http://127.0.0.1:8000/_send",
    });
  });

  test.each([
    [null],
    [{}],
    [{ mock: "https://evil.example.com", send: "https://evil.example.com/_send" }],
    [{ mock: "http://127.0.0.1.evil.example.com", send: "//evil.example.com" }],
    [{ mock: "javascript:alert(1)", send: "javascript:alert(1)" }],
  ])("never to another machine: %j", (said) => {
    expect(readServers(said, origin)).toEqual({ mock: "http://127.0.0.1:4010" });
  });
});

describe("the call as code", () => {
  test("curl for the mock is unsigned, and quoted for a shell", () => {
    expect(printMockCurl(subject, state)).toBe(
      [
        "curl http://127.0.0.1:4010/vendor/svc/MakeThing \\",
        "  --header 'Content-Type: application/json' \\",
        "  --header 'X-Docwright-Region: south' \\",
        `  --data-raw '{"Name":"it'\\''s","Count":12345678901234567890,"Labels":{"a":"b"}}'`,
      ].join("\n"),
    );
  });

  test("curl for the vendor is signed for its host, and holds no key", async () => {
    const toVendor: SessionState = { ...state, target: "vendor", credentials: ownKey };
    const signed = await signCall(subject, toVendor);
    if ("why" in signed) return expect.fail(signed.why);
    expect(signed.url).toBe("https://svc.example.com/");
    expect(signed.steps?.canonicalRequest).toContain("host:svc.example.com\n");
    const curl = printVendorCurl(signed, ownKey);
    expect(curl).toContain("Credential='\"$ACCESS_KEY_ID\"'/2026-01-02/svc/tc3_request");
    expect(curl).toContain(signed.steps?.signature);
    expect(curl).not.toMatch(/MYID|mysecret|my\+token/);
  });

  test("TypeScript is that of the generated client", () => {
    expect(printTypeScript(subject, state)).toContain(
      `await client.makeThing({ Name: "it's", Count: 12345678901234567890n, Labels: { a: "b" } });`,
    );
    expect(printTypeScript(subject, { ...state, target: "vendor", credentials: ownKey })).not.toMatch(
      /credentials|endpoint|MYID|mysecret/,
    );
  });

  test("a key that no header can carry is refused without being told", async () => {
    const signed = await signCall(subject, { ...state, credentials: { id: "a\nb", secret: "mysecret" } });
    expect(signed).toEqual({ why: "A key is a text of visible ASCII characters without blanks." });
  });
});
