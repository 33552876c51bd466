/**
 * Rows of a parameter or member table -> members: wire name, type, required, and what the description says.
 * Common inputs (Action, Version, Region) are no members; rows `X.N.Y` are folded into arrays (fold-indexed.ts).
 */
import { at, type Origin } from "../diagnostics/origin.js";
import { squeeze, tidyWords } from "../support/text.js";
import { parseFacts } from "../support/fact-sentence.js";
import type { ProseFacts } from "../support/prose-facts.js";
import { cellOf, cellText, type Cell, type PageFacts, type Table } from "../3-facts/facts.js";
import { coerce } from "./coerce.js";
import { constraintsOf } from "./constraints-of.js";
import type { SpecContext } from "./context.js";
import type { Vendor } from "../vendors/vendor.js";
import { foldIndexed, type Folding } from "./fold-indexed.js";
import type { FlatRow } from "./marked-rows.js";
import { nestRows, type Nested } from "./nest-rows.js";
import { typeOfRow } from "./parse-type.js";
import { readProse } from "./read-prose.js";
import type { Member, TypeExpression } from "./spec.js";

type Direction = "input" | "output" | "type";

export interface MemberSource {
  readonly page: PageFacts;
  readonly direction: Direction;
  /** `RunInstances.input`, `type:Placement`. */
  readonly path: string;
  /** Where all of its rows travel, where a section says so; empty where none does. */
  readonly where?: string;
  readonly context: SpecContext;
}

/** Members, and what their descriptions say beyond one member; a reference in it names what it means, unresolved. */
export interface ReadMembers {
  readonly members: readonly Member[];
  readonly stated: readonly Stated[];
}

export interface Stated {
  readonly name: string;
  readonly facts: ProseFacts;
}

/** The tables of one section read as one; `example` is the value that the page shows for it. */
export function readMembers(tables: readonly Table[], source: MemberSource, example?: unknown): ReadMembers {
  const { vendor } = source.context;
  const rows = tables.flatMap((table) => table.rows.flatMap((row) => readRow(table, row, source) ?? []));
  const nested = nestRows(rows, { example, inline: spellsOutTypes(vendor) });
  reportNesting(nested, source);
  const top = new Set(nested.members.map((member) => member.name));
  const stated = rows.filter((row) => row.depth === 0 && top.delete(row.member.name));
  return {
    members: foldIndexed(nested.members, foldingOf(source)),
    stated: stated.map(({ member, facts }) => ({ name: member.name, facts })),
  };
}

/** Vendors with a word for a struct print its members below it; the others define types on a page of their own. */
function spellsOutTypes(vendor: Vendor): boolean {
  return vendor.words.sections.types === undefined && vendor.typeWords.some((own) => own.type.kind === "struct");
}

function reportNesting(nested: Nested, { context: { report }, page, path }: MemberSource): void {
  const about = ({ words, member }: FlatRow): { path: string; words: string } => ({
    path: `${path}.${member.name}`,
    words,
  });
  const origin = (row?: FlatRow): Origin => at(page.source, ...(row?.lines ?? []));
  for (const row of nested.duplicates) report.add("spec/input-duplicate", about(row), origin(row));
  for (const row of nested.untyped)
    report.add("spec/unknown-type-word", { word: "(none)", ...about(row) }, origin(row));
  for (const row of nested.unplaced) report.add("spec/unplaced-row", about(row), origin(row));
  for (const row of nested.inferred) report.add("spec/inferred-type", about(row), origin(row));
  for (const own of nested.flat) report.add("spec/flat-rows", { path: `${path}.${own}` }, origin());
  for (const own of nested.restored) report.add("spec/restored-nesting", { path: `${path}.${own}` }, origin());
}

function foldingOf({ page, direction, path, context }: MemberSource): Folding {
  const origin = at(page.source);
  return {
    request: direction === "input",
    contradicts: (name, declared) =>
      context.report.add("spec/parent-type", { path: `${path}.${name}`, declared: declared.kind }, origin),
    repeats: (name) => context.report.add("spec/input-duplicate", { path: `${path}.${name}`, words: name }, origin),
  };
}

interface ReadRow extends FlatRow {
  readonly facts: ProseFacts;
}

/** What a report says of a row that is left out. */
function rowWords(row: readonly Cell[]): string {
  return row.map((cell) => squeeze(cell.text)).join(" | ");
}

function readRow(table: Table, row: readonly Cell[], source: MemberSource): ReadRow | undefined {
  const { page, context, direction } = source;
  const { depth, printed } = unmarked(cellText(cellOf(table, row, "name")));
  const name = printed.replace(context.vendor.arrayMark ?? /(?!)/, "");
  if (direction === "input" && context.vendor.commonInputs.includes(name)) return undefined;
  const typeText = cellText(cellOf(table, row, "type"));
  const origin = at(page.source, ...(cellOf(table, row, "name")?.lines ?? []));
  const typed = typeText !== "";
  const type = typed ? typeOfRow(name, typeText, context.vendor) : ({ kind: "any" } as const);
  if (!type) {
    const details = { word: typeText, path: `${source.path}.${name}`, words: rowWords(row) };
    context.report.add("spec/unknown-type-word", details, origin);
    return undefined;
  }
  if (direction === "input" && context.vendor.arrayMark && (printed !== name) !== (type.kind === "array")) {
    const problem = printed === name ? "is an array without the mark .N" : "has the mark .N but is no array";
    context.report.add("spec/array-notation", { path: `${source.path}.${name}`, problem }, origin);
  }
  const description = cellText(cellOf(table, row, "description"));
  const facts = factsOf(table, row, { name, type, direction }, page);
  reportFacts(facts, `${source.path}.${name}`, context, origin);
  const required = requiredOf(cellText(cellOf(table, row, "required")), `${source.path}.${name}`, context, origin);
  const shown = cellText(cellOf(table, row, "example")) || facts.example;
  const [from] = facts.from ?? [];
  const member: Member = {
    name,
    type,
    ...(required === undefined ? {} : { required }),
    ...placeOf(cellText(cellOf(table, row, "in")) || (source.where ?? ""), `${source.path}.${name}`, context, origin),
    ...(facts.nullable ? { nullable: true as const } : {}),
    ...exampleOf(shown, type, `${source.path}.${name}`, context),
    ...(facts.readOnly ? { readOnly: true as const } : {}),
    ...(facts.deprecated ? { deprecated: facts.deprecated } : {}),
    ...(from === undefined ? {} : { from }),
    ...constraintsOf(facts, type),
    ...(page.descriptions === "keep" && description !== "" ? { description: tidyWords(description) } : {}),
  };
  return { member, facts, typed, depth, words: rowWords(row), lines: origin.lines };
}

const MARKS = /^(?:[\s\u00a0\u3000]*[└├│┗┣┃╰][─━-]*)+[\s\u00a0\u3000]*|^[\u00a0\u3000]+/;

/** `└└Key`: the marks before a name say how deep it stands. */
function unmarked(text: string): { depth: number; printed: string } {
  const marks = MARKS.exec(text)?.[0] ?? "";
  const signs = marks.replace(/[^└├│┗┣┃╰]/g, "").length;
  return { depth: signs > 0 ? signs : marks.length, printed: text.slice(marks.length) };
}

const PLACES: readonly NonNullable<Member["in"]>[] = ["query", "body", "path", "header"];

/** `Path`, `formData`: where a parameter travels. */
function placeOf(text: string, path: string, { report }: SpecContext, origin: Origin): Pick<Member, "in"> {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^form-?data$/, "body");
  const place = PLACES.find((own) => own === word);
  if (place === undefined && word !== "") report.add("spec/place-word", { word: text, path }, origin);
  return place === undefined ? {} : { in: place };
}

/** Of the sentence that states them where one does, else of the description. */
function factsOf(
  table: Table,
  row: readonly Cell[],
  about: { readonly name: string; readonly type: TypeExpression; readonly direction: Direction },
  page: PageFacts,
): ProseFacts {
  const sentence = cellOf(table, row, "facts");
  if (sentence) return parseFacts(sentence.text) ?? {};
  return readProse(cellText(cellOf(table, row, "description")), about, page).facts;
}

/** What a description says that the spec has no place for, or no rule understood. */
function reportFacts({ unread, from }: ProseFacts, path: string, { report }: SpecContext, origin: Origin): void {
  for (const what of unread ?? []) report.add("spec/unread-words", { what, path }, origin);
  if (from && from.length > 1) report.add("spec/several-sources", { path, names: from.join(", ") }, origin);
}

function requiredOf(text: string, path: string, { vendor, report }: SpecContext, origin: Origin): boolean | undefined {
  if (vendor.words.yes.includes(text)) return true;
  if (text !== "" && !vendor.words.no.includes(text)) report.add("spec/required-word", { word: text, path }, origin);
  return vendor.words.no.includes(text) ? false : undefined;
}

/** An example in the member's type; one that is no such value is reported and kept out. */
function exampleOf(
  text: string | undefined,
  type: TypeExpression,
  path: string,
  { report }: SpecContext,
): { example?: Member["example"] } {
  if (text === undefined || text === "" || type.kind === "struct") return {};
  const value = coerce(text, type);
  if (value === undefined) report.add("spec/example-value", { value: JSON.stringify(text), path, declared: type.kind });
  return value === undefined ? {} : { example: value as NonNullable<Member["example"]> };
}

/** Words as paragraphs: wrapped lines joined, blank lines kept as paragraph breaks. */
export function paragraphs(text: string): string {
  return tidyWords(text)
    .split("\n\n")
    .map((own) => squeeze(own))
    .filter((own) => own !== "")
    .join("\n\n");
}
