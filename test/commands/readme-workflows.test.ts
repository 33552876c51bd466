// The workflows that the README shows for a CI: whole YAML by its looks, and commands, flags and exit codes that exist.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EXIT_CODES } from "../../generator/commands/exit-codes.js";
import { COMMANDS } from "../../generator/commands/registry.js";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const WORKFLOWS = [...README.matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
  .map(([, text = ""]) => text)
  .filter((text) => text.includes("docwright"));

if (WORKFLOWS.length === 0) process.stderr.write("skipped: the README shows no workflow\n");

it.skipIf(WORKFLOWS.length === 0)("those of two hosts are there", () => {
  expect(WORKFLOWS.some((text) => text.includes("runs-on:"))).toBe(true);
  expect(WORKFLOWS.some((text) => text.includes("script:"))).toBe(true);
});

it.each(WORKFLOWS)("its lines are indented by twos, without tabs: %#", (text) => {
  expect(text).not.toContain("\t");
  for (const line of text.split("\n")) expect((/^ */.exec(line)?.[0].length ?? 0) % 2, line).toBe(0);
});

it.each(WORKFLOWS)("it calls what there is: %#", (text) => {
  const calls = [...text.matchAll(/npx docwright (\w+)((?: --?[\w-]+(?: [\w./]+)?)*)([^\n]*)/g)];
  expect(calls.length).toBeGreaterThan(0);
  for (const [, name = "", flags = "", rest = ""] of calls) {
    const usage = COMMANDS.find((own) => own.name === name)?.usage.split("\n") ?? [];
    const words = flags.match(/--[\w-]+/g) ?? [];
    // One line of the usage takes all of them.
    expect(
      usage.some((line) => words.every((word) => line.includes(word))),
      `${name}${flags}`,
    ).toBe(true);
    const codes = rest.match(/(?<=-eq )\d+/g) ?? [];
    expect(codes.every((code) => Object.hasOwn(EXIT_CODES, code))).toBe(true);
  }
});
