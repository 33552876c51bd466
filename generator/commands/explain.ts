/**
 * `docwright explain <vendor>/<service> RunInstances.input.InstanceCount`: where a fact stands, the words that were read, and
 * what each stage made of them. Reads the page files, or with `--from` the original pages.
 */
import { readInputs } from "../1-page/read-input.js";
import { createReport, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { PageFacts } from "../3-facts/facts.js";
import { locate } from "../4-spec/locate.js";
import { resolvePath } from "../4-spec/resolve-path.js";
import type { Member, Spec } from "../4-spec/spec.js";
import { memberFacts } from "../5-view/describe.js";
import { generateFiles } from "../project/generate-files.js";
import { factsOfPageFiles, readPages, specFromPageFiles } from "../pipeline.js";
import { vendorNamed } from "../vendors/registry.js";
import type { Console, ExitCode } from "./command.js";
import { explainPlace } from "./explain/explain-place.js";
import { linesOf, toJson, type Explained } from "./explain/print-explained.js";
import { parseArguments, readSettings } from "./options.js";
import {
  readCorrections,
  readNotes,
  readPageFiles,
  selectService,
  type ServiceFolder,
} from "../project/service-folder.js";
import { UsageError } from "../project/usage-error.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "from"], ["json"]);
  const [selector, path] = args.positionals;
  if (selector === undefined || path === undefined)
    throw new UsageError(
      "explain takes a service and a path, for example: explain <vendor>/<service> RunInstances.input.InstanceCount",
    );
  const folder = selectService((await readSettings(args, "explain")).spec, selector);
  const vendor = vendorNamed(folder.vendor);
  if (!vendor) throw new UsageError(`${folder.path}: there is no vendor ${folder.vendor}`);
  const { spec, problems } = specFromPageFiles(readPageFiles(folder), vendor, readCorrections(folder));
  const corrections = problems.filter((own) => isOnPath(own, path));
  const value = resolvePath(spec, path);
  if (value === undefined && corrections.length === 0)
    throw new UsageError(
      `${path} is not in the spec of ${selector}; paths look like Action.input.Member, type:Type.Member or error:Code`,
    );
  const from = args.text("from");
  const read = from === undefined ? pageFilesOf(folder) : await originalPages(from, folder);
  const explained: Explained = {
    path,
    places: read.pages
      .flatMap((page) => locate(page, path, vendor))
      .map((place) => explainPlace(place, read.texts.get(place.page.source) ?? "", vendor)),
    corrections,
    value,
    phrases: isMember(value) ? memberFacts(value) : undefined,
    generated: await findGenerated(spec, folder, path),
  };
  if (args.flag("json")) console.out(JSON.stringify(toJson(explained), null, 2));
  else for (const line of linesOf(explained)) console.out(line);
  return 0;
}

/** What became of a correction of this path, of a field of it, or of what it stands in. */
function isOnPath({ origin, values }: Diagnostic, path: string): boolean {
  if (origin?.page !== "corrections.json" || values["at"] === undefined) return false;
  const plain = (text: string): string => text.replace(/#.*$/, "").replaceAll("[]", "");
  const [own, asked] = [plain(String(values["at"])), plain(path)];
  if (own === asked || own === "") return own === asked;
  return !path.startsWith("error:") && (own.startsWith(`${asked}.`) || asked.startsWith(`${own}.`));
}

interface ReadPages {
  readonly pages: readonly PageFacts[];
  /** Text of each input, by the name that origins use. */
  readonly texts: ReadonlyMap<string, string>;
}

function pageFilesOf(folder: ServiceFolder): ReadPages {
  const files = readPageFiles(folder);
  const source = (id: string): string => `${folder.path}/${id}`;
  const pages = factsOfPageFiles(files, createReport()).map((facts) => ({ ...facts, source: source(facts.source) }));
  return { pages, texts: new Map(files.map((page) => [source(page.id), page.text])) };
}

/** The pages as they came: their lines are lines of the input. */
async function originalPages(input: string, folder: ServiceFolder): Promise<ReadPages> {
  const inputs = await readInputs([input], createReport());
  const { vendor, version } = folder;
  // The folder of another site is not named for the service alone.
  const [known] = pageFilesOf(folder).pages;
  const service = known?.service ?? folder.service;
  const read = await readPages(inputs, { vendor, service, version });
  const pages = read.pages.map((page) => page.facts);
  return {
    pages: pages.filter((page) => page.service === service && page.version === version && page.site === known?.site),
    texts: new Map(inputs.map((page) => [page.id, page.text])),
  };
}

function isMember(value: unknown): value is Member {
  return typeof value === "object" && value !== null && "name" in value && "type" in value;
}

/** Lines of generated files that hold the last name of the path, in the files of its action or type. */
async function findGenerated(spec: Spec, folder: ServiceFolder, path: string): Promise<Explained["generated"]> {
  const owner = path.replace(/^(?:type|error):/, "").split(".")[0] ?? "";
  const name = (path.split(".").at(-1) ?? "").replace(/\[\]$/, "").replace(/^(?:type|error):/, "");
  const files = await generateFiles(spec, readNotes(folder), ["client"]);
  const owning = files.filter((file) =>
    new RegExp(`export (?:interface|type|function) ${owner}(?:Request|Response)?\\b`).test(file.text),
  );
  return owning.flatMap((file) =>
    file.text.split("\n").flatMap((line, i) => {
      const isMeant = new RegExp(`^  readonly "?${name}"?\\??:`).test(line);
      return isMeant ? [{ file: file.path, line: i + 1, text: line.trim() }] : [];
    }),
  );
}
