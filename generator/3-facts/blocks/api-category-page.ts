/** The page that lists all actions by category: a table a group, its rows linked to the pages of the actions. */
import type { Cell, Section } from "../facts.js";
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { outline, type Part } from "./outline.js";
import { columnsOf, readColumns, type TableBlock } from "./read-table.js";

const ACTION = /^[A-Z][a-z]+[A-Z]\w*$/;
const ROLES = ["name", "feature", "rate"] as const;

export const blockApiCategoryPage: BlockLayout = {
  kind: "api-category",
  recognise: ({ document, vendor }) =>
    document.blocks.some((block) => block.kind === "table" && listsActions(block, vendor)),
  extract(input) {
    const sections = outline(input.document.blocks).flatMap((part) => readGroup(part, input));
    return { sections };
  },
};

/** Any page may have a table of names and descriptions; here the names are those of actions. */
function listsActions(block: TableBlock, vendor: BlockInput["vendor"]): boolean {
  const columns = columnsOf(block, ROLES, ["name", "feature"], { vendor });
  const names = columns?.rows.map((row) => row[columns.roles.indexOf("name")]?.text ?? "") ?? [];
  return names.length > 0 && names.filter((name) => ACTION.test(name)).length * 2 > names.length;
}

function readGroup(part: Part, input: BlockInput): Section[] {
  const { ledger } = input;
  const tables = part.blocks.filter(
    (block): block is TableBlock =>
      block.kind === "table" && columnsOf(block, ROLES, ["name", "feature"], input) !== undefined,
  );
  if (tables.length === 0) {
    if (part.heading) ledger.ignore("page-title", part.heading);
    return [];
  }
  if (part.heading) ledger.claim(part.heading);
  return [
    {
      role: "group",
      name: { text: part.title, lines: part.heading?.lines ?? [] },
      blocks: tables.map((block) => readRows(block, input)),
    },
  ];
}

function readRows(block: TableBlock, input: BlockInput): Section["blocks"][number] {
  const columns = columnsOf(block, ROLES, ["name", "feature"], input);
  if (!columns) return { kind: "table", columns: [], rows: [] };
  const table = readColumns(columns, input);
  const nameAt = columns.roles.indexOf("name");
  const rows = table.rows.map((row, i): Cell[] => {
    const link = columns.rows.find((own) => own[nameAt] === row[table.columns.indexOf("name")])?.[nameAt]?.links?.[0];
    return [...row, { text: link?.url ?? "", lines: link ? (row[0]?.lines ?? [i]) : [] }];
  });
  return { kind: "table", columns: [...table.columns, "value"], rows };
}
