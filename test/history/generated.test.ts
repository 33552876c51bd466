// All targets are made from specs of old releases, strict and assumed, and what is made compiles: an input that came later is
// an error, a member of unknown type takes anything.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Spec } from "../../generator/4-spec/spec.js";
import type { RenderedFile } from "../../generator/6-files/render.js";
import { generateFiles } from "../../generator/project/generate-files.js";
import { targets, temporaryFolder } from "../generated/services.js";
import { typeCheck } from "../generated/type-check.js";
import { at, strict } from "./cvm.js";

function write(files: readonly RenderedFile[]): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const specs: readonly [string, Spec][] = [
  ["the strict spec of release 1", strict(1)],
  ["the strict spec of release 10", strict(10)],
  ["the strict spec of release 33", strict(33)],
  ["the assumed spec of release 8", at(8).spec],
];

describe.each(specs)("%s", (_, spec) => {
  test("gives all targets", async () => {
    const files = await generateFiles(spec, {}, targets);
    const folders = new Set(files.map(({ path }) => path.split("/")[0]));
    expect([...folders].sort()).toEqual(["client", "docs", "mock", "openapi.json", "pages", "schema.json"]);
    const document = JSON.parse(files.find(({ path }) => path === "openapi.json")?.text ?? "") as { paths: object };
    expect(Object.keys(document.paths).sort()).toEqual(
      Object.keys(spec.actions)
        .map((name) => `/${name}`)
        .sort(),
    );
  });
});

test("clients and mocks of old releases compile, and know what was there", { timeout: 120_000 }, async () => {
  const old = write(await generateFiles(strict(20), {}, ["client", "mock"]));
  const oldest = write(await generateFiles(at(1).spec, {}, ["client", "mock"]));
  const calls = {
    fine: "void client.syncImages({ ImageIds: ['a'], DestinationRegions: ['r'], ImageSetRequired: true });",
    unknown: "void client.runInstances({ Placement: { Zone: 'z', HostIps: 3 } });",
    later: "void client.runInstances({ CpuTopology: {} });",
    gone: "void client.describeReservedInstances({});",
  };
  const uses = write([]);
  const from = JSON.stringify(join(old, "client/index.js"));
  for (const [name, call] of Object.entries(calls))
    writeFileSync(
      join(uses, `${name}.ts`),
      `import type { Client } from ${from};\ndeclare const client: Client;\n${call}\n`,
    );
  const said = await typeCheck([old, oldest, uses]);
  const wrong = [...said.matchAll(/([\w-]+)\.ts[(:]\d+/g)].map((found) => found[1]);
  expect([...new Set(wrong)].sort(), said).toEqual(["gone", "later"]);
});
