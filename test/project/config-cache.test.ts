// The evaluated config is kept beside it: when it is taken, when it is made anew, and what is never kept.
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCacheFile, writeCacheFile } from "../../generator/project/cache-file.js";
import { configFolder, type ConfigFolder } from "./config-workspace.js";

const place = "node_modules/.cache/docwright";

function withModules(files: Readonly<Record<string, string>>): ConfigFolder {
  return configFolder({ ...files, "node_modules/.keep": "" });
}

function kept({ folder }: ConfigFolder): string[] {
  return existsSync(join(folder, place)) ? readdirSync(join(folder, place)) : [];
}

/** What is kept is replaced by something else: whoever takes it shows that. */
async function isTaken(own: ConfigFolder): Promise<boolean> {
  const [name = ""] = kept(own);
  const file = join(own.folder, place, name);
  const text = JSON.stringify(readCacheFile(file) ?? null);
  writeCacheFile(file, JSON.parse(text.replaceAll('"generated":"', '"generated":"kept-')));
  const { generated } = await own.read({ command: "lint" });
  return generated.startsWith("kept-");
}

const config = {
  "docwright.config.ts": 'import { a } from "./a.js";\nexport default { generated: a, spec: undefined };',
  "a.ts": 'export const a = "one";',
};

test("it is kept, and taken while no file that it came from changes", async () => {
  const own = withModules(config);
  expect((await own.read()).generated).toBe("one");
  expect(kept(own)).toEqual(["docwright.config.ts.json"]);
  expect(await isTaken(own)).toBe(true);
  expect((await own.read()).files).toHaveLength(2);
  own.write("a.ts", 'export const a = "two";');
  expect((await own.read()).generated).toBe("two");
  own.write("docwright.config.ts", "export default { generated: 'three' }");
  expect((await own.read()).generated).toBe("three");
});

test("comments may speak of anything", async () => {
  const own = withModules({
    "docwright.config.ts": "// docwright fetch, by process\nexport default { generated: 'out' }",
  });
  await own.read();
  expect(await isTaken(own)).toBe(true);
});

test("a config in JavaScript is read anew in the same process, with what it imports", async () => {
  const own = withModules({
    "docwright.config.mjs": 'import { a } from "./a.mjs";\nexport default { generated: a };',
    "a.mjs": 'export const a = "one";',
  });
  expect((await own.read()).generated).toBe("one");
  own.write("a.mjs", 'export const a = "two";');
  expect((await own.read()).generated).toBe("two");
});

test("what a function gave is kept by what it was told", async () => {
  const own = withModules({
    "docwright.config.ts": "export default ({ command, mode }) => ({ generated: command + mode })",
  });
  for (const command of ["lint", "docs"]) expect((await own.read({ command })).generated).toBe(`${command}default`);
  expect(await isTaken(own)).toBe(true);
  expect((await own.read({ command: "lint", mode: "ci" })).generated).toBe("lintci");
  const { values } = readCacheFile(join(own.folder, place, "docwright.config.ts.json")) as { values: object };
  expect(Object.keys(values)).toEqual(["lint default", "docs default", "lint ci"]);
});

test.each(["", "{", "null", "[]", '{"by":"docwright 0.0.0, format 1","files":{},"values":{"":{"generated":"kept-"}}}'])(
  "a broken or foreign one is as if it were not: %s",
  async (text) => {
    const own = withModules({ ...config, [`${place}/docwright.config.ts.json`]: text });
    expect((await own.read()).generated).toBe("one");
    expect(await isTaken(own)).toBe(true);
  },
);

describe("not kept", () => {
  const impure: readonly [string, string][] = [
    ["the environment", "export default { generated: process.env.OUT ?? 'out' }"],
    ["the clock", "export default { generated: 'out' + new Date().getFullYear() }"],
    ["chance", "export default { generated: 'out' + Math.random() }"],
    ["the environment, behind an address", 'export default { generated: "http://x/" + process.env.OUT }'],
    ["the environment, in a text of several lines", "export default { generated: `\n// ${process.env.OUT}` }"],
    ["the environment, behind the end of a comment", "/*\n// */ export default { generated: String(process.pid) }"],
    ["its own place", "export default { generated: import.meta.url.slice(-2) }"],
    ["the network", "const ask = () => fetch('x'); export default { generated: 'out' }"],
    ["the disk", 'import { existsSync } from "node:fs"; export default { generated: existsSync("x") ? "a" : "b" }'],
    ["the disk, asked for later", 'export default async () => { await import("node:fs"); return { generated: "b" } }'],
    [
      "a module whose name is worked out",
      'export default async () => { await import("./" + "a.ts"); return { generated: "b" } }',
    ],
    ["an import by its side effects", 'import "node:fs"; export default { generated: "b" }'],
    ["a file with two readings", 'import { a } from "./twice"; export default { generated: a }'],
    ["a file that asks the environment", 'import { a } from "./asks.js"; export default { generated: a }'],
  ];

  test.each(impure)("what asks %s", async (_, text) => {
    const files = {
      "a.ts": "",
      "twice.ts": 'export const a = "b"',
      "twice.js": 'export const a = "b"',
      "asks.ts": 'export const a = process.env["HOME"] ?? "b"',
    };
    const own = withModules({ ...files, "docwright.config.ts": text });
    await own.read();
    expect(kept(own)).toEqual([]);
  });

  test("what is refused, JSON, and what has no node_modules beside it", async () => {
    for (const own of [
      withModules({ "docwright.config.ts": "export default { targets: () => [] }" }),
      withModules({ "docwright.config.json": "{}" }),
      configFolder(config),
    ]) {
      await own.read().catch(() => undefined);
      expect(kept(own)).toEqual([]);
    }
  });

  test("a folder that cannot be written keeps nothing, and nobody hears of it", async () => {
    const own = withModules(config);
    own.write("node_modules/.cache", "a file");
    expect((await own.read()).generated).toBe("one");
    rmSync(join(own.folder, "node_modules/.cache"));
    mkdirSync(join(own.folder, "node_modules/.cache"));
    await own.read();
    expect(kept(own)).toHaveLength(1);
  });
});
