// What users ship: one action with its runtime, and a whole client, bundled and minified for any platform. Nothing is left to
// import: the bundle has no dependency.
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../generated/services.js";
import { describeWithPackages, loadPackage } from "./packages.js";

interface Esbuild {
  build(options: object): Promise<{
    outputFiles: readonly { text: string }[];
    metafile: { outputs: Readonly<Record<string, { imports: readonly unknown[] }>> };
  }>;
}

const client = join(root, "generated/tencent/cvm/client");

async function bundle(code: string): Promise<string> {
  const { build } = loadPackage("esbuild") as Esbuild;
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    platform: "neutral",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  expect(Object.values(metafile.outputs).flatMap((own) => own.imports)).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

const oneAction = (more: string): string => `
  import { createCaller, retries, service, tencentV3 } from ${JSON.stringify(join(client, "index.js"))};
  import { runInstances } from ${JSON.stringify(join(client, "operations/run-instances.js"))};
  const credentials = { id: "id", secret: "secret" };
  export const run = (input) => runInstances(createCaller(service, tencentV3, { credentials ${more} }), input);
`;

describeWithPackages("bundled and minified", () => {
  test("one action with its runtime is below 6 kB", async () => {
    const text = await bundle(oneAction(""));
    expect(text.length).toBeLessThan(6_000);
    expect(text).toContain("RunInstances");
    expect(text).not.toContain("DescribeZones");
  });

  test("repeated calls cost what they are", async () => {
    const [bare, repeated] = [await bundle(oneAction("")), await bundle(oneAction(", layers: [retries(tencentV3)]"))];
    expect(repeated.length - bare.length).toBeLessThan(1_000);
  });

  test("the whole client is below 40 kB, and its checks cost nothing unused", async () => {
    const text = await bundle(`export { createClient } from ${JSON.stringify(join(client, "index.js"))};`);
    expect(text.length).toBeLessThan(40_000);
    expect(text).toContain("DescribeZones");
    // Words of the data of checks.js.
    expect(text).not.toContain("maxItems");
  });
});
