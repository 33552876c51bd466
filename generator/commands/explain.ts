/**
 * `docwright explain <vendor>/<service> RunInstances.input.InstanceCount`: where a fact stands, the words that were read, and
 * what each stage made of them. Reads the page files, or with `--from` the original pages.
 */
import { readInputs } from "../1-page/read-input.js";
import { createReport, type Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostic } from "../diagnostics/format.js";
import { at, printOrigin, printPlace } from "../diagnostics/origin.js";
import type { PageFacts } from "../3-facts/facts.js";
import { locate, type Located } from "../4-spec/locate.js";
import { readProse } from "../4-spec/read-prose.js";
import { resolvePath } from "../4-spec/resolve-path.js";
import { typeOfRow } from "../4-spec/parse-type.js";
import type { Member, Spec } from "../4-spec/spec.js";
import { memberFacts } from "../5-view/describe.js";
import { generateFiles } from "../project/generate-files.js";
import { factsOfPageFiles, readPages, specFromPageFiles } from "../pipeline.js";
import { vendorNamed } from "../vendors/registry.js";
import type { Vendor } from "../vendors/vendor.js";
import type { Console, ExitCode } from "./command.js";
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
  const args = parseArguments(argv, ["spec", "from"], []);
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
  const places = read.pages.flatMap((page) => locate(page, path, vendor));
  if (places.length === 0) console.out(`${path} stands on no page of its own: it was worked out from others`);
  for (const place of places) {
    printLines(place, read.texts.get(place.page.source) ?? "", console);
    printFactsOf(place, vendor, path, console);
  }
  for (const said of corrections) console.out(`4-spec     ${printDiagnostic(said)}`);
  console.out(`4-spec     ${JSON.stringify(value) ?? "nothing: a correction took it away"}`);
  if (isMember(value)) console.out(`5-view     ${memberFacts(value).join("; ") || "no facts beside its type"}`);
  await printGenerated(spec, folder, path, console);
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

/** The lines of the input as they stand there. */
function printLines({ page, cells }: Located, text: string, console: Console): void {
  const numbers = [...new Set(cells.flatMap((cell) => cell.lines))].sort((a, b) => a - b);
  const updated = page.updated === undefined ? "" : `, updated ${page.updated}`;
  console.out(
    `1-page     ${printOrigin(at(page.source, ...numbers))}  (${page.kind} page, ${page.language}${updated})`,
  );
  const lines = text.split("\n");
  for (const place of numbers) {
    // A place inside a line, or on a sheet, has no line to show: the words that stand there are shown instead.
    const words = cells.find((cell) => cell.lines.includes(place))?.text.replace(/\n/g, " / ");
    const shown = Number.isInteger(place) && text !== "" ? lines[place - 1] : words;
    console.out(`2-document ${printPlace(place).padStart(5)}  ${shown ?? ""}`);
  }
}

function printFactsOf({ page, cells, role }: Located, vendor: Vendor, path: string, console: Console): void {
  for (const cell of cells) console.out(`3-facts    ${cell.column.padEnd(11)} ${JSON.stringify(cell.text)}`);
  const name = (cells[0]?.text ?? "").replace(vendor.arrayMark ?? /(?!)/, "");
  const type = typeOfRow(name, cells.find((cell) => cell.column === "type")?.text ?? "", vendor);
  const words = cells.find((cell) => cell.column === "description")?.text;
  if (!type || words === undefined || words === "") return;
  const direction = role === "input" || role === "output" ? role : "type";
  const { facts, rules } = readProse(words, { name, type, direction }, page);
  console.out(
    `4-spec     rules of ${path.split(".").at(-1)}: ${rules.length > 0 ? `${rules.join(", ")} -> ${JSON.stringify(facts)}` : "none fired"}`,
  );
}

function isMember(value: unknown): value is Member {
  return typeof value === "object" && value !== null && "name" in value && "type" in value;
}

/** Lines of generated files that hold the last name of the path, in the files of its action or type. */
async function printGenerated(spec: Spec, folder: ServiceFolder, path: string, console: Console): Promise<void> {
  const owner = path.replace(/^(?:type|error):/, "").split(".")[0] ?? "";
  const name = (path.split(".").at(-1) ?? "").replace(/\[\]$/, "").replace(/^(?:type|error):/, "");
  const files = await generateFiles(spec, readNotes(folder), ["client"]);
  const owning = files.filter((file) =>
    new RegExp(`export (?:interface|type|function) ${owner}(?:Request|Response)?\\b`).test(file.text),
  );
  for (const file of owning) {
    file.text.split("\n").forEach((line, i) => {
      if (new RegExp(`^  readonly "?${name}"?\\??:`).test(line))
        console.out(`6-files    ${file.path}:${i + 1}  ${line.trim()}`);
    });
  }
}
