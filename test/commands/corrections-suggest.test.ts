// `corrections suggest` on files of events: what it prints and writes. What becomes of an event is tried in
// propose-corrections.test.ts, what is refused in corrections-refuses.test.ts.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bare, CORRECTIONS, event, folderWith, proposal, SERVICE, suggest } from "./drift-files.js";
import { docwrightHere as docwright } from "./run-cli.js";

describe("prints", () => {
  test("corrections as JSON, one a line, and nothing else", async () => {
    const folder = folderWith({
      "a.jsonl": [event, "", event],
      "b.jsonl": [{ ...event, time: "2025-06-03T10:00:00.000Z" }],
    });
    const { code, out, error } = await suggest(folder, "a.jsonl", "b.jsonl");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    const evidence =
      "seen 3 times in answers of CreateInstance, 2025-06-01T10:00:00.000Z to 2025-06-03T10:00:00.000Z, request 8F1C";
    expect(JSON.parse(out)).toEqual([{ ...proposal, evidence }]);
    expect(out).toMatch(/^\[\n {2}\{"at": "[^\n]+\}\n\]\n$/);
    expect(existsSync(join(folder, CORRECTIONS))).toBe(false);
  });

  test("an empty list where nothing was seen, or the spec knows it", async () => {
    const known = { ...event, path: "CreateInstance.output.Success" };
    const folder = folderWith({ "none.jsonl": [], "known.jsonl": [known] });
    expect(await suggest(folder, "none.jsonl")).toEqual({ code: 0, out: "[]\n", error: "" });
    const { code, out, error } = await suggest(folder, "known.jsonl");
    expect({ code, out }).toEqual({ code: 0, out: "[]\n" });
    expect(error).toMatch(/^info drift\/learnt: the spec has learnt of CreateInstance\.output\.Success meanwhile/);
  });

  test.each([[SERVICE], [`${SERVICE}/2017-12-14`]])(
    "for lines without a service that of the command line: %s",
    async (name) => {
      const folder = folderWith({ "a.jsonl": [bare] });
      const { code, out } = await suggest(folder, "a.jsonl", name);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual([proposal]);
    },
  );

  test("what is proposed is applied by regenerate, and is not proposed again", async () => {
    const folder = folderWith({ "a.jsonl": [event] });
    const { out } = await suggest(folder, "a.jsonl");
    writeFileSync(join(folder, CORRECTIONS), out);
    expect((await docwright(["regenerate"], folder)).code).toBe(0);
    const spec = readFileSync(join(folder, CORRECTIONS, "../spec.json"), "utf8");
    expect(spec).toContain('{"name": "IsSuccess", "type": {"kind": "boolean"}}');
    const again = await suggest(folder, "a.jsonl");
    expect([again.code, again.out]).toEqual([0, "[]\n"]);
  });
});

describe("--write", () => {
  test("adds to the file, in its order, and changes no entry", async () => {
    const folder = folderWith({
      "a.jsonl": [event, { ...event, path: "CreateInstance.output.Code", kind: "unexpected-null", found: "null" }],
    });
    const mine = { reason: "mine", at: "CreateInstance.output.Code#nullable", set: true, "x-note": [1] };
    const other = {
      at: "CreateInstance.input.ProductType#required",
      expect: false,
      set: true,
      reason: "refused without",
    };
    writeFileSync(join(folder, CORRECTIONS), JSON.stringify([mine, other]));
    const { code, out, error } = await suggest(folder, "a.jsonl", "--write");
    expect(code).toBe(0);
    expect(out).toBe(`${CORRECTIONS}: 1 corrections added to 2; run docwright regenerate to apply them\n`);
    expect(error).toContain(
      "info drift/corrected: corrections.json has an entry for CreateInstance.output.Code#nullable already",
    );
    const text = readFileSync(join(folder, CORRECTIONS), "utf8");
    expect(JSON.parse(text)).toEqual([mine, other, proposal]);
    expect(text.split("\n")).toHaveLength(6);
    expect(text).toMatch(/^\[\n {2}\{"reason": "mine", "at": /);
    const before = text;
    await suggest(folder, "a.jsonl", "--write");
    expect(readFileSync(join(folder, CORRECTIONS), "utf8")).toBe(before);
  });

  test("makes the file where there is none, and none for nothing", async () => {
    const folder = folderWith({ "a.jsonl": [event], "none.jsonl": [{ ...event, found: "null" }] });
    await suggest(folder, "none.jsonl", "--write");
    expect(existsSync(join(folder, CORRECTIONS))).toBe(false);
    await suggest(folder, "a.jsonl", "--write");
    expect(JSON.parse(readFileSync(join(folder, CORRECTIONS), "utf8"))).toEqual([proposal]);
  });
});

describe("several services", () => {
  /** A copy of the service in another version, and one of another site, which has a folder of its own. */
  function severalServices(lines: readonly (object | string)[]): string {
    const folder = folderWith({ "a.jsonl": lines });
    const from = join(folder, "spec", SERVICE, "2017-12-14");
    cpSync(from, join(folder, "spec", SERVICE, "2020-01-01"), { recursive: true });
    mkdirSync(join(folder, `spec/${SERVICE}-cn`));
    cpSync(from, join(folder, `spec/${SERVICE}-cn/2017-12-14`), { recursive: true });
    return folder;
  }

  test("each gets its own, by --write", async () => {
    const folder = severalServices([
      { ...event, version: "2020-01-01" },
      { ...event, service: "bssopenapi-cn" },
    ]);
    const { code, out } = await suggest(folder, "a.jsonl", "--write");
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => line.split(":")[0])).toEqual([
      "spec/alibaba/bssopenapi/2020-01-01/corrections.json",
      "spec/alibaba/bssopenapi-cn/2017-12-14/corrections.json",
      "",
    ]);
  });

  test("without it, one is to be named", async () => {
    const folder = severalServices([
      { ...event, version: "2020-01-01" },
      { ...event, service: "bssopenapi-cn" },
    ]);
    const { code, error } = await suggest(folder, "a.jsonl");
    expect(code).toBe(2);
    expect(error).toMatch(
      /^docwright: the events are of alibaba\/bssopenapi\/2020-01-01, alibaba\/bssopenapi-cn\/2017-12-14; name one/,
    );
    const named = await suggest(folder, "a.jsonl", `${SERVICE}/2020-01-01`);
    expect(named.code).toBe(0);
    expect(JSON.parse(named.out)).toHaveLength(1);
    expect(named.error).toBe(
      "info drift/other-service: 1 events are of other services than alibaba/bssopenapi/2020-01-01, which the command line names; left out\n",
    );
  });

  test("events that do not tell which are refused, until the command line does", async () => {
    const { version: _, ...unversioned } = event;
    const folder = severalServices([unversioned, event]);
    const { code, error } = await suggest(folder, "a.jsonl");
    expect(code).toBe(3);
    expect(error).toMatch(
      /a\.jsonl:1 error drift\/several-services: the event is of alibaba\/bssopenapi, which several folders hold: /,
    );
    expect(error).toMatch(
      /a\.jsonl:2 error drift\/several-services: .*bssopenapi-cn\/2017-12-14, .*bssopenapi\/2017-12-14; name one/,
    );
    expect((await suggest(folder, "a.jsonl", `${SERVICE}-cn`)).code).toBe(0);
    expect((await suggest(folder, "a.jsonl", SERVICE)).error).toMatch(
      /^docwright: alibaba\/bssopenapi names .*; name one of these\n$/,
    );
  });
});

test("a large file is read in pieces: lines across them are whole", async () => {
  const lines = Array.from({ length: 3000 }, (_, i) => ({ ...event, more: "é".repeat(i % 50) }));
  const folder = folderWith({ "a.jsonl": lines });
  const text = readFileSync(join(folder, "a.jsonl"), "utf8").trimEnd();
  writeFileSync(join(folder, "a.jsonl"), text.replaceAll("\n", "\r\n"));
  const { code, out, error } = await suggest(folder, "a.jsonl");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out).toContain("seen 3000 times");
});
