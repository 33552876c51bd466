// What the README shows of a command is what the command prints.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../generator/commands/explain.js";
import { COMMANDS } from "../../generator/commands/registry.js";
import { listRuleFiles } from "../diff/rules.js";
import { root, temporaryFolder } from "../generated/services.js";
import { call } from "./call-workspace.js";
import { docwright } from "./run-cli.js";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

it("the output of explain is shown as it is", async () => {
  const [, args = "", shown = ""] = /^\$ npx docwright explain (.+)\n([\s\S]+?)^```/m.exec(README) ?? [];
  const lines: string[] = [];
  const code = await run(args.split(" "), { out: (line) => lines.push(line), error: (line) => lines.push(line) });
  expect(code).toBe(0);
  expect(lines.join("\n")).toBe(shown.trimEnd());
});

it("the output of a dry run is shown as it is, but for the time and what is signed with it", async () => {
  const [, args = "", shown = ""] = /^\$ npx docwright call (.+)\n([\s\S]+?)^```/m.exec(README) ?? [];
  const { code, out, error } = await call(
    args.split(" ").map((word) => word.replace(/^'|'$/g, "")),
    {},
  );
  expect(code).toBe(0);
  const plain = (text: string): string =>
    text.replace(/\d{4}-\d\d-\d\d(?=\/)|(?<=Signature=)[0-9a-f]{64}|(?<=Timestamp: )\d{10}/g, (found) =>
      found.replace(/\w/g, "x"),
    );
  expect(plain(out + error)).toBe(plain(shown));
  expect(plain(shown).match(/x{10,}|xxxx-xx-xx/g)).toHaveLength(3);
});

it("every option the README names is an option of its command", () => {
  const named = [...README.matchAll(/^(?:npx )?docwright (\w+)((?:.|\n(?! *```))*?)\n```/gm)];
  expect(named.length).toBeGreaterThan(1);
  for (const [, command, rest = ""] of named) {
    const usage = COMMANDS.find((own) => own.name === command)?.usage ?? "";
    for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(usage).toContain(option);
  }
});

// What is cut by a pipe shows commits of this repository, which a copy of it need not have.
const SHOWN = [...README.matchAll(/^\$ npx docwright ((?:diff|history|changelog) [^|\n]+)\n([\s\S]+?)^```/gm)];

it.each(SHOWN.map(([, args = "", shown = ""]) => [args, shown] as const))(
  "the output of %s is shown as it is",
  async (args, shown) => {
    const file = join(temporaryFolder(), "old.json");
    const [name = "", ...words] = args.split(" ").map((word) => (word === "old.json" ? file : word));
    const lines: string[] = [];
    const line = (text: string): number => lines.push(text.replaceAll(file, "old.json"));
    const command = await COMMANDS.find((own) => own.name === name)?.load();
    expect(await command?.run(words, { out: line, error: line })).toBe(0);
    expect(lines.join("\n")).toBe(shown.trimEnd());
  },
);

it("tells how many rules there are", () => {
  expect(README).toContain(` ${listRuleFiles().length} rules then judge each change`);
  expect(SHOWN.length).toBeGreaterThanOrEqual(6);
});

it("the lines that are hit in the code shown are those that the README names", async () => {
  const [code = ""] = /^\/\/ app\/servers\.ts\n[\s\S]+?(?=^```)/m.exec(README) ?? [];
  const [, args = "", count = "", shown = ""] =
    /^\$ npx docwright (diff .+ --impact app) \| tail -(\d+)\n([\s\S]+?)^```/m.exec(README) ?? [];
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "app"));
  writeFileSync(join(cwd, "app/servers.ts"), code);
  const { code: exit, out } = await docwright([...args.split(" "), "--spec", join(root, "spec")], cwd);
  expect(exit).toBe(0);
  expect(out.trimEnd().split("\n").slice(-Number(count)).join("\n")).toBe(shown.trimEnd());
});
