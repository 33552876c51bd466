// The first steps of the README, word for word, from an empty folder to a call: its commands are run, its code is compiled, and what it
// says is printed is printed. Only the registry's docwright is the one that stands here.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeWithPackages } from "../e2e/packages.js";
import { root } from "../generated/services.js";
import { makeProject, pack } from "./project.js";

const MINUTES = 2;

/** Code blocks of a section, in their order. */
function blocksOf(heading: string): { language: string; text: string }[] {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  const blocks = (section.split("\n## ")[0] ?? "").matchAll(/^```(\w*)\n([\s\S]+?)^```$/gm);
  return [...blocks].map(([, language = "", text = ""]) => ({ language, text }));
}

describeWithPackages("the first steps of the README", () => {
  test("lead from an empty folder to a call against the mock", { timeout: MINUTES * 60_000 }, async () => {
    const [setUp, code, run, shown] = blocksOf("In your project");
    expect([setUp, code, run, shown].map((block) => block?.language)).toEqual(["sh", "ts", "sh", ""]);
    const { folder, run: runHere } = makeProject();
    const tarball = await pack();
    const commands = (text = ""): string =>
      text.replace(/(npm install .*)\bdocwright\b/, (_, before) => before + tarball);
    expect(commands(setUp?.text)).toContain(tarball);
    const installed = await runHere("sh", "-ec", commands(setUp?.text));
    expect(installed.code, installed.out + installed.error).toBe(0);
    const [, file = ""] = /^\/\/ ([\w.]+)\n/.exec(code?.text ?? "") ?? [];
    writeFileSync(join(folder, file), code?.text ?? "");
    const ran = await runHere("sh", "-ec", commands(run?.text));
    expect(ran.code, ran.out + ran.error).toBe(0);
    expect(ran.out).toBe(shown?.text);
  });
});
