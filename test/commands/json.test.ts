// --json: one document on the output, problems in it, nothing on the other stream; the exit code stays what it is without.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../generator/commands/registry.js";
import { actionPage } from "../bad-input/workspace.js";
import { root, temporaryFolder } from "../generated/services.js";
import { docwrightHere as docwright, workingFolder } from "./run-cli.js";

interface Told {
  readonly code: number | null;
  readonly told: Record<string, unknown>;
}

async function ask(args: readonly string[], folder: string): Promise<Told> {
  const { code, out, error } = await docwright([...args, "--json"], folder);
  expect(error).toBe("");
  return { code, told: JSON.parse(out) as Record<string, unknown> };
}

/** One page that can be read, and one that cannot. */
function brew(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "good.txt"), actionPage("BoilWater"));
  writeFileSync(join(folder, "bad.txt"), "nothing that is known\n");
  return folder;
}

const version = ["--api-version", "2030-01-15"];

describe("ingest", () => {
  test("services with their counts, the ledger, and what was refused", async () => {
    const { code, told } = await ask(["ingest", "good.txt", "bad.txt", ...version, "--ledger"], brew());
    expect(code).toBe(4);
    expect(told).toMatchObject({
      services: [
        {
          service: "tencent/brew",
          version: "2030-01-15",
          folder: "spec/tencent/brew/2030-01-15",
          written: true,
          pages: 1,
          actions: 1,
        },
      ],
      ledger: { facts: expect.any(Number) as number, unclaimed: expect.any(Number) as number },
      problems: [{ severity: "error", at: "bad.txt:1", text: expect.stringMatching(/^bad\.txt:1 error /) as string }],
    });
  });

  test("nothing readable: exit 3, and still a document", async () => {
    const { code, told } = await ask(["ingest", "bad.txt"], brew());
    expect(code).toBe(3);
    expect(told).toMatchObject({
      services: [],
      problems: [{ severity: "error" }, { text: "nothing was read; nothing is written" }],
    });
  });

  test("wrong usage stays text on the other stream", async () => {
    const { code, out, error } = await docwright(["ingest", "--json"], brew());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(/^docwright: ingest needs at least one file.*or the setting pages\n$/);
  });
});

test("notes: paths without words", async () => {
  const folder = workingFolder();
  const { code, told } = await ask(["notes"], folder);
  expect(code).toBe(0);
  expect(told).toMatchObject({
    services: [{ service: "alibaba/bssopenapi/2017-12-14", wordless: [], stray: [] }],
    problems: [],
  });
  writeFileSync(join(folder, "spec/alibaba/bssopenapi/2017-12-14/notes.json"), '{"Nowhere": "x"}');
  const bare = await ask(["notes", "--check"], folder);
  expect(bare.code).toBe(1);
  expect(bare.told).toMatchObject({
    services: [{ stray: [{ code: "spec/note-path", text: expect.stringContaining("Nowhere") as string }] }],
  });
});

test("docs: files and bytes", async () => {
  const folder = workingFolder();
  const { told } = await ask(["docs"], folder);
  expect(told).toMatchObject({ out: "site", removed: 0, unchanged: 0, problems: [] });
  expect(told["written"]).toBe(told["files"]);
  expect(told["bytes"]).toBeGreaterThan(100_000);
  expect((await docwright(["docs", "--serve", "--json"], folder)).error).toContain("leave one of them out");
});

test("explain: the same facts as the lines", async () => {
  const path = "type:ActionTimer.Status";
  const { told } = await ask(["explain", "tencent/cvm", path], root);
  expect(told).toMatchObject({
    path,
    places: [
      { kind: "data-types", cells: [{ column: "name", text: "Status" }, { column: "type", text: "String" }, {}, {}] },
    ],
    value: { name: "Status" },
    generated: [{ file: "client/types/action-timer.ts", text: expect.stringContaining("Status?:") as string }],
  });
});

test("changelog: releases newest first, each with its findings", async () => {
  const { told } = await ask(["changelog", "tencent/cvm", "--from", "29", "--to", "31"], root);
  expect(told).toMatchObject({
    service: "tencent/cvm",
    releases: [
      { release: 31, advice: "minor", findings: [{ level: "safe", path: "ModifyInstancesRenewFlag" }] },
      { release: 30, findings: [{}, {}, {}, {}] },
    ],
  });
});

test("history --at: counts, what is unknown, and the spec or where it went", async () => {
  const { told } = await ask(["history", "tencent/cvm", "--at", "20"], root);
  expect(told).toMatchObject({ service: "tencent/cvm", release: 20, assumeUnchanged: false, spec: { service: "cvm" } });
  const folder = temporaryFolder();
  const file = join(folder, "then.json");
  const written = await ask(["history", "tencent/cvm", "--at", "20", "--out", file], root);
  expect(written.told).toMatchObject({ file });
  expect(written.told["spec"]).toBeUndefined();
});

test("mock --coverage: a row an action", async () => {
  const { told } = await ask(["mock", "alibaba/bssopenapi", "--coverage"], root);
  expect(told).toMatchObject({ services: [{ service: "alibaba/bssopenapi" }], problems: [] });
});

test("corrections: what is proposed, and what could not be used", async () => {
  const folder = workingFolder();
  writeFileSync(join(folder, "drift.jsonl"), "no event\n");
  const { code, told } = await ask(["corrections", "suggest", "drift.jsonl"], folder);
  expect(code).toBe(3);
  expect(told).toMatchObject({
    services: [],
    problems: [{ at: "drift.jsonl:1" }, { text: expect.any(String) as string }],
  });
});

test("lint and diff: a short form of --format json, and of no other", async () => {
  const folder = workingFolder();
  const long = await docwright(["lint", "--format", "json"], folder);
  expect(await docwright(["lint", "--json"], folder)).toEqual(long);
  expect((await docwright(["lint", "--json", "--format", "text"], folder)).error).toMatch(
    /--json and --format text are two forms/,
  );
  const { told } = await ask(["diff", "tencent/cvm@33", "tencent/cvm@34"], root);
  expect(told).toMatchObject({ diffVersion: 1, services: [{}] });
  const { out } = await docwright(["diff", "--explain", "all", "--json"], root);
  expect(JSON.parse(out)).toContainEqual(
    expect.objectContaining({ id: expect.any(String) as string, judges: expect.any(Array) as string[] }),
  );
});

test("every command has it; of call it is the input", () => {
  const without = COMMANDS.filter(({ usage }) => !usage.includes("[--json]")).map(({ name }) => name);
  expect(without).toEqual(["call"]);
});
