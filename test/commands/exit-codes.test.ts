// The exit codes of the help: each really happens, and the help names all.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { EXIT_CODES } from "../../generator/commands/exit-codes.js";
import { run as init } from "../../generator/commands/init.js";
import { openTerminal } from "../../generator/commands/init/terminal.js";
import { actionPage } from "../bad-input/workspace.js";
import { temporaryFolder } from "../generated/services.js";
import { docwright, docwrightHere, workingFolder } from "./run-cli.js";

const codeOf = async (folder: string, ...args: readonly string[]): Promise<number | null> =>
  (await docwrightHere(args, folder)).code;

const cases: Readonly<Record<keyof typeof EXIT_CODES, () => Promise<number | null>>> = {
  0: () => codeOf(workingFolder(), "generate", "--targets", "openapi"),
  1: () => codeOf(workingFolder(), "generate", "--check"),
  2: () => codeOf(workingFolder({ targets: 1 }), "generate"),
  3: async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), "nothing that is known\n");
    return codeOf(folder, "ingest", "a.txt");
  },
  4: async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), "nothing that is known\n");
    writeFileSync(join(folder, "b.txt"), actionPage("BoilWater"));
    return codeOf(folder, "ingest", "a.txt", "b.txt", "--api-version", "2030-01-15");
  },
  130: async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true });
    output.once("data", () => input.end());
    const before = process.cwd();
    process.chdir(temporaryFolder());
    try {
      return await init([], { out: () => undefined, error: () => undefined }, () => openTerminal(input, output));
    } finally {
      process.chdir(before);
    }
  },
};

test.each(Object.entries(cases))("%s", async (code, happens) => {
  expect(await happens()).toBe(Number(code));
});

test("the help has a line for each", async () => {
  const { out } = await docwright(["--help"]);
  for (const [code, meaning] of Object.entries(EXIT_CODES)) expect(out).toContain(`  ${code.padEnd(12)} ${meaning}\n`);
  expect(Object.keys(EXIT_CODES)).toEqual(Object.keys(cases));
});
