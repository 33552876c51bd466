/**
 * The chosen services -> their site in a folder: what changed is written, pages and services that are no more are removed; a service
 * whose spec cannot be read is told and keeps its pages.
 */
import { join, relative } from "node:path";
import { writeFolder, type WriteResult } from "../../6-files/write-files.js";
import type { Spec } from "../../4-spec/spec.js";
import type { Console } from "../command.js";
import type { Config } from "../../project/config.js";
import type { NamedSpec } from "../mock/open-mocks.js";
import { notesOf, outputFolder } from "../../project/plan-output.js";
import { printProblem, readSpec } from "../../project/read-spec-file.js";
import { listServices, type ServiceFolder } from "../../project/service-folder.js";
import { chooseServices } from "../../project/service-settings.js";
import { SiteBuilder } from "./build-site.js";
import { readScripts } from "./read-scripts.js";
import { removeOthers } from "./remove-others.js";

interface Writing {
  readonly selectors: readonly string[];
  readonly out: string;
  readonly config: Config;
  /** Whether the specs are needed afterwards; else none stays in memory. */
  readonly keepSpecs: boolean;
}

export interface WrittenSite {
  readonly results: readonly WriteResult[];
  readonly specs: readonly NamedSpec[];
  /** How many specs cannot be read. */
  readonly refused: number;
}

export async function writeSite(
  { selectors, out, config, keepSpecs }: Writing,
  console: Console,
): Promise<WrittenSite> {
  const all = listServices(config.spec);
  const chosen = chooseServices(config, selectors);
  const nameOf = (own: ServiceFolder): string =>
    relative(config.generated, outputFolder(own, config, all)).replaceAll("\\", "/");
  const builder = await SiteBuilder.open(config.templates);
  const results: WriteResult[] = [];
  const specs: NamedSpec[] = [];
  let refused = 0;
  for (const folder of chosen) {
    const [name, spec] = [nameOf(folder), specOf(folder, console)];
    if (spec === undefined) refused++;
    else {
      const files = await builder.addService(
        spec,
        notesOf(folder, spec, ({ text }) => console.error(text)),
        name,
        config.behaviours,
      );
      results.push(writeFolder(join(out, name), files));
      if (keepSpecs) specs.push({ name, spec });
    }
  }
  results.push(writeFolder(out, [...builder.index(), ...readScripts()]));
  return { results: [...results, ...removeOthers(out, new Set(chosen.map(nameOf)))], specs, refused };
}

/** Undefined where it cannot be read, which is told. */
function specOf(folder: ServiceFolder, console: Console): Spec | undefined {
  const read = readSpec(folder);
  if (read.kind === "spec") return read.spec;
  for (const problem of read.problems) console.error(`${read.label}: ${printProblem(problem)}`);
  return undefined;
}
