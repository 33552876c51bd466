// What is published: the files of the tarball, what linters of packages say of it, and a project that has nothing but it and its
// dependencies, in strict TypeScript under NodeNext.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, expect, test } from "vitest";
import { installHere, makeProject, pack, readManifest } from "./project.js";

const project = makeProject("nodenext", ["tencent/cvm/2017-03-12"]);
const installed = join(project.folder, "node_modules/docwright");

beforeAll(async () => installHere(project, await pack(), "typescript"), 60_000);

test("holds what is needed to run, and no tests, specs or generated files", () => {
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  for (const needed of ["dist/cli.js", "dist/templates", "dist/runtime", "dist/browser", "templates/client", "LICENSE"])
    expect(files).toContain(needed);
  const odd = /(?:^|\/)(?:test|generated|generator|node_modules)\/|\.test\.|\.tsbuildinfo$|\.map$|^spec\/[^/]+\//;
  expect(files.filter((path) => odd.test(path))).toEqual([]);
});

test("publint finds nothing", async () => {
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, readManifest(installed)))).toEqual([]);
});

test("generates, type-checks and calls in a project of a user", { timeout: 60_000 }, async () => {
  const built = await project.run("npm", "run", "--silent", "build");
  expect(built.error + (built.code === 0 ? "" : built.out)).not.toContain("error");
  expect(built.code).toBe(0);
  const { out, error } = await project.run("npm", "run", "--silent", "start");
  expect(error).not.toContain("Error");
  expect(JSON.parse(out)).toEqual({
    zones: true,
    refused: "ValidationError",
    code: "InvalidFilter",
    instances: 1,
    // The list of values has "false".
    drifted: ["type:LoginSettings.KeepImageLogin"],
    problems: "problems",
    breaking: [2],
    wrong: true,
    wait: "function",
  });
});
