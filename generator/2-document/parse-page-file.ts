/**
 * A page file -> document. Page files are our own canonical Markdown (DESIGN: what was on the page, before any
 * interpretation): front matter, headings, `- key: value` items, quotes, pipe tables, fenced code. Anything else is
 * reported with its line, never skipped.
 */
import type { Page } from "../1-page/page.js";
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { splitRow, unescapeCell } from "../support/page-file-text.js";
import type { Block, Document, Text } from "./document.js";

const VERSION = 1;

interface Cursor {
  readonly lines: readonly string[];
  next: number;
}

/** Undefined where the front matter is broken or written by a newer docwright; the report says why. */
export function parsePageFile(page: Page, report: Report): Document | undefined {
  const cursor: Cursor = { lines: page.text.split("\n"), next: 0 };
  const front = readFront(cursor, page, report);
  if (!front) return undefined;
  const blocks: Block[] = [];
  while (cursor.next < cursor.lines.length) {
    const line = cursor.lines[cursor.next] ?? "";
    if (line === "") cursor.next++;
    else {
      const block = readBlock(cursor, page, report);
      if (block) blocks.push(block);
    }
  }
  return { source: page.id, folder: page.folder, format: "page-file", front, blocks, ignored: [] };
}

function readFront(cursor: Cursor, page: Page, report: Report): Record<string, string> | undefined {
  const front: Record<string, string> = {};
  const end = cursor.lines.indexOf("---", 1);
  for (let i = 1; i < end; i++) {
    const match = /^([\w ]+): (.*)$/.exec(cursor.lines[i] ?? "");
    if (!match) {
      report.add("document/front-matter", { line: i + 1 }, at(page.id, i + 1));
      return undefined;
    }
    front[match[1] ?? ""] = unescapeCell(match[2] ?? "");
  }
  if (end < 0) {
    report.add("document/truncated", { where: "its front matter" }, at(page.id, 1));
    return undefined;
  }
  cursor.next = end + 1;
  if (Number(front["docwright"]) <= VERSION) return front;
  report.add("document/page-file-version", { version: front["docwright"] ?? "?" }, at(page.id, 2));
  return undefined;
}

function readBlock(cursor: Cursor, page: Page, report: Report): Block | undefined {
  const number = cursor.next + 1;
  const line = cursor.lines[cursor.next] ?? "";
  const heading = /^(#+) (.*)$/.exec(line);
  if (heading) {
    cursor.next++;
    return {
      kind: "heading",
      level: heading[1]?.length ?? 1,
      text: { text: unescapeCell(heading[2] ?? ""), lines: [number] },
    };
  }
  if (line.startsWith("- ")) {
    cursor.next++;
    return { kind: "item", text: { text: unescapeCell(line.slice(2)), lines: [number] } };
  }
  if (line.startsWith(">")) return readQuote(cursor);
  if (line.startsWith("|")) return readTable(cursor, page, report);
  if (/^`{3,}/.test(line)) return readCode(cursor, page, report);
  cursor.next++;
  report.add("document/stray-line", { words: line.slice(0, 60) }, at(page.id, number));
  return undefined;
}

function readQuote(cursor: Cursor): Block {
  const texts: Text[] = [];
  for (; cursor.lines[cursor.next]?.startsWith(">"); cursor.next++) {
    texts.push({ text: (cursor.lines[cursor.next] ?? "").replace(/^> ?/, ""), lines: [cursor.next + 1] });
  }
  return {
    kind: "quote",
    text: { text: texts.map((own) => own.text).join("\n"), lines: texts.flatMap((own) => own.lines) },
  };
}

function readTable(cursor: Cursor, page: Page, report: Report): Block {
  const rows: Text[][] = [];
  for (; cursor.lines[cursor.next]?.startsWith("|"); cursor.next++) {
    const cells = splitRow(cursor.lines[cursor.next] ?? "") ?? [];
    rows.push(cells.map((text) => ({ text, lines: [cursor.next + 1] })));
    const expected = rows[0]?.length ?? 0;
    if (cells.length !== expected)
      report.add(
        "document/row-cells",
        { row: cells[0] ?? "?", found: cells.length, expected },
        at(page.id, cursor.next + 1),
      );
  }
  return { kind: "table", header: rows[0] ?? [], rows: rows.slice(2) };
}

function readCode(cursor: Cursor, page: Page, report: Report): Block {
  const first = cursor.next;
  const fence = /^`+/.exec(cursor.lines[first] ?? "")?.[0] ?? "```";
  const info = (cursor.lines[first] ?? "").slice(fence.length);
  const end = cursor.lines.indexOf(fence, first + 1);
  const last = end < 0 ? cursor.lines.length : end;
  if (end < 0) report.add("document/truncated", { where: "a code block" }, at(page.id, first + 1));
  const lines = cursor.lines.slice(first + 1, last);
  cursor.next = last + 1;
  return { kind: "code", info, text: { text: lines.join("\n"), lines: lines.map((_, i) => first + 2 + i) } };
}
