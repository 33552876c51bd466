// A fresh project of a user: the packed tarball installed from npm, clients generated from specs, type-checked in strict
// TypeScript under both ways to resolve modules, and run against the generated mock.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, runNode } from "../generated/services.js";
import { describeWithPackages, loadPackage } from "./packages.js";
import { runProgram } from "./run-program.js";

const project = mkdtempSync(join(tmpdir(), "docwright-consumer-"));
const compiler = join(import.meta.dirname, "node_modules/typescript/bin/tsc");

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  target: "ES2022",
  types: [],
};

const resolutions = {
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext", lib: ["ES2022", "DOM", "DOM.Iterable"] },
  bundler: { module: "ESNext", moduleResolution: "bundler", lib: ["ES2022", "DOM", "DOM.Iterable"] },
};

const main = `
import { createClient, isError, WaitError } from "../generated/tencent/cvm/client/index.js";
import { inspect, validate } from "../generated/tencent/cvm/client/checks.js";
import { createCvmMock, mockCredentials } from "../generated/tencent/cvm/mock/index.js";
import { createClient as createBss } from "../generated/alibaba/bssopenapi/client/index.js";
import { createBssopenapiMock } from "../generated/alibaba/bssopenapi/mock/index.js";
import { parseSpec, type Spec } from "docwright";

const mock = createCvmMock({ seed: 7 });
const drifts = new Set<string>();
const cvm = createClient({
  credentials: mockCredentials,
  region: "ap-guangzhou",
  fetch: mock.fetch,
  validate,
  inspect,
  onDrift: (event) => drifts.add(event.path),
});
const zones = (await cvm.describeZones()).ZoneSet.map((zone) => zone.Zone);
const refused = await cvm.describeInstances({ Limit: 1000 }).catch((error: Error) => error.name);
mock.faults.add({ action: "DescribeZones", code: "InvalidFilter", times: 1 });
const code = await cvm.describeZones().catch((error: unknown) => isError(error, "InvalidFilter") && error.code);
mock.state.put("Instance", { InstanceName: "old", LoginSettings: { KeepImageLogin: "False" } }, "ap-guangzhou");
let instances = 0;
for await (const instance of cvm.describeInstancesItems()) instances += instance.InstanceId === "" ? 0 : 1;
const bss = createBssopenapiMock();
const order = await createBss({ credentials: mockCredentials, fetch: bss.fetch }).createInstance({
  ProductCode: "acr",
  SubscriptionType: "Subscription",
  Period: 1,
  Parameter: Object.entries({ InstanceType: "Basic", InstanceName: "four", Region: "cn-hangzhou", DefaultOssBucket: "true" }).map(([Code, Value]) => ({ Code, Value })),
});
const problems = parseSpec("{}", "empty").kind;
const none: Spec | undefined = undefined;
console.log(JSON.stringify({ zones: zones.length > 0, refused, code, instances: instances > 0, drifts: [...drifts],
  order: typeof order.RequestId, problems, none, wait: typeof WaitError }));
`;

const expected = {
  zones: true,
  refused: "ValidationError",
  code: "InvalidFilter",
  instances: true,
  // The list of values has "false".
  drifts: ["type:LoginSettings.KeepImageLogin"],
  order: "string",
  problems: "problems",
  wait: "function",
};

describeWithPackages("a project of a user", () => {
  beforeAll(async () => {
    const packed = await runProgram("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], root);
    const [{ filename }] = JSON.parse(packed.out) as [{ filename: string }];
    mkdirSync(join(project, "src"));
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
    const installed = await runProgram(
      "npm",
      ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--omit=optional", join(project, filename)],
      project,
    );
    expect(installed.code, installed.error).toBe(0);
    for (const path of ["tencent/cvm/2017-03-12", "alibaba/bssopenapi/2017-12-14"]) {
      cpSync(join(root, "spec", path, "spec.json"), join(project, "spec", path, "spec.json"), { recursive: true });
    }
    writeFileSync(join(project, "src/main.ts"), main);
  }, 300_000);
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test("generates from specs alone, and says that nothing is stale", { timeout: 60_000 }, async () => {
    const cli = join(project, "node_modules/docwright/dist/cli.js");
    const made = await runNode([cli, "generate", "--targets", "client,mock"], {}, project);
    expect(made.error).toBe("");
    expect(made.code).toBe(0);
    expect((await runNode([cli, "generate", "--targets", "client,mock", "--check"], {}, project)).code).toBe(0);
  });

  test.each(Object.entries(resolutions))("type-checks with %s", { timeout: 120_000 }, async (name, options) => {
    const outDir = join(project, `out-${name}`);
    const file = join(project, `tsconfig.${name}.json`);
    const compilerOptions = { ...strict, ...options, outDir, rootDir: project };
    writeFileSync(file, JSON.stringify({ compilerOptions, include: ["src", "generated"] }));
    const { code, out } = await runNode([compiler, "-p", file], {}, project);
    expect(out).toBe("");
    expect(code).toBe(0);
  });

  test("calls, compiled as NodeNext", { timeout: 60_000 }, async () => {
    const { out, error } = await runNode([join(project, "out-nodenext/src/main.js")], {}, project);
    expect(error).toBe("");
    expect(JSON.parse(out)).toEqual(expected);
  });

  test("calls, bundled", { timeout: 60_000 }, async () => {
    const { build } = loadPackage("esbuild") as { build(options: object): Promise<unknown> };
    const outfile = join(project, "bundle.mjs");
    const entryPoints = [join(project, "src/main.ts")];
    await build({ entryPoints, bundle: true, platform: "node", format: "esm", packages: "external", outfile });
    const { out, error } = await runNode([outfile], {}, project);
    expect(error).toBe("");
    expect(JSON.parse(out)).toEqual(expected);
  });
});
