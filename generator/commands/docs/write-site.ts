/**
 * The chosen services -> their site in a folder: what changed is written, pages and services that are no more are removed; a service
 * whose spec cannot be read is told and keeps its pages.
 */
import { join, relative } from "node:path";
import type { RenderedFile } from "../../6-files/render.js";
import { writeFolder, type WriteResult } from "../../6-files/write-files.js";
import type { Spec } from "../../4-spec/spec.js";
import type { Console } from "../command.js";
import type { Config } from "../../project/config.js";
import type { NamedSpec } from "../mock/open-mocks.js";
import { openProgress } from "../progress.js";
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
  /** Shows no progress. */
  readonly quiet: boolean;
}

export interface WrittenSite {
  readonly results: readonly WriteResult[];
  /** Of all its files, new or not. */
  readonly bytes: number;
  readonly specs: readonly NamedSpec[];
  /** How many specs cannot be read. */
  readonly refused: number;
}

export async function writeSite(
  { selectors, out, config, keepSpecs, quiet }: Writing,
  console: Console,
): Promise<WrittenSite> {
  const all = listServices(config.spec);
  const chosen = chooseServices(config, selectors);
  const nameOf = (own: ServiceFolder): string =>
    relative(config.generated, outputFolder(own, config, all)).replaceAll("\\", "/");
  const builder = await SiteBuilder.open(config.templates);
  const results: WriteResult[] = [];
  const specs: NamedSpec[] = [];
  let [refused, bytes] = [0, 0];
  const write = (folder: string, files: readonly RenderedFile[]): void => {
    bytes += files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    results.push(writeFolder(folder, files));
  };
  const progress = openProgress("services written", chosen.length, { quiet });
  // What is said of a service does not stand behind the bar.
  const say = (line: string): void => {
    progress.end();
    console.error(line);
  };
  for (const folder of chosen) {
    const [name, spec] = [nameOf(folder), specOf(folder, say)];
    if (spec === undefined) refused++;
    else {
      const notes = notesOf(folder, spec, ({ text }) => say(text));
      write(join(out, name), await builder.addService(spec, notes, name, config.behaviours));
      if (keepSpecs) specs.push({ name, spec });
    }
    progress.step();
  }
  progress.end();
  write(out, [...builder.index(), ...readScripts()]);
  return { results: [...results, ...removeOthers(out, new Set(chosen.map(nameOf)))], bytes, specs, refused };
}

/** Undefined where it cannot be read, which is told. */
function specOf(folder: ServiceFolder, say: (line: string) => void): Spec | undefined {
  const read = readSpec(folder);
  if (read.kind === "spec") return read.spec;
  for (const problem of read.problems) say(`${read.label}: ${printProblem(problem)}`);
  return undefined;
}
