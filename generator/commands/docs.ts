/**
 * `docwright docs`: specs -> a static site that needs no server and no network. Writes only what changed, and removes what it
 * wrote before and no longer makes: pages, and services that are not chosen; one whose spec cannot be read keeps its pages.
 * `--serve` then serves it until Ctrl-C, with a mock to try the services on.
 */
import { join, relative, resolve } from "node:path";
import { writeFolder, type WriteResult } from "../6-files/write-files.js";
import type { Console, ExitCode } from "./command.js";
import { readConfig } from "./config.js";
import { SiteBuilder } from "./docs/build-site.js";
import { removeOthers } from "./docs/remove-others.js";
import { readScripts } from "./docs/read-scripts.js";
import type { NamedSpec } from "./mock/open-mocks.js";
import { type Arguments, parseArguments } from "./options.js";
import { notesOf, outputFolder } from "./plan-output.js";
import { printProblem, readSpec } from "./read-spec-file.js";
import { type Address, readAddress } from "./serve/read-address.js";
import { listServices, selectServices } from "./service-folder.js";
import { UsageError } from "./usage-error.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "out", "templates", "port", "host"], ["serve", "quiet"]);
  const address = readServing(args);
  const given = {
    spec: { flag: "--spec", text: args.text("spec") },
    templates: { flag: "--templates", text: args.text("templates") },
  };
  const config = readConfig(given);
  const out = args.text("out") ?? "site";
  if (resolve(out) === resolve(config.generated))
    throw new UsageError(`--out ${out} holds what generate writes; name another folder for the site`);
  const builder = await SiteBuilder.open(config.templates);
  const results: WriteResult[] = [];
  const shown: NamedSpec[] = [];
  const names = new Set<string>();
  let refused = 0;
  const all = listServices(config.spec);
  for (const folder of selectServices(config.spec, args.positionals)) {
    const name = relative(config.generated, outputFolder(folder, config, all)).replaceAll("\\", "/");
    names.add(name);
    const read = readSpec(folder);
    if (read.kind === "problems") {
      refused++;
      for (const problem of read.problems) console.error(`${read.label}: ${printProblem(problem)}`);
      continue;
    }
    const files = await builder.addService(read.spec, notesOf(folder, read.spec, console), name, config.behaviours);
    results.push(writeFolder(join(out, name), files));
    if (address !== undefined) shown.push({ name, spec: read.spec });
  }
  results.push(writeFolder(out, [...builder.index(), ...readScripts()]), ...removeOthers(out, names));
  console.out(`${join(out, "index.html")}: ${summary(results)}`);
  if (address !== undefined) {
    const { serveSite } = await import("./docs/serve-site.js");
    await serveSite({ ...address, site: out, services: shown, config, quiet: args.flag("quiet"), console });
  }
  return refused > 0 ? 4 : 0;
}

/** Undefined where the site is only written. */
function readServing(args: Arguments): Address | undefined {
  if (args.flag("serve")) return readAddress(args, "4020");
  const stray = ["port", "host"].find((name) => args.text(name) !== undefined) ?? (args.flag("quiet") ? "quiet" : "");
  if (stray !== "") throw new UsageError(`--${stray} says how to serve: give --serve too, or leave it out`);
  return undefined;
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
