/**
 * `docwright docs`: specs -> a static site that needs no server and no network. Writes only what changed, and removes what it
 * wrote before and no longer makes: pages, and services that are not chosen; one whose spec cannot be read keeps its pages.
 * `--serve` then serves it until Ctrl-C, with a mock to try the services on.
 */
import { join, resolve } from "node:path";
import type { WriteResult } from "../6-files/write-files.js";
import type { Console, ExitCode } from "./command.js";
import { writeSite } from "./docs/write-site.js";
import { type Arguments, parseArguments, readSettings } from "./options.js";
import { type Address, readAddress } from "./serve/read-address.js";
import { UsageError } from "../project/usage-error.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "out", "templates", "port", "host"], ["serve", "quiet"]);
  const address = readServing(args);
  const config = await readSettings(args, "docs", { spec: "spec", templates: "templates" });
  const out = args.text("out") ?? "site";
  if (resolve(out) === resolve(config.generated))
    throw new UsageError(`--out ${out} holds what generate writes; name another folder for the site`);
  const writing = { selectors: args.positionals, out, config, keepSpecs: address !== undefined };
  const { results, specs, refused } = await writeSite(writing, console);
  console.out(`${join(out, "index.html")}: ${summary(results)}`);
  if (address !== undefined) {
    const { serveSite } = await import("./docs/serve-site.js");
    await serveSite({ ...address, site: out, services: specs, config, quiet: args.flag("quiet"), console });
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
