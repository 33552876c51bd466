/**
 * Rows of a parameter or member table -> members: wire name, type, required, and what the description says.
 * Common inputs (Action, Version, Region) are no members; rows `X.1.Y` are folded into arrays (fold-indexed.ts).
 */
import { at, type Origin } from "../diagnostics/origin.js";
import { squeeze, tidyWords } from "../support/text.js";
import { parseFacts, type ProseFacts } from "../support/fact-sentence.js";
import { cellOf, cellText, type Cell, type PageFacts, type Table } from "../3-facts/facts.js";
import { coerce } from "./coerce.js";
import type { SpecContext } from "./context.js";
import { foldIndexed, isIndexed } from "./fold-indexed.js";
import { parseType } from "./parse-type.js";
import { readProse } from "./read-prose.js";
import type { Constraints, Member, TypeExpression } from "./spec.js";

type Direction = "input" | "output" | "type";

export interface MemberSource {
  readonly page: PageFacts;
  readonly direction: Direction;
  /** `RunInstances.input`, `type:Placement`. */
  readonly path: string;
  readonly context: SpecContext;
}

export function readMembers(table: Table, source: MemberSource): Member[] {
  const { vendor, report } = source.context;
  const seen = new Set<string>();
  const rows = table.rows.flatMap((row) => {
    const member = readRow(table, row, source);
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
    return [member];
  });
  return rows.some((member) => isIndexed(member.name)) ? foldIndexed(rows) : rows;
}

/** What a report says of a row that is left out. */
function rowWords(row: readonly Cell[]): string {
  return row.map((cell) => squeeze(cell.text)).join(" | ");
}

function readRow(table: Table, row: readonly Cell[], source: MemberSource): Member | undefined {
  const { page, context, direction } = source;
  const printed = cellText(cellOf(table, row, "name"));
  const name = printed.replace(context.vendor.arrayMark ?? /(?!)/, "");
  const typeText = cellText(cellOf(table, row, "type"));
  const origin = at(page.source, ...(cellOf(table, row, "name")?.lines ?? []));
  const type = parseType(typeText, context.vendor);
  if (!type) {
    const word = typeText === "" ? "(none)" : typeText;
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
  const facts = sentence ? (parseFacts(sentence.text) ?? {}) : readProse(description, { type, direction }, page).facts;
  const required = requiredOf(cellText(cellOf(table, row, "required")), `${source.path}.${name}`, context, origin);
  const shown = cellText(cellOf(table, row, "example")) || facts.example;
  return {
    name,
    type,
    ...(required === undefined ? {} : { required }),
    ...(facts.nullable ? { nullable: true as const } : {}),
    ...exampleOf(shown, type, `${source.path}.${name}`, context),
    ...constraintsOf(facts, type),
    ...(page.descriptions === "keep" && description !== "" ? { description: tidyWords(description) } : {}),
  };
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

function constraintsOf(facts: ProseFacts, type: TypeExpression): { constraints?: Constraints } {
  const values = facts.values?.map((own) => ({
    value: coerce(own.value, type),
    ...(own.label === undefined ? {} : { label: own.label }),
  }));
  const standard = facts.default === undefined ? undefined : coerce(facts.default, type);
  const constraints = {
    ...(values?.every((own) => own.value !== undefined) ? { enum: values } : {}),
    ...(standard === undefined ? {} : { default: standard }),
    ...bounds(facts.range, "minimum", "maximum"),
    ...bounds(facts.length, "minLength", "maxLength"),
    ...bounds(facts.items, "minItems", "maxItems"),
    ...(facts.unit === undefined ? {} : { unit: facts.unit }),
  };
  return Object.keys(constraints).length > 0 ? { constraints: constraints as Constraints } : {};
}

function bounds(
  own: { readonly least?: number; readonly most?: number } | undefined,
  least: string,
  most: string,
): Record<string, number> {
  return {
    ...(own?.least === undefined ? {} : { [least]: own.least }),
    ...(own?.most === undefined ? {} : { [most]: own.most }),
  };
}

/** Words as paragraphs: wrapped lines joined, blank lines kept as paragraph breaks. */
export function paragraphs(text: string): string {
  return tidyWords(text)
    .split("\n\n")
    .map((own) => squeeze(own))
    .filter((own) => own !== "")
    .join("\n\n");
}
