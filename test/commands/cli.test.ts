// The command line as such: help, version, what it does not know. Wrong usage is one line on stderr and exit code 2.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../generator/commands/registry.js";
import { root } from "../generated/services.js";
import { docwright } from "./run-cli.js";

const version = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;

test.each([[], ["--help"], ["help"], ["-h"]])("help: %j", async (...args) => {
  const { code, out, error } = await docwright(args.flat());
  expect({ code, error }).toEqual({ code: 0, error: "" });
  for (const { name, summary } of COMMANDS) expect(out).toContain(`${name.padEnd(12)} ${summary}`);
});

test("--version", async () => {
  expect(await docwright(["--version"])).toEqual({ code: 0, out: `${version}\n`, error: "" });
});

test.each(COMMANDS)("$name --help shows its usage and does nothing", async ({ name, usage, summary }) => {
  expect(await docwright([name, "--help"])).toEqual({ code: 0, out: `docwright ${usage}\n\n${summary}\n`, error: "" });
});

describe("wrong usage", () => {
  const wrong: readonly [string, string[], RegExp][] = [
    [
      "an unknown command",
      ["generat"],
      /there is no command "generat"; the commands are init, fetch, ingest, regenerate, generate, docs, explain/,
    ],
    ["an unknown command of every object", ["constructor"], /there is no command "constructor"/],
    ["an unknown flag", ["generate", "--chekc"], /--chekc/],
    ["a flag without its value", ["generate", "--out"], /--out/],
    ["a value for a switch", ["generate", "--check=yes"], /--check/],
    ["ingest of nothing", ["ingest"], /at least one file, folder, archive or pattern/],
    ["explain of nothing", ["explain"], /a service and a path/],
    ["explain without a path", ["explain", "tencent/cvm"], /a service and a path/],
  ];

  test.each(wrong)("%s", async (_, args, message) => {
    const { code, out, error } = await docwright(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error).toMatch(/^docwright: [^\n]+\n$/);
  });
});

test("a reader that stops early is no error", async () => {
  // The output of a help page goes to a pipe that nobody reads to its end.
  const { runNode } = await import("../generated/services.js");
  const script = `
    import { spawn } from "node:child_process";
    const child = spawn(process.execPath, ["dist/cli.js", "explain", "tencent/cvm", "RunInstances"], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.destroy();
    child.on("close", (code) => process.stdout.write(String(code)));`;
  expect(await runNode(["--input-type=module", "--eval", script])).toEqual({ code: 0, out: "0", error: "" });
});
