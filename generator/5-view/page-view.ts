/**
 * What is on one page -> view of its page file: front matter, sections, blocks, every text escaped for where it stands.
 * Serves both who writes pages: the reader (facts of a page that was read) and the pages target (facts of a spec).
 */
import { escapeCell } from "../support/page-file-text.js";
import type { ViewItem } from "./target.js";

interface Text {
  readonly text: string;
}

export type ContentBlock =
  | { readonly kind: "fact"; readonly key: string; readonly value: Text }
  | { readonly kind: "prose"; readonly text: Text }
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: "code"; readonly role: string; readonly text: Text };

export interface ContentSection {
  readonly role: string;
  readonly name?: Text;
  readonly blocks: readonly ContentBlock[];
}

export interface PageContent {
  readonly id: string;
  readonly kind: string;
  readonly vendor: string;
  readonly language: string;
  readonly site?: string;
  readonly service?: string;
  readonly version?: string;
  readonly endpoint?: string;
  readonly action?: string;
  readonly title?: string;
  readonly group?: string;
  readonly updated?: string;
  readonly given?: Readonly<Record<string, string>>;
  readonly descriptions: string;
  readonly sections: readonly ContentSection[];
  readonly typeLinks?: readonly string[];
  readonly unclaimed: readonly Text[];
  readonly notes: readonly { readonly code: string; readonly values: Readonly<Record<string, string | number>> }[];
}

interface BlockView {
  readonly items?: readonly string[];
  readonly quote?: readonly string[];
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly code?: { readonly fence: string; readonly info: string; readonly text: string };
}

export interface PageView extends ViewItem {
  readonly heading: string;
  readonly front: readonly { readonly key: string; readonly value: string }[];
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly BlockView[] }[];
}

const PAGE_FILE_VERSION = 1;
const FRONT = [
  "id",
  "kind",
  "vendor",
  "site",
  "service",
  "version",
  "endpoint",
  "language",
  "action",
  "title",
  "group",
  "updated",
] as const;

export function toPageView(page: PageContent): PageView {
  const given = Object.entries(page.given ?? {})
    .map(([key, value]) => `${key} ${value}`)
    .join("; ");
  const front: [string, string | undefined][] = [
    ["docwright", String(PAGE_FILE_VERSION)],
    ...FRONT.map((key): [string, string | undefined] => [key, page[key]]),
    ["given", given === "" ? undefined : given],
    ["type links", page.typeLinks?.join(", ")],
    ["descriptions", page.descriptions],
  ];
  return {
    file: page.id,
    heading: escapeCell(page.title ?? page.action ?? page.id),
    front: front.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value: escapeCell(value) }])),
    sections: [...page.sections.map(sectionView), ...unclaimedView(page), ...notesView(page)],
  };
}

function sectionView(section: ContentSection): PageView["sections"][number] {
  return {
    heading: section.name ? `${section.role}: ${escapeCell(section.name.text)}`.trimEnd() : section.role,
    blocks: groupFacts(section.blocks),
  };
}

/** Facts that follow each other are one list. */
function groupFacts(blocks: readonly ContentBlock[]): BlockView[] {
  const views: BlockView[] = [];
  for (const block of blocks) {
    const last = views[views.length - 1];
    if (block.kind !== "fact") views.push(blockView(block));
    else {
      const item = `${block.key}: ${escapeCell(block.value.text)}`.trimEnd();
      if (last?.items) views[views.length - 1] = { items: [...last.items, item] };
      else views.push({ items: [item] });
    }
  }
  return views;
}

function blockView(block: Exclude<ContentBlock, { kind: "fact" }>): BlockView {
  switch (block.kind) {
    case "prose":
      return { quote: quoted(block.text.text) };
    case "table":
      return {
        table: { columns: block.columns, rows: block.rows.map((row) => row.map((cell) => escapeCell(cell.text))) },
      };
    case "code": {
      const longest = Math.max(2, ...[...block.text.text.matchAll(/`+/g)].map((run) => run[0].length));
      return { code: { fence: "`".repeat(longest + 1), info: block.role, text: block.text.text } };
    }
  }
}

function quoted(text: string): string[] {
  return text.split("\n").map((line) => (line === "" ? ">" : `> ${line}`));
}

function unclaimedView(page: PageContent): PageView["sections"] {
  return page.unclaimed.length > 0
    ? [{ heading: "unclaimed", blocks: page.unclaimed.map((cell) => ({ quote: quoted(cell.text) })) }]
    : [];
}

function notesView(page: PageContent): PageView["sections"] {
  const items = page.notes.map((note) => `${note.code} ${escapeCell(JSON.stringify(note.values))}`);
  return items.length > 0 ? [{ heading: "notes", blocks: [{ items }] }] : [];
}
