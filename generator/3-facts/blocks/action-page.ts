/**
 * An action page: sections by their headings, tables by their column titles. Sections stand in any order, with or without
 * numbers; what stands above the title is the site's.
 *
 *    # Title
 *    ## API Description | Debugging | Authorization | Request syntax
 *    ## Input Parameters | Request parameters      name, type, required, example, description in any order
 *    ## Output Parameters | Response parameters
 *    ## Data Model                                 types that only this page defines, each under its name
 *    ## Example(s), each with requests and responses as code
 *    ## Error Codes
 */
import { at } from "../../diagnostics/origin.js";
import type { Block } from "../../2-document/document.js";
import type { Vendor } from "../../vendors/vendor.js";
import type { Section, Table } from "../facts.js";
import { cell } from "../text/cells.js";
import { partsOf, type Role, type RolePart } from "./action-parts.js";
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { datedEntries } from "./change-log-page.js";
import { dropCommonRows } from "./common-rows.js";
import { readDescription } from "./description.js";
import { readErrors } from "./error-tables.js";
import { readExamples } from "./example-parts.js";
import { explorerOf } from "./explorer-link.js";
import { matches } from "./outline.js";
import { readParameters } from "./parameter-tables.js";
import { readType } from "./type-section.js";

export const blockActionPage: BlockLayout = {
  kind: "action",
  recognise: ({ document, vendor }) => {
    const roles = partsOf(document.blocks, vendor).map((part) => part.role);
    return INPUTS.some((role) => roles.includes(role)) || roles.includes("output");
  },
  extract(input) {
    const parts = partsOf(input.document.blocks, input.vendor);
    const partsIn = (role: Role): RolePart[] => parts.filter((part) => part.role === role);
    const described = readDescription(
      parts.filter((part) => part.role === "head" || part.role === "description"),
      parts,
      input,
    );
    const common = partsIn("common").flatMap((part) => readParameters(part, "input", undefined, input));
    const sections = [...parts.flatMap((part) => readPart(part, input)), ...readExamples(partsIn("example"), input)];
    const title = titleOf(parts, input);
    const action = actionOf([...common, ...sections], title, input);
    const read = joinSections([...described, ...dropCommonRows(common, input), ...sections]);
    return {
      ...(action === undefined ? {} : { action }),
      ...(title === undefined ? {} : { title }),
      missing: missingOf(parts, input),
      sections: read,
    };
  },
};

const INPUTS: readonly Role[] = ["input", "path", "query", "header", "body"];

/** Headings of examples and types are their names. */
function isSectionHeading({ role, title }: RolePart, { vendor }: BlockInput): boolean {
  if (role === "types") return matches(title, vendor.words.sections.types);
  return role !== "example" && role !== "head" && role !== "other";
}

function readPart(part: RolePart, input: BlockInput): Section[] {
  const { ledger } = input;
  if (part.heading && isSectionHeading(part, input)) ledger.ignore("section-heading", part.heading);
  switch (part.role) {
    case "input":
    case "output":
      return readParameters(part, part.role, undefined, input);
    case "path":
    case "query":
    case "header":
    case "body":
      return readParameters(part, "input", part.role, input);
    case "errors-heading":
      return readErrors(part.blocks, undefined, input);
    case "permissions":
      return readPermissions(part.blocks, input);
    case "syntax":
      return readSyntax(part.blocks, input);
    case "types":
      return !isSectionHeading(part, input) && part.blocks.some((block) => block.kind === "table")
        ? [readType(part, input)]
        : [];
    case "changes":
      return ignoreChanges(part, input);
    case "resources":
    case "debugging":
      ledger.ignoreBlocks({ resources: "developer-resources", debugging: "explorer-box" }[part.role], part.blocks);
      return [];
    default:
      return [];
  }
}

/** Entries by date say that something changed, and of which sort it was; what it was stands elsewhere. */
function ignoreChanges({ heading, blocks }: RolePart, input: BlockInput): Section[] {
  const count = datedEntries(blocks, input);
  if (count > 0)
    input.report.add(
      "facts/dated-changes",
      { count },
      at(input.document.source, ...(heading?.lines.slice(0, 1) ?? [])),
    );
  input.ledger.ignoreBlocks("change-history", blocks);
  return [];
}

/** The permissions are the cells that have the form of one; the rest of the table explains them. */
function readPermissions(blocks: readonly Block[], { ledger }: BlockInput): Section[] {
  const tables = blocks.filter((block) => block.kind === "table");
  const found = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.slice(0, 1).filter((own) => /^[\w-]+:[A-Z*]\w*$/.test(own.text))),
  );
  const permissions = found.filter((own, i) => found.findIndex((other) => other.text === own.text) === i);
  ledger.claim(...found);
  ledger.ignoreBlocks("authorization-details", blocks);
  return permissions.length > 0
    ? [{ role: "description", blocks: permissions.map((value) => ({ kind: "fact", key: "permission", value })) }]
    : [];
}

const SYNTAX = /^(GET|POST|PUT|DELETE|PATCH|HEAD) +(\/\S*)/;

/** `PUT /path/{id} HTTP/1.1` */
function readSyntax(blocks: readonly Block[], { ledger }: BlockInput): Section[] {
  return blocks.flatMap((block): Section[] => {
    const found = block.kind === "code" || block.kind === "paragraph" ? SYNTAX.exec(block.text.text.trim()) : null;
    if (!found || block.kind === "table" || block.kind === "lines") return [];
    ledger.claim(block.text);
    const value = cell(`${found[1]} ${found[2]}`, ...block.text.lines.slice(0, 1));
    return [{ role: "description", blocks: [{ kind: "fact", key: "http", value }] }];
  });
}

/** The last level-1 heading above the sections, else the title that stands above the article. */
function titleOf(parts: readonly RolePart[], { document, ledger }: BlockInput): string | undefined {
  const heading = parts.find((part) => part.level === 1 && part.role === "head")?.heading;
  if (heading) ledger.ignore("page-title", heading);
  return heading?.text ?? document.title?.text;
}

/** The name that two of explorer link, Action row and title agree on, else the first of them, else that of the request. */
function actionOf(
  sections: readonly Section[],
  title: string | undefined,
  { document, vendor, report }: BlockInput,
): string | undefined {
  const linked = explorerOf(document, vendor).action;
  const row = tablesIn(sections)
    .map((table) => commonRow(table, vendor))
    .find((own) => own !== undefined);
  const called = sections
    .flatMap((section) => section.blocks)
    .map((block) => (block.kind === "code" ? /[?&\s]Action[=:] ?([A-Z]\w+)/.exec(block.text.text)?.[1] : undefined))
    .find((own) => own !== undefined);
  const names = [linked, row, vendor.actionTitle.exec(title ?? "")?.[1]].filter((own) => own !== undefined);
  const name = names.find((own, i) => names.indexOf(own) < i) ?? names[0] ?? called;
  const others = [...new Set(names)].filter((own) => own !== name);
  if (name !== undefined && others.length > 0)
    report.add("facts/action-differs", { action: name, others: others.join(", ") }, at(document.source));
  return name;
}

function tablesIn(sections: readonly Section[]): Table[] {
  return sections
    .filter((section) => section.role === "input")
    .flatMap((section) => section.blocks.filter((block): block is Table => block.kind === "table"));
}

/** The Action row names the action by its words, or by its example. */
function commonRow(table: Table, vendor: Vendor): string | undefined {
  const row = table.rows.find((own) => own[table.columns.indexOf("name")]?.text === "Action");
  const words = row?.[table.columns.indexOf("description")]?.text ?? "";
  const example = row?.[table.columns.indexOf("example")]?.text ?? "";
  return vendor.words.commonValue.exec(words)?.[1] ?? (/^[A-Z]\w+$/.exec(example)?.[0] || undefined);
}

/** A page without inputs and outputs is cut off; pages without an error list exist. */
function missingOf(parts: readonly RolePart[], { vendor }: BlockInput): string[] {
  const roles = new Set(parts.map((part) => part.role));
  const rest = roles.has("syntax") || roles.has("common") || vendor.words.sections.path !== undefined;
  const missing: string[] = [];
  if (!INPUTS.some((role) => roles.has(role)) && !rest) missing.push("input");
  if (!parts.some((part) => part.role === "output" && part.blocks.some(says))) missing.push("output");
  return missing;
}

/** A header without rows is where a page was cut. */
function says(block: Block): boolean {
  return block.kind !== "table" || block.rows.length > 0;
}

/** Sections of one role and name are one. */
function joinSections(sections: readonly Section[]): Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const at = joined.findIndex(
      (own) => own.role === section.role && section.role !== "example" && own.name?.text === section.name?.text,
    );
    const before = joined[at];
    if (before) joined[at] = { ...before, blocks: [...before.blocks, ...section.blocks] };
    else joined.push(section);
  }
  return joined;
}
