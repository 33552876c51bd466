// The code of the README: it compiles as it stands, and what runs against the mock runs.
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, ingest } from "../../generator/index.js";
import { root, runNode, temporaryFolder } from "./services.js";

const blocks = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/^ *```ts\n([\s\S]*?)^ *```$/gm)]
  .map((found) => (found[1] ?? "").replace(/^ {2}(?=\S)/gm, ""))
  // What diff --impact is shown with no longer compiles.
  .filter((code) => !code.startsWith("// app/"));

test("compiles, and the calls against the mock print what they get", { timeout: 120_000 }, async () => {
  expect(blocks.length).toBeGreaterThan(3);
  const folder = temporaryFolder();
  cpSync(join(root, "generated"), join(folder, "generated"), { recursive: true });
  // The first steps make a service of their own.
  await ingest({ cwd: folder, inputs: [join(root, "examples/kettle")] });
  await generate({ cwd: folder });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  blocks.forEach((code, i) => writeFileSync(join(folder, `block-${i}.ts`), code));
  const compilerOptions = {
    outDir: "out",
    rootDir: ".",
    noEmit: false,
    types: ["node"],
    paths: Object.fromEntries(
      ["index", "vite"].map((name) => [
        name === "index" ? "docwright" : `docwright/${name}`,
        [join(root, `dist/${name}.d.ts`)],
      ]),
    ),
    allowJs: false,
    checkJs: false,
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include: ["*.ts"], exclude: ["out"] }),
  );
  const compiled = await runNode([join(root, "node_modules/typescript/bin/tsc"), "-p", folder]);
  expect(compiled.out).toBe("");
  const mocked = blocks.flatMap((code, i) => (code.includes("Mock(") ? [i] : []));
  expect(mocked.length).toBeGreaterThan(0);
  for (const i of mocked) {
    const { code, out, error } = await runNode([join(folder, "out", `block-${i}.js`)], {}, folder);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out.trim().split("\n").length).toBeGreaterThan(1);
  }
});
