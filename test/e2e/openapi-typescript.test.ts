// openapi-typescript on the documents of the committed services: it takes them, what it makes type-checks, and its types
// say what the pages say. The package and its compiler stand in test/e2e/node_modules; without them the suite is skipped
// and says so, in CI it fails.
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { documentsOf } from "../generated/openapi-documents.js";
import { hostileSpec } from "../generated/hostile-spec.js";
import { serviceNamed, services, temporaryFolder } from "../generated/services.js";
import { typeCheck } from "../generated/type-check.js";
import type { Spec } from "../../generator/4-spec/spec.js";

const installed = existsSync(join(import.meta.dirname, "node_modules/openapi-typescript"));
const FULL = process.env["DOCWRIGHT_FULL"] === "1";
const reason = !FULL
  ? "openapi-typescript runs in test:full"
  : installed
    ? undefined
    : "openapi-typescript is not in test/e2e/node_modules; run npm ci --prefix test/e2e";

interface Generator {
  readonly default: (source: string, options: object) => Promise<unknown>;
  readonly astToString: (ast: unknown) => string;
}

/** What `npx openapi-typescript openapi.json --default-non-nullable=false` prints. */
async function typesOf(spec: Spec): Promise<string> {
  const entry = createRequire(join(import.meta.dirname, "package.json")).resolve("openapi-typescript");
  const { default: generate, astToString } = (await import(pathToFileURL(entry).href)) as Generator;
  const { texts } = await documentsOf(spec);
  return astToString(await generate(texts.get("openapi.json") ?? "", { defaultNonNullable: false, silent: true }));
}

const schema = (name: string): string => `components['schemas']['${name}']`;

function suite(): void {
  test.each(services)("$name: type-checks, each operation by its name", { timeout: 120_000 }, async ({ spec }) => {
    const folder = temporaryFolder();
    const text = await typesOf(spec);
    writeFileSync(join(folder, "types.ts"), text);
    expect(await typeCheck([folder])).toBe("");
    for (const name of Object.keys(spec.actions)) expect(text).toContain(`\n    ${name}: {\n        parameters: {`);
  });

  test("a hostile spec: type-checks", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    // The generator's own reader of documents takes members that every object of JavaScript has for something else.
    const text = JSON.stringify(hostileSpec("tencent-v3", "tencent"));
    const spec = JSON.parse(text.replace(/"(__proto__|constructor|toString|hasOwnProperty)"/g, '"$1_"')) as Spec;
    writeFileSync(join(folder, "types.ts"), await typesOf(spec));
    expect(await typeCheck([folder])).toBe("");
  });

  test("types say what the pages say", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "types.ts"), await typesOf(serviceNamed("tencent/cvm").spec));
    const answer = "operations['RunInstances']['responses'][200]['content']['application/json']";
    const uses: Readonly<Record<string, readonly [type: string, value: string]>> = {
      least: [schema("DescribeInstancesRequest"), "{}"],
      ruled: [schema("ModifyInstancesAttributeRequest"), "{ InstanceIds: ['a'], InstanceName: 'b' }"],
      listed: [schema("StopInstancesRequest"), "{ InstanceIds: [], StopType: 'HARD' }"],
      open: [schema("Instance"), "{ InstanceState: 'A_NEW_STATE' }"],
      empty: [schema("Instance"), "{ DisasterRecoverGroupId: null }"],
      answered: [answer, "{ Response: { InstanceIdSet: ['a'], RequestId: '1' } }"],
      refused: [answer, "{ Response: { Error: { Code: 'a', Message: '' }, RequestId: '1' } }"],
      unlisted: [schema("StopInstancesRequest"), "{ InstanceIds: [], StopType: 'NO_SUCH_TYPE' }"],
      missing: [schema("StartInstancesRequest"), "{}"],
      misspelt: [schema("StartInstancesRequest"), "{ InstanceIds: [], instanceIds: [] }"],
      mistyped: [schema("DescribeInstancesRequest"), "{ Limit: '5' }"],
      never: [schema("StartInstancesRequest"), "{ InstanceIds: null }"],
      neither: [answer, "{ Response: { InstanceIdSet: ['a'] } }"],
    };
    for (const [name, [type, value]] of Object.entries(uses)) {
      const lines = ['import type * as made from "./types.js";', "declare function take<T>(value: T): void;"];
      writeFileSync(join(folder, `${name}.ts`), [...lines, `take<made.${type}>(${value});`, ""].join("\n"));
    }
    const said = await typeCheck([folder]);
    const wrong = [...said.matchAll(/(\w+)\.ts[(:]\d+/g)].map((found) => found[1]);
    expect([...new Set(wrong)].sort()).toEqual(["missing", "misspelt", "mistyped", "neither", "never", "unlisted"]);
  });
}

describe("openapi-typescript", () => {
  if (reason === undefined) return suite();
  if (FULL && process.env["CI"]) test("is installed", () => expect.fail(reason));
  else test.skip(`skipped: ${reason}`, () => undefined);
});
