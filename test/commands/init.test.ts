// docwright init: the config that options and answers make, what it refuses, what it leaves as it is. What it writes is read.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "../../generator/commands/init.js";
import { openTerminal } from "../../generator/commands/init/terminal.js";
import { readConfig } from "../../generator/project/config.js";
import { temporaryFolder } from "../generated/services.js";
import { docwrightHere as docwright, workingFolder } from "./run-cli.js";

const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

describe("by options", () => {
  test("docwright.config.ts, formatted, readable, kept by the cache", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "node_modules/docwright"), { recursive: true });
    const options = [
      "--services",
      "tencent/cvm, alibaba",
      "--targets",
      "client,docs",
      "--out",
      "src/api",
      "--descriptions",
      "drop",
    ];
    expect(await docwright(["init", ...options], folder)).toEqual({
      code: 0,
      out: "docwright.config.ts is written\nnext:\n  npx docwright fetch tencent/cvm alibaba\n  npx docwright generate\n",
      error: "",
    });
    expect(read(folder, "docwright.config.ts")).toBe(`import { defineConfig } from "docwright";

export default defineConfig({
  services: ["tencent/cvm", "alibaba"],
  targets: ["client", "docs"],
  generated: "src/api",
  descriptions: "drop",
});
`);
    const config = await readConfig({}, { folder });
    expect(config).toMatchObject({ targets: ["client", "docs"], generated: "src/api", descriptions: "drop" });
    expect(config.services.map(({ name }) => name)).toEqual(["tencent/cvm", "alibaba"]);
    expect(readdirSync(join(folder, "node_modules/.cache/docwright"))).toEqual(["docwright.config.ts.json"]);
  });

  test.each([
    ["--yes", [], "docwright.config.ts", "export default defineConfig({});\n"],
    ["json", ["--format", "json"], "docwright.config.json", '{\n  "targets": [\n    "mock"\n  ]\n}\n'],
    [
      "js in a folder of no modules",
      ["--format", "js"],
      "docwright.config.mjs",
      'defineConfig({\n  targets: ["mock"],\n});\n',
    ],
  ])("%s", async (_, format, file, end) => {
    const folder = temporaryFolder();
    const flags = format.length === 0 ? ["--yes"] : [...format, "--targets", "mock"];
    expect(await docwright(["init", ...flags], folder)).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toEqual([file]);
    expect(read(folder, file).endsWith(end)).toBe(true);
  });

  test("js in a package of modules; --json tells what was done", async () => {
    const folder = workingFolder();
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, ".gitignore"), "node_modules");
    const { code, out } = await docwright(
      ["init", "--format", "js", "--services", "alibaba/bssopenapi", "--json"],
      folder,
    );
    expect({ code, told: JSON.parse(out) as unknown }).toEqual({
      code: 0,
      told: {
        file: "docwright.config.js",
        ignored: true,
        next: ["npm install --save-dev docwright", "npx docwright generate"],
      },
    });
    expect(read(folder, ".gitignore")).toBe("node_modules\n.docwright/\n");
  });

  test("a .gitignore that knows it stays as it is", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".gitignore"), "/.docwright\r\nx\n");
    expect((await docwright(["init", "--yes"], folder)).out).not.toContain(".gitignore");
    expect(read(folder, ".gitignore")).toBe("/.docwright\r\nx\n");
  });

  test("a config that stands there is replaced with --force only, whatever its form", async () => {
    const folder = workingFolder({ targets: ["docs"] });
    expect(await docwright(["init", "--yes"], folder)).toEqual({
      code: 2,
      out: "",
      error: "docwright: docwright.config.json stands here already; --force replaces it\n",
    });
    expect(existsSync(join(folder, "docwright.config.ts"))).toBe(false);
    const { code, out } = await docwright(["init", "--yes", "--force"], folder);
    expect({ code, first: out.split("\n")[0] }).toEqual({
      code: 0,
      first: "docwright.config.ts is written in place of docwright.config.json",
    });
    expect(existsSync(join(folder, "docwright.config.json"))).toBe(false);
  });

  test.each([
    [["--services", "a b"], /--services takes vendor\/service, with commas between, not "a b"/],
    [["--services", "../up"], /--services takes vendor\/service/],
    [["--targets", "client,sdk"], /--targets takes client, mock, .*not "sdk"/],
    [["--descriptions", "some"], /--descriptions takes keep or drop, not "some"/],
    [["--out", " "], /--out takes text that is not empty/],
    [["--format", "yaml"], /--format takes ts or js or json/],
    [["tencent/cvm"], /init takes options only/],
    [[], /init asks on a terminal, and there is none: give --yes/],
  ])("refused: %j", async (options, message) => {
    const folder = temporaryFolder();
    const { code, error } = await docwright(["init", ...options], folder);
    expect(error).toMatch(message);
    expect({ code, left: readdirSync(folder) }).toEqual({ code: 2, left: [] });
  });
});

describe("by asking", () => {
  /** Types lines, each after a question; `undefined` is the end of the input. */
  async function type(folder: string, lines: readonly (string | undefined)[]) {
    const [input, output] = [
      Object.assign(new PassThrough(), { isTTY: true }),
      Object.assign(new PassThrough(), { isTTY: true }),
    ];
    const [said, rest]: [string[], (string | undefined)[]] = [[], [...lines]];
    output.on("data", (text: Buffer) => {
      if (!text.toString().endsWith(": ")) return;
      said.push(text.toString());
      const line = rest.shift();
      if (line === undefined) input.end();
      else input.write(`${line}\n`);
    });
    const errors: string[] = [];
    const before = process.cwd();
    process.chdir(folder);
    try {
      const console = { out: () => undefined, error: (line: string) => void errors.push(line) };
      const code = await run([], console, () => openTerminal(input, output));
      return { code, said, errors };
    } finally {
      process.chdir(before);
    }
  }

  test("enter takes what is shown, and what cannot be meant is asked again", async () => {
    const folder = workingFolder();
    mkdirSync(join(folder, "src"));
    const { code, said, errors } = await type(folder, ["", "client,sdk", "client,openapi", "", "drop"]);
    expect(code).toBe(0);
    expect(said).toHaveLength(5);
    expect(said[0]).toContain("(alibaba/bssopenapi): ");
    expect(errors).toEqual([expect.stringMatching(/^targets takes client, .*not "sdk"$/)]);
    expect(await readConfig({}, { folder })).toMatchObject({
      services: [{ name: "alibaba/bssopenapi" }],
      targets: ["client", "openapi"],
      generated: "src/generated",
      descriptions: "drop",
    });
  });

  test("the end of the input writes nothing: exit 130", async () => {
    const folder = temporaryFolder();
    expect(await type(folder, ["tencent/cvm", undefined])).toMatchObject({
      code: 130,
      errors: ["docwright: nothing is written"],
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
