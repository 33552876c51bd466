/**
 * Pages on the protocol: common parameters, hosts and regions, signature, responses. Their tables of parameters, hosts,
 * regions and errors are facts; the rest is a walk-through that the runtime implements, ignored by name. Tables of hosts
 * and regions are told by what stands in their cells, since every service words their titles anew.
 */
import type { Block } from "../../2-document/document.js";
import type { PageKind, Section } from "../facts.js";
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { readErrors } from "./error-tables.js";
import { matches, outline, type Part } from "./outline.js";
import { readParameters } from "./parameter-tables.js";
import { columnsOf, ERRORS, PARAMETERS, type TableBlock } from "./read-table.js";

const REGION = /^[a-z]{2}-[a-z]+(?:-[a-z0-9]+)*$/;

export const blockCommonParametersPage: BlockLayout = {
  kind: "common-parameters",
  recognise: ({ document, vendor }) =>
    outline(document.blocks).some(
      (part) =>
        methodOf(part, { vendor }) !== undefined && part.blocks.some((block) => isParameters(block, { vendor })),
    ),
  extract(input) {
    const sections = outline(input.document.blocks).flatMap((part): Section[] => {
      const method = methodOf(part, input);
      const tables = part.blocks.filter((block) => isParameters(block, input));
      const named = method !== undefined && tables.length > 0;
      const own = named ? readParameters({ ...part, blocks: tables }, "parameters", method, input) : [];
      return [...own, ...readValues(part.blocks, input)];
    });
    ignoreRest("common-parameters", input);
    return { sections };
  },
};

export const blockRequestStructurePage: BlockLayout = {
  kind: "request-structure",
  recognise: ({ document, vendor }) =>
    document.blocks.some((block) => block.kind === "table" && isValues(block, vendor.host)),
  extract(input) {
    const sections = readValues(input.document.blocks, input);
    ignoreRest("request-structure", input);
    return { sections: joinTables(sections) };
  },
};

/** Pages that are told by their title or a heading, and hold error tables at most. */
function titledPage(kind: Extract<PageKind, "responses" | "signature" | "introduction">): BlockLayout {
  return {
    kind,
    recognise: ({ document, vendor }) => {
      const titles = vendor.words.titles[kind];
      const headings = outline(document.blocks).map((part) => part.title);
      return [document.title?.text ?? "", ...headings].some((title) => matches(title, titles));
    },
    extract(input) {
      const tables = input.document.blocks.filter(
        (block) => block.kind === "table" && columnsOf(block, ERRORS, ["code"], input) !== undefined,
      );
      const sections = tables.length > 0 ? readErrors(tables, { text: "common", lines: [] }, input) : [];
      ignoreRest(kind, input);
      const method = kind === "signature" ? methodIn(input) : undefined;
      return { sections, ...(method === undefined ? {} : { name: method }) };
    },
  };
}

export const blockResponsesPage = titledPage("responses");
export const blockSignaturePage = titledPage("signature");
export const blockIntroductionPage = titledPage("introduction");

function methodOf(part: Part, { vendor }: Pick<BlockInput, "vendor">): string | undefined {
  return vendor.signatures.find((own) => own.heading.test(part.title))?.method;
}

/** The signature method that a page names most often. */
function methodIn({ document, vendor }: BlockInput): string | undefined {
  const text = document.blocks.map((block) => ("text" in block ? block.text.text : "")).join("\n");
  const counts = vendor.signatures.map(({ method }) => ({ method, count: text.split(method).length - 1 }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a), { method: "", count: 0 });
  return best.count > 0 ? `signature ${best.method}` : undefined;
}

function isParameters(block: Block, input: Pick<BlockInput, "vendor">): boolean {
  return block.kind === "table" && columnsOf(block, PARAMETERS, ["name", "type"], input) !== undefined;
}

/** Two columns, and the second holds nothing but such values. */
function isValues(block: TableBlock, value: RegExp): boolean {
  return block.rows.length > 0 && block.rows.every((row) => row.length === 2 && value.test(row[1]?.text ?? ""));
}

function readValues(blocks: readonly Block[], { vendor, ledger }: BlockInput): Section[] {
  return blocks.flatMap((block): Section[] => {
    if (block.kind !== "table") return [];
    const role = isValues(block, vendor.host) ? "endpoints" : isValues(block, REGION) ? "regions" : undefined;
    if (role === undefined) return [];
    ledger.ignore("table-header", ...block.header);
    return [{ role, blocks: [{ kind: "table", columns: ["title", "value"], rows: block.rows }] }];
  });
}

/** Hosts stand in one table, as in a page file. */
function joinTables(sections: readonly Section[]): Section[] {
  const rows = sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])),
  );
  const [first] = sections;
  return first ? [{ ...first, blocks: [{ kind: "table", columns: ["title", "value"], rows }] }] : [];
}

/** Everything that is no fact of such a page. Facts are claimed as they are, so that this leaves them out. */
function ignoreRest(kind: string, { ledger, document }: BlockInput): void {
  ledger.ignoreBlocks(`${kind}-prose`, document.blocks);
}
