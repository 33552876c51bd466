// A printed curl command is read back by shells as the very words it was made of, whatever stands in names, values and keys.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { curlLines, printCommand, type Secret } from "../../generator/commands/call/print-curl.js";
import { argumentsOf, hasProgram } from "./shell.js";

const numRuns = process.env["DOCWRIGHT_FULL"] === "1" ? 300 : 25;
const shells = ["bash", "sh", "dash", "zsh"].filter(hasProgram);

const AWKWARD = [
  "it's",
  "''",
  "'",
  "a\nb\r\n\n",
  "$HOME `id` $(id) ${x} !! \\ \\' \\n",
  '"double"',
  " leading and trailing ",
  "--data",
  "-",
  "@/etc/passwd",
  "",
  "*?[a-z]{a,b}~#;&|<>()",
  "é 中 😀 \u202e\u0007\u001b[31m",
];

function secret(value: string, variable: string): Secret {
  return { value, variable, what: "a key" };
}

describe.each(shells)("%s", (shell) => {
  test("reads awkward words back as they were", () => {
    expect(argumentsOf(printCommand([["curl", ...AWKWARD], AWKWARD], []), {}, shell)).toEqual([...AWKWARD, ...AWKWARD]);
  });

  test("reads any words back as they were, and puts keys where they stood", () => {
    const word = fc.string({ unit: "binary" }).map((own) => own.replaceAll("\0", ""));
    // Signs of keys as vendors allow them, those of the shell among them.
    const key = fc.string({ unit: fc.constantFrom(..."aA1'\"$`\\!+/=%-"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), key, key, (words, id, hidden) => {
        const args = words.map(([before, after]) => before + id + after + hidden);
        const secrets = [secret(id, "ID"), secret(hidden, "HIDDEN")];
        expect(argumentsOf(printCommand([["curl", ...args]], secrets), { ID: id, HIDDEN: hidden }, shell)).toEqual(
          args.map((arg) => Buffer.from(arg).toString()),
        );
      }),
      { numRuns },
    );
  });
});

test("bash is there: the shell that most people paste into", () => {
  expect(shells).toContain("bash");
});

test("keys never stand in the text, the one inside the other included", () => {
  const text = printCommand(
    [["curl", "--header", "Credential=key-1/x, token-key-1'"]],
    [secret("key-1", "ID"), secret("token-key-1'", "TOKEN")],
  );
  expect(text).toBe(`curl --header 'Credential='"$ID"'/x, '"$TOKEN"`);
});

describe("the arguments", () => {
  const headers = { "X-A": "b", "X-Empty": "" };

  test("a body without a type gets none from curl; an empty header is sent; brackets are no pattern", () => {
    expect(curlLines("http://[::1]:4010/?a=1", { method: "PUT", headers, body: "" })).toEqual([
      ["curl", "--globoff", "--path-as-is", "--request", "PUT"],
      ["--header", "X-A: b"],
      ["--header", "X-Empty;"],
      ["--header", "Content-Type:"],
      ["--data-raw", ""],
      ["http://[::1]:4010/?a=1"],
    ]);
  });

  test("no body, and a body with its type", () => {
    const typed = { "content-type": "application/json" };
    expect(curlLines("http://a/", { method: "GET", headers: {} })).toHaveLength(2);
    expect(curlLines("http://a/", { method: "POST", headers: typed, body: "@x" }).slice(1)).toEqual([
      ["--header", "content-type: application/json"],
      ["--data-raw", "@x"],
      ["http://a/"],
    ]);
  });

  test.each([
    ["a line end", { "X-A": "b\r\nX-C: d" }],
    ["a name that is a file for curl", { "@file": "b" }],
    ["letters that headers carry in no agreed way", { "X-A": "é" }],
  ])("%s in a header is refused", (_, bad) => {
    expect(() => curlLines("http://a/", { method: "GET", headers: bad })).toThrow(/curl cannot send/);
  });

  test("bytes are refused", () => {
    expect(() => curlLines("http://a/", { method: "POST", headers: {}, body: new Uint8Array(1) })).toThrow(/bytes/);
  });
});
