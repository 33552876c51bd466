/**
 * Elements of an article -> blocks, in reading order: headings, paragraphs, items, code, tables. Looks at what elements
 * mean, never at their classes. Leaves out what no reader sees: code of the page, hidden text, forms.
 */
import type { Block, Ignored } from "./document.js";
import { isHeaderOf } from "./build-table.js";
import { readTable } from "./html-table.js";
import { joinParts, joinPieces, type Piece, type Words } from "./words.js";

/** What this reader uses of a parsed element or text. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
  /** Where the one parser or the other says that it stands. */
  readonly startIndex?: number | null;
  readonly sourceCodeLocation?: { readonly startOffset: number } | null;
  readonly parent?: HtmlNode | null;
}

export interface HtmlContext {
  placeOf(node: HtmlNode): number;
  /** Classes of text that its site hides from readers. */
  readonly hiddenClass: RegExp;
}

const UNREAD = new Set(
  "script style template noscript svg textarea select option button label input iframe object head title link meta nav".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "p div section article main blockquote figure figcaption dl dt dd aside details summary form fieldset body html center address header footer".split(
    " ",
  ),
);
const HIDDEN = /display:\s*none|visibility:\s*hidden/i;
/** Deeper than any page a person wrote: what stands below is read as plain text. */
const DEEPEST = 400;

interface Style {
  readonly code?: boolean;
  readonly bold?: boolean;
  readonly url?: string;
}

export interface HtmlBlocks {
  readonly blocks: Block[];
  readonly ignored: Ignored[];
}

export function readBlocks(nodes: readonly HtmlNode[], context: HtmlContext): HtmlBlocks {
  const reader = new BlockReader(context);
  reader.walk(nodes, {}, 0);
  reader.close();
  return reader;
}

/** All that stands in one cell as one text. */
function readCell(
  nodes: readonly HtmlNode[],
  context: HtmlContext,
): { words: Words | undefined; ignored: readonly Ignored[] } {
  const [node] = nodes;
  if (node?.type === "text" && nodes.length === 1)
    return { words: joinPieces([{ text: node.data ?? "", place: context.placeOf(node) }]), ignored: [] };
  const reader = new BlockReader(context);
  reader.walk(nodes, {}, 0);
  reader.close();
  const [first, ...rest] = reader.parts;
  const single = first && rest.length === 0 && first.sign === undefined;
  return { words: single ? first.words : first && joinParts(reader.parts), ignored: reader.ignored };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly ignored: Ignored[] = [];
  /** The words of the blocks, for a cell that holds them. No cell holds a table: such a table lays out the page. */
  readonly parts: { words: Words; sign?: string }[] = [];
  private readonly context: HtmlContext;
  private pieces: Piece[] = [];
  private readonly lists: number[] = [];
  /** Depth of the item whose words come next. */
  private item: number | undefined;

  constructor(context: HtmlContext) {
    this.context = context;
  }

  walk(nodes: readonly HtmlNode[], style: Style, depth: number): void {
    for (const node of nodes) {
      if (node.type === "text")
        this.pieces.push({ ...style, text: node.data ?? "", place: this.context.placeOf(node) });
      else if (node.children && node.name !== undefined) this.element(node, node.name, style, depth + 1);
    }
  }

  /** Ends the paragraph or item that is open. */
  close(): void {
    const words = joinPieces(this.pieces);
    this.pieces = [];
    if (!words) return;
    if (this.item === undefined) this.add({ kind: "paragraph", text: words.text }, words);
    else this.add({ kind: "item", text: words.text, depth: this.item }, words, `${"  ".repeat(this.item)}- `);
    this.item = undefined;
  }

  private element(node: HtmlNode, name: string, style: Style, depth: number): void {
    if (UNREAD.has(name)) this.ignore("page-code", node);
    else if (this.isHidden(node)) this.ignore("hidden-text", node);
    else if (name === "br") this.pieces.push({ text: "\n", place: this.context.placeOf(node) });
    else if (depth > DEEPEST) this.pieces.push({ ...style, text: flatText(node), place: this.context.placeOf(node) });
    else if (/^h[1-6]$/.test(name)) this.heading(node, Number(name[1]), depth);
    else if (name === "pre") this.code(node);
    else if (name === "table") this.table(node, depth);
    else if (name === "ul" || name === "ol") this.list(node, style, depth);
    else if (name === "li") this.listItem(node, style, depth);
    else if (BLOCKS.has(name) || name === "hr") this.within(node, style, depth);
    else this.walk(node.children ?? [], styleOf(node, name, style), depth);
  }

  private within(node: HtmlNode, style: Style, depth: number): void {
    this.close();
    this.walk(node.children ?? [], style, depth);
    this.close();
  }

  private list(node: HtmlNode, style: Style, depth: number): void {
    this.close();
    this.lists.push(depth);
    this.walk(node.children ?? [], style, depth);
    this.close();
    this.lists.pop();
    this.item = undefined;
  }

  /** An item without a list around it is an item all the same. */
  private listItem(node: HtmlNode, style: Style, depth: number): void {
    this.close();
    this.item = Math.max(0, this.lists.length - 1);
    this.walk(node.children ?? [], style, depth);
    this.close();
    this.item = undefined;
  }

  private heading(node: HtmlNode, level: number, depth: number): void {
    this.close();
    const inside = new BlockReader(this.context);
    inside.walk(node.children ?? [], {}, depth);
    inside.close();
    for (const each of inside.ignored) this.ignored.push(each);
    const [first, ...rest] = inside.blocks;
    const named = first?.kind === "paragraph" || first?.kind === "item" || first?.kind === "heading";
    if (named) this.add({ kind: "heading", level, text: first.text }, inside.parts[0]?.words);
    for (const block of named ? rest : inside.blocks) this.add(block, undefined);
  }

  private code(node: HtmlNode): void {
    this.close();
    const text = flatText(node).replace(/\r\n?/g, "\n").replace(/^\n+/, "").trimEnd();
    const place = this.context.placeOf(node);
    if (text === "") return;
    const info =
      /(?:^|[\s"])language-([\w+-]+)/.exec(`${node.attribs?.["class"] ?? ""} ${classOfCode(node)}`)?.[1] ?? "";
    const lines = Number.isInteger(place) ? text.split("\n").map((_, i) => place + i) : [place];
    this.add({ kind: "code", info, text: { text, lines } }, { text: { text, lines }, bold: false });
  }

  /** A table that only lays out the page is no table: its cells are read one after another. */
  private table(node: HtmlNode, depth: number): void {
    this.close();
    if (holdsSections(node)) {
      this.within({ ...node, name: "div" }, {}, depth);
      return;
    }
    const { table, loose, ignored } = readTable(node, (cell) => readCell(cell, this.context));
    this.walk(loose, {}, depth);
    this.close();
    for (const each of ignored) this.ignored.push(each);
    if (!table) return;
    const last = this.blocks[this.blocks.length - 1];
    if (last?.kind === "table" && isHeaderOf(last, table)) {
      this.blocks.pop();
      this.ignored.push({ rule: "header-clone", lines: last.header.flatMap((title) => title.lines) });
      const [first, ...rest] = table.rows;
      this.add(table.header.length > 0 ? table : { ...table, header: first ?? [], rows: rest }, undefined);
    } else this.add(table, undefined);
  }

  private add(block: Block, words: Words | undefined, sign?: string): void {
    this.blocks.push(block);
    if (words) this.parts.push(sign === undefined ? { words } : { words, sign });
  }

  private isHidden(node: HtmlNode): boolean {
    const { attribs = {} } = node;
    if (attribs["hidden"] !== undefined || HIDDEN.test(attribs["style"] ?? "")) return true;
    return this.context.hiddenClass.test(attribs["class"] ?? "");
  }

  private ignore(rule: string, node: HtmlNode): void {
    this.ignored.push({ rule, lines: [this.context.placeOf(node)] });
  }
}

function styleOf(node: HtmlNode, name: string, style: Style): Style {
  const url = node.attribs?.["href"];
  if (name === "a" && url !== undefined) return { ...style, url };
  if (name === "code" || name === "tt" || name === "kbd" || name === "samp") return { ...style, code: true };
  return name === "b" || name === "strong" || name === "th" ? { ...style, bold: true } : style;
}

/** Headings, or tables of its own, inside the cells of a table. */
function holdsSections(table: HtmlNode): boolean {
  const open = [...(table.children ?? [])];
  for (let node = open.pop(); node; node = open.pop()) {
    if (/^(?:h[1-6]|table|section)$/.test(node.name ?? "")) return true;
    for (const child of node.children ?? []) open.push(child);
  }
  return false;
}

function classOfCode(node: HtmlNode): string {
  return (node.children ?? []).find((child) => child.name === "code")?.attribs?.["class"] ?? "";
}

/** All text below a node, line breaks as written; without recursion, since depth is the page's choice. */
function flatText(node: HtmlNode): string {
  let text = "";
  const open: HtmlNode[] = [node];
  for (let own = open.pop(); own; own = open.pop()) {
    if (own.type === "text") text += own.data ?? "";
    else if (own.name === "br") text += "\n";
    else if (own.children && own.type !== "comment" && !UNREAD.has(own.name ?? ""))
      for (let i = own.children.length - 1; i >= 0; i--) open.push(own.children[i] as HtmlNode);
  }
  return text;
}
