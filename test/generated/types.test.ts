// All of generated/ type-checks under the strictest settings, without Node's types; and a wrong call does not.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, temporaryFolder } from "./services.js";
import { typeCheck } from "./type-check.js";

test("type-checks with the browser's types", { timeout: 120_000 }, async () => {
  expect(await typeCheck([join(root, "generated")])).toBe("");
});

test("what the pages forbid is an error of the compiler", { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const client = join(root, "generated/tencent/tcr/client/index.js");
  const calls = {
    fine: "void client.createInstance({ RegistryName: 'a', RegistryType: 'basic' });",
    open: "void client.createInstance({ RegistryName: 'a', RegistryType: 'ultimate', RegistryChargeType: 7 });",
    missing: "void client.createInstance({ RegistryName: 'a' });",
    misspelt: "void client.createInstance({ RegistryName: 'a', RegistryType: 'basic', Registrytype: '' });",
    mistyped: "void client.createInstance({ RegistryName: 1, RegistryType: 'basic' });",
    output: "void client.checkInstance({ RegistryId: 'a' }).then((answer) => answer.RegionIds);",
  };
  for (const [name, call] of Object.entries(calls)) {
    writeFileSync(
      join(folder, `${name}.ts`),
      `import type { Client } from ${JSON.stringify(client)};\ndeclare const client: Client;\n${call}\n`,
    );
  }
  const said = await typeCheck([folder]);
  const wrong = [...said.matchAll(/(\w+)\.ts[(:]\d+/g)].map((found) => found[1]);
  expect([...new Set(wrong)].sort()).toEqual(["missing", "misspelt", "mistyped", "output"]);
});
