// What `corrections suggest` refuses: each bad line with place and remedy, while it goes on with the others.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bare, CORRECTIONS, event, folderWith, proposal, SERVICE, suggest } from "./drift-files.js";
import { docwrightHere as docwright } from "./run-cli.js";

describe("refuses", () => {
  const bad: readonly (readonly [what: string, line: object | string, said: RegExp])[] = [
    ["no JSON", "{", /error drift\/no-json: the line is no JSON object/],
    ["a list", "[]", /drift\/no-json/],
    ["a text", '"x"', /drift\/no-json/],
    ["null", "null", /drift\/no-json/],
    ["an empty object", "{}", /drift\/field: the event has no action that is a name/],
    [
      "a prototype in place of fields",
      `{"__proto__": ${JSON.stringify(event)}}`,
      /drift\/field: the event has no action/,
    ],
    ["no path", { ...event, path: undefined }, /drift\/field: the event has no path/],
    ["a path without end", { ...event, path: "x.".repeat(600) }, /drift\/field: .* path of at most 1000 characters/],
    ["a kind that is no word", { ...event, kind: "<b>" }, /drift\/field: the event has no kind/],
    [
      "a type that is none",
      { ...event, found: "undefined" },
      /drift\/field: the event has no found that is one of null, string/,
    ],
    ["a value that is an object", { ...event, value: {} }, /drift\/field: the event has no value/],
    ["a vendor that is a number", { ...event, vendor: 5 }, /drift\/field: the event has no vendor/],
    [
      "another vendor",
      { ...event, vendor: "nobody" },
      /drift\/unknown-service: the event is of nobody\/bssopenapi\/2017-12-14, which the specs do not hold; they hold alibaba\/bssopenapi/,
    ],
    ["a path as service", { ...event, service: "../../../etc" }, /drift\/unknown-service/],
    ["another version", { ...event, version: "1999-01-01" }, /drift\/unknown-service/],
    ["no service", bare, /drift\/no-service: .*name them on the command line/],
    [
      "a line without end",
      { ...event, more: "x".repeat(70_000) },
      /drift\/too-long: the line is longer than the 65536 bytes/,
    ],
    ["a place that is gone", { ...event, path: "type:Gone.Member" }, /drift\/no-place/],
  ];

  test("each bad line with its place, and goes on", async () => {
    const folder = folderWith({ "a.jsonl": [...bad.map(([, line]) => line), event] });
    const { code, out, error } = await suggest(folder, "a.jsonl");
    expect(code).toBe(4);
    expect(JSON.parse(out)).toEqual([proposal]);
    const said = error.trimEnd().split("\n");
    expect(said).toHaveLength(bad.length);
    bad.forEach(([what, , expected], i) => {
      const own = said.filter((line) => line.startsWith(`a.jsonl:${i + 1} error `));
      expect(own, what).toHaveLength(1);
      expect(own[0], what).toMatch(expected);
    });
  });

  test("when no line can be used, with exit code 3", async () => {
    const folder = folderWith({ "a.jsonl": ["no", "json"] });
    const { code, out, error } = await suggest(folder, "a.jsonl", "--write");
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(error).toMatch(
      /^a\.jsonl:1 error [^\n]+\na\.jsonl:2 error [^\n]+\nno event could be used; nothing is proposed\n$/,
    );
  });

  test("files that cannot be read", async () => {
    const folder = folderWith({ "a.jsonl": [event] });
    const { code, out, error } = await suggest(folder, "a.jsonl", "gone.jsonl", "logs/gone.jsonl", "spec");
    expect(code).toBe(4);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(error).toMatch(/^gone\.jsonl error drift\/file: cannot be read \(ENOENT\); check the path/);
    expect(error).toMatch(/^logs\/gone\.jsonl error drift\/file: cannot be read \(ENOENT\)/m);
    expect(error).toMatch(/^spec error drift\/file: cannot be read \(EISDIR\)/m);
    expect((await suggest(folder, "gone.jsonl")).code).toBe(3);
  });

  test("a corrections.json that is no list, before anything is written", async () => {
    const folder = folderWith({ "a.jsonl": [event] });
    writeFileSync(join(folder, CORRECTIONS), "{}");
    const { code, error } = await suggest(folder, "a.jsonl", "--write");
    expect(code).toBe(2);
    expect(error).toMatch(/corrections\.json must hold a list of corrections/);
    expect(readFileSync(join(folder, CORRECTIONS), "utf8")).toBe("{}");
  });

  test.each([
    [["corrections"], /takes suggest and files/],
    [["corrections", "suggest"], /takes suggest and files/],
    [["corrections", "suggest", SERVICE], /takes suggest and files/],
    [["corrections", "apply", "a.jsonl"], /takes suggest and files/],
    [
      ["corrections", "suggest", "a.jsonl", "alibaba/nothing"],
      /spec holds no alibaba\/nothing; it holds alibaba\/bssopenapi/,
    ],
    [["corrections", "suggest", "a.jsonl", "--format", "x"], /--format/],
  ])("wrong usage: %j", async (args, message) => {
    const folder = folderWith({ "a.jsonl": [event] });
    const { code, out, error } = await docwright(args, folder);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error).toMatch(/^docwright: [^\n]+\n$/);
  });
});
