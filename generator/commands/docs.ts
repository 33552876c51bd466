/**
 * `docwright docs`: specs -> a static site that needs no server and no network. Writes only what changed, and removes what it
 * wrote before and no longer makes.
 */
import { join, relative } from "node:path";
import { writeFolder, type WriteResult } from "../6-files/write-files.js";
import type { Console, ExitCode } from "./command.js";
import { readConfig } from "./config.js";
import { SiteBuilder } from "./docs/build-site.js";
import { readScripts } from "./docs/read-scripts.js";
import { parseArguments } from "./options.js";
import { notesOf, outputFolder } from "./plan-output.js";
import { printProblem, readSpec } from "./read-spec-file.js";
import { selectServices } from "./service-folder.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "out", "templates"], []);
  const given = {
    spec: { flag: "--spec", text: args.text("spec") },
    templates: { flag: "--templates", text: args.text("templates") },
  };
  const config = readConfig(given);
  const out = args.text("out") ?? "site";
  const builder = await SiteBuilder.open(config.templates);
  const results: WriteResult[] = [];
  let refused = 0;
  for (const folder of selectServices(config.spec, args.positionals)) {
    const read = readSpec(folder);
    if (read.kind === "problems") {
      refused++;
      for (const problem of read.problems) console.error(`${read.label}: ${printProblem(problem)}`);
      continue;
    }
    const name = relative(config.generated, outputFolder(folder, config)).replaceAll("\\", "/");
    const files = await builder.addService(read.spec, notesOf(folder, read.spec, console), name, config.behaviours);
    results.push(writeFolder(join(out, name), files));
  }
  results.push(writeFolder(out, [...builder.index(), ...readScripts()]));
  console.out(`${join(out, "index.html")}: ${summary(results)}`);
  return refused > 0 ? 4 : 0;
}

function summary(results: readonly WriteResult[]): string {
  const sum = (count: (own: WriteResult) => number): number => results.reduce((total, own) => total + count(own), 0);
  const [written, unchanged, removed] = [
    sum((own) => own.written.length),
    sum((own) => own.unchanged),
    sum((own) => own.removed.length),
  ];
  return `${written + unchanged} files; ${written} written, ${unchanged} unchanged, ${removed} removed`;
}
