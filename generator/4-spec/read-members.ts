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
import { foldIndexed, type Folding } from "./fold-indexed.js";
import { typeOfRow } from "./parse-type.js";
import { readProse } from "./read-prose.js";
import type { Member, TypeExpression } from "./spec.js";

type Direction = "input" | "output" | "type";

export interface MemberSource {
  readonly page: PageFacts;
  readonly direction: Direction;
  /** `RunInstances.input`, `type:Placement`. */
  readonly path: string;
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

/** The tables of one section read as one. */
export function readMembers(tables: readonly Table[], source: MemberSource): ReadMembers {
  const read = tables.map((table) => readTable(table, source));
  return { members: read.flatMap((own) => own.members), stated: read.flatMap((own) => own.stated) };
}

function readTable(table: Table, source: MemberSource): ReadMembers {
  const { vendor, report } = source.context;
  const seen = new Set<string>();
  const stated: Stated[] = [];
  const rows = table.rows.flatMap((row) => {
    const { member, facts } = readRow(table, row, source) ?? {};
    if (!member || (source.direction === "input" && vendor.commonInputs.includes(member.name))) return [];
    if (seen.has(member.name)) {
      report.add(
        "spec/input-duplicate",
        { path: `${source.path}.${member.name}`, words: rowWords(row) },
        at(source.page.source, ...(row[0]?.lines ?? [])),
      );
      return [];
    }
    seen.add(member.name);
    if (facts) stated.push({ name: member.name, facts });
    return [member];
  });
  return { members: foldIndexed(rows, foldingOf(source)), stated };
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

/** What a report says of a row that is left out. */
function rowWords(row: readonly Cell[]): string {
  return row.map((cell) => squeeze(cell.text)).join(" | ");
}

function readRow(
  table: Table,
  row: readonly Cell[],
  source: MemberSource,
): { member: Member; facts: ProseFacts } | undefined {
  const { page, context, direction } = source;
  const printed = cellText(cellOf(table, row, "name"));
  const name = printed.replace(context.vendor.arrayMark ?? /(?!)/, "");
  const origin = at(page.source, ...(cellOf(table, row, "name")?.lines ?? []));
  const type = typeOfRow(name, cellText(cellOf(table, row, "type")), context.vendor);
  if (!type) {
    const word = cellText(cellOf(table, row, "type")) || "(none)";
    const details = { word, path: `${source.path}.${name}`, words: rowWords(row) };
    context.report.add("spec/unknown-type-word", details, origin);
    return undefined;
  }
  if (direction === "input" && context.vendor.arrayMark && (printed !== name) !== (type.kind === "array")) {
    const problem = printed === name ? "is an array without the mark .N" : "has the mark .N but is no array";
    context.report.add("spec/array-notation", { path: `${source.path}.${name}`, problem }, origin);
  }
  const description = cellText(cellOf(table, row, "description"));
  const sentence = cellOf(table, row, "facts");
  const facts = sentence
    ? (parseFacts(sentence.text) ?? {})
    : readProse(description, { name, type, direction }, page).facts;
  for (const what of facts.unread ?? [])
    context.report.add("spec/unread-words", { what, path: `${source.path}.${name}` }, origin);
  const required = requiredOf(cellText(cellOf(table, row, "required")), `${source.path}.${name}`, context, origin);
  const shown = cellText(cellOf(table, row, "example")) || facts.example;
  const [from, ...others] = facts.from ?? [];
  if (others.length > 0)
    context.report.add(
      "spec/several-sources",
      { path: `${source.path}.${name}`, names: (facts.from ?? []).join(", ") },
      origin,
    );
  const member: Member = {
    name,
    type,
    ...(required === undefined ? {} : { required }),
    ...(facts.nullable ? { nullable: true as const } : {}),
    ...exampleOf(shown, type, `${source.path}.${name}`, context),
    ...(facts.readOnly ? { readOnly: true as const } : {}),
    ...(facts.deprecated ? { deprecated: facts.deprecated } : {}),
    ...(from === undefined ? {} : { from }),
    ...constraintsOf(facts, type),
    ...(page.descriptions === "keep" && description !== "" ? { description: tidyWords(description) } : {}),
  };
  return { member, facts };
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
