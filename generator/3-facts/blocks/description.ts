/**
 * What stands above the sections and in the description: host and rate limit as facts, words of the site ignored by name,
 * the rest is what the page says of the action.
 */
import type { Block, Text } from "../../2-document/document.js";
import type { FactBlock, Section } from "../facts.js";
import { cell } from "../text/cells.js";
import type { RolePart } from "./action-parts.js";
import type { BlockInput } from "./block-layout.js";
import { matches, plainTitle } from "./outline.js";

export function readDescription(parts: readonly RolePart[], all: readonly RolePart[], input: BlockInput): Section[] {
  const { ledger } = input;
  const titleAt = parts.findIndex((part) => part.level === 1);
  const headings = new Set(all.map((part) => part.title));
  const blocks = parts.flatMap((part, i): FactBlock[] => {
    if (i < titleAt) {
      ledger.ignoreBlocks("site-navigation", part.blocks);
      if (part.heading) ledger.ignore("site-navigation", part.heading);
      return [];
    }
    // A table of contents stands between title and text; it repeats the headings, and the first words are its own title.
    const last = part.blocks.findLastIndex((block) => isContents(block, headings));
    const chrome = i === titleAt || part.level === 0 ? part.blocks.slice(0, last + 1) : [];
    ledger.ignoreBlocks("table-of-contents", chrome);
    const own = part.blocks.slice(chrome.length).flatMap((block) => readBlock(block, input));
    return i === titleAt ? own : [...readHeading(part, input), ...own];
  });
  return blocks.length > 0 ? [{ role: "description", blocks }] : [];
}

/** A heading that opens no section is among the words. */
function readHeading({ heading, title }: RolePart, input: BlockInput): FactBlock[] {
  if (!heading) return [];
  const known = matches(title, input.vendor.words.sections.description);
  const rule = known ? "section-heading" : ignoredBy(heading, input);
  if (rule === undefined) return [{ kind: "prose", text: heading }];
  input.ledger.ignore(rule, heading);
  return [];
}

function isContents(block: Block, headings: ReadonlySet<string>): boolean {
  return (block.kind === "paragraph" || block.kind === "item") && headings.has(plainTitle(block.text.text));
}

function readBlock(block: Block, input: BlockInput): FactBlock[] {
  const { ledger, vendor } = input;
  if (block.kind === "table") return [proseOf(block, input)];
  if (block.kind !== "paragraph" && block.kind !== "item") return [];
  const { text } = block;
  if (ignoredBy(text, input) !== undefined) return [];
  const line = text.text.replace(/\s+/g, " ");
  const host = vendor.hostLine.map((own) => own.exec(line)?.[1]).find((own) => own !== undefined);
  const rate = vendor.words.rateLimit.map((own) => own.exec(line)).find((own) => own !== null);
  if (host === undefined && !rate) return [{ kind: "prose", text }];
  ledger.claim(text);
  const at = text.lines.slice(0, 1);
  return host !== undefined
    ? [{ kind: "fact", key: "host", value: cell(host, ...at) }]
    : [{ kind: "fact", key: "rate limit", value: cell(`${rate?.[1]} / ${rate?.[2] ?? "second"}`, ...at) }];
}

/** A table among the words of an action: its rows as lines. */
function proseOf(block: Extract<Block, { kind: "table" }>, { ledger }: BlockInput): FactBlock {
  const rows = [block.header, ...block.rows].filter((row) => row.length > 0);
  ledger.claim(...rows.flat());
  const text = rows.map((row) => row.map((own) => own.text.replace(/\s+/g, " ")).join(" | ")).join("\n");
  return { kind: "prose", text: cell(text, ...new Set(rows.flat().flatMap((own) => own.lines))) };
}

/** Where a copy says it comes from. */
const SOURCE = /^(?:Source|来源|原文|出典|출처)[:：] ?https?:\/\/\S+$/;

/** The rule by which a text of the site or a sentence that stands on every page is ignored. */
export function ignoredBy(text: Text, { vendor }: Pick<BlockInput, "vendor">): string | undefined {
  const line = text.text.replace(/\s+/g, " ").trim();
  if (vendor.words.chrome.some((own) => own.test(line)) || vendor.updated.test(line)) return "site-chrome";
  if ((text.links ?? []).some((link) => vendor.explorers.some((own) => own.test(link.url)))) return "explorer-box";
  if (SOURCE.test(line)) return "source-link";
  return vendor.words.boilerplate.find((own) => own.from.test(line) || own.whole?.test(line))?.rule;
}
