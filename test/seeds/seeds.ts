// The five seed documents as the tests need them: pages, printed page files, specs and problems, with descriptions kept
// and dropped. Read once a test file. Where the seeds are absent the suites are skipped and say so; in CI they fail.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect } from "vitest";
import type { Page } from "../../generator/1-page/page.js";
import { readInputs } from "../../generator/1-page/read-input.js";
import type { AssignedPage } from "../../generator/3-facts/assign-service.js";
import { tablesOf, type PageFacts, type SectionRole } from "../../generator/3-facts/facts.js";
import type { Action, Member, Spec, TypeDefinition, TypeExpression } from "../../generator/4-spec/spec.js";
import { toPageView } from "../../generator/5-view/page-view.js";
import { loadTemplates } from "../../generator/6-files/load-templates.js";
import { renderView } from "../../generator/6-files/render.js";
import { createReport, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { readPages, specFromPageFiles } from "../../generator/pipeline.js";
import { compareAscii, squeeze } from "../../generator/support/text.js";
import { vendorNamed } from "../../generator/vendors/registry.js";
import { skipOrFail } from "../skip.js";

export const root = resolve(import.meta.dirname, "../..");
export const folder = resolve(root, "../shared/seeds");
export type Mode = "keep" | "drop";
export type Service = "cvm" | "tcr" | "tcss" | "bssopenapi";

/** What the page of bssopenapi does not say. */
export const given = { service: "bssopenapi", version: "2017-12-14", endpoint: "business.aliyuncs.com" };

/** A suite on the seeds: run where they are, skipped with the reason where they are not, failing in CI. */
export function describeSeeds(title: string, body: () => void): void {
  describe(title, () => {
    if (existsSync(folder)) return body();
    skipOrFail("the seed documents are not here (../shared/seeds)");
  });
}

export interface ServiceReading {
  readonly pages: readonly AssignedPage[];
  readonly files: readonly Page[];
  readonly spec: Spec;
  readonly problems: readonly Diagnostic[];
}

export interface Reading {
  readonly pages: readonly AssignedPage[];
  readonly refused: readonly Diagnostic[];
  readonly services: ReadonlyMap<string, ServiceReading>;
}

const templates = await loadTemplates("pages");

/** Pages -> what `ingest` would write for each service, nothing written. */
export async function readSeeds(inputs: readonly Page[], mode: Mode): Promise<Reading> {
  const { pages, refused } = await readPages(inputs, { ...given, descriptions: mode });
  const names = [...new Set(pages.map(({ facts }) => facts.service))].sort(compareAscii);
  const services = names.map((name) => {
    const own = pages.filter(({ facts }) => facts.service === name);
    return [name, { pages: own, ...rebuild(printPages(own.map(({ facts }) => facts))) }] as const;
  });
  return { pages, refused, services: new Map(services) };
}

function printPages(pages: readonly PageFacts[]): readonly Page[] {
  return renderView({ data: {}, each: { page: pages.map(toPageView) } }, templates)
    .map(({ path, text }): Page => ({ id: `pages/${path}`, folder: "pages", format: "page-file", text }))
    .sort((a, b) => compareAscii(a.id, b.id));
}

function rebuild(files: readonly Page[]): Omit<ServiceReading, "pages"> {
  const vendor = vendorNamed(/^vendor: (\w+)$/m.exec(files[0]?.text ?? "")?.[1] ?? "");
  if (!vendor) throw new Error("the first page file names no vendor");
  return { files, ...specFromPageFiles(files, vendor) };
}

async function readAll(mode: Mode): Promise<Reading | undefined> {
  if (!existsSync(folder)) return undefined;
  const report = createReport();
  const made = await readSeeds(await readInputs([folder], report), mode);
  return { ...made, refused: [...report.found, ...made.refused] };
}

const readings: Partial<Record<Mode, Reading | undefined>> = { keep: await readAll("keep") };

/** Reads the documents in the other mode too, for the few suites that ask for it. */
export async function alsoRead(mode: Mode): Promise<void> {
  readings[mode] ??= await readAll(mode);
}

/** All five documents given as one folder. */
export function reading(mode: Mode = "keep"): Reading {
  return present(readings[mode], `reading of ${folder}`);
}

export function serviceOf(service: Service, mode: Mode = "keep"): ServiceReading {
  return present(reading(mode).services.get(service), `service ${service}`);
}

export function specOf(service: Service, mode: Mode = "keep"): Spec {
  return serviceOf(service, mode).spec;
}

/** Facts of one page, cells as printed. */
export function pageOf(id: string, service: Service = "cvm", mode: Mode = "keep"): PageFacts {
  const found = serviceOf(service, mode).pages.find(({ facts }) => facts.id === id)?.facts;
  return present(found, `page ${id} of ${service}`);
}

export type Row = Readonly<Record<string, string>>;

/** Rows of all tables of a role, each as column -> text of the cell. */
export function rowsOf(page: PageFacts, role: SectionRole): Row[] {
  return tablesOf(page, role).flatMap(({ columns, rows }) =>
    rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]?.text ?? ""]))),
  );
}

export function rowOf(page: PageFacts, role: SectionRole, name: string): Row {
  const found = rowsOf(page, role).filter((row) => (row["name"] ?? row["code"]) === name);
  expect(found, `rows ${name} of ${page.id}`).toHaveLength(1);
  return present(found[0], `row ${name} of ${page.id}`);
}

/** The rows of one defined type. */
export function typeRows(type: string): Row[] {
  const sections = pageOf("data-types").sections.filter((section) => section.name?.text === type);
  expect(sections, `sections ${type}`).toHaveLength(1);
  return rowsOf({ ...pageOf("data-types"), sections }, "type");
}

export function actionOf(name: string, service: Service = "cvm", mode: Mode = "keep"): Action {
  return present(specOf(service, mode).actions[name], `action ${name}`);
}

export function typeOf(name: string, service: Service = "cvm", mode: Mode = "keep"): TypeDefinition {
  return present(specOf(service, mode).types[name], `type ${name}`);
}

/** `RunInstances.input.InstanceCount` or `type:Placement.HostIds`. */
export function memberOf(path: string, service: Service = "cvm", mode: Mode = "keep"): Member {
  const [head = "", ...rest] = path.split(".");
  const type = head.startsWith("type:") ? head.slice(5) : undefined;
  const side = rest[0] === "input" ? "input" : "output";
  const members = type === undefined ? actionOf(head, service, mode)[side] : typeOf(type, service, mode).members;
  const found = members?.filter(({ name }) => name === rest.at(-1)) ?? [];
  expect(found, path).toHaveLength(1);
  return present(found[0], path);
}

/** `[DataDisk]`, `string`, `timestamp:iso8601`: a type in one word. */
export function typeWord(type: TypeExpression): string {
  if (type.kind === "array") return `[${typeWord(type.of)}]`;
  if (type.kind === "ref") return type.name;
  return type.kind === "timestamp" && type.format !== undefined ? `timestamp:${type.format}` : type.kind;
}

export function names(members: readonly { readonly name: string }[] | undefined): string[] {
  return (members ?? []).map(({ name }) => name);
}

/** Diagnostics of one code in problems.txt of a service. */
export function problemsOf(code: Diagnostic["code"], service: Service = "cvm", mode: Mode = "keep"): Diagnostic[] {
  return serviceOf(service, mode).problems.filter((own) => own.code === code);
}

/** Lines of a seed as they stand in the file; line numbers are 1-based. */
export function seedLines(number: "000" | "001" | "002" | "003" | "004"): readonly string[] {
  const name = readdirSync(folder).find((own) => own.startsWith(`${number}_`));
  return readFileSync(join(folder, present(name, `seed ${number}`)), "utf8").split("\n");
}

/** Stands for a vendor's sentence: the first 12 digits of the hash of its squeezed words. */
export function wordsHash(text: string | undefined): string {
  return createHash("sha256")
    .update(squeeze(text ?? ""))
    .digest("hex")
    .slice(0, 12);
}

export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
