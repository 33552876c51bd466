/**
 * What became of every text of a document: a fact, ignored by a named rule, or nothing yet. A text is claimed as the very
 * object that the document holds, so that two cells of one line are two entries.
 */
import type { Block, Document, Ignored, Text } from "../../2-document/document.js";
import type { Cell, Section } from "../facts.js";

export interface Ledger {
  /** The text became part of a fact in another shape. */
  claim(...texts: readonly Text[]): void;
  ignore(rule: string, ...texts: readonly Text[]): void;
  ignoreBlocks(rule: string, blocks: readonly Block[]): void;
  /** What the facts leave: texts ignored by a rule, and texts with words that nobody claimed, in order. */
  close(document: Document, sections: readonly Section[]): { ignored: Ignored[]; unclaimed: Cell[] };
}

export function createLedger(): Ledger {
  const claimed = new Set<unknown>();
  const rules = new Map<Text, string>();
  const ignore = (rule: string, ...texts: readonly Text[]): void => {
    for (const text of texts) if (!rules.has(text)) rules.set(text, rule);
  };
  return {
    claim: (...texts) => texts.forEach((text) => claimed.add(text)),
    ignore,
    ignoreBlocks: (rule, blocks) => blocks.forEach((block) => ignore(rule, ...textsOf(block))),
    close(document, sections) {
      const facts = new Set<unknown>([...sections.flatMap(cellsOf), ...claimed]);
      const isRest = (own: Text): boolean => own.text !== "" && !facts.has(own);
      const rest = [...new Set(document.blocks.flatMap(textsOf))].filter(isRest);
      return {
        ignored: rest.flatMap((own) => {
          const rule = rules.get(own);
          return rule === undefined ? [] : [{ rule, lines: own.lines.slice(0, 1) }];
        }),
        unclaimed: document.blocks.flatMap((block) =>
          entriesOf(block).flatMap((entry) => joinCells(entry.filter((own) => isRest(own) && !rules.has(own)))),
        ),
      };
    },
  };
}

export function textsOf(block: Block): Text[] {
  if (block.kind === "table") return [...block.header, ...block.rows.flat()];
  return block.kind === "lines" ? [] : [block.text];
}

/** Texts that are reported together: the cells of a row. */
function entriesOf(block: Block): (readonly Text[])[] {
  return block.kind === "table" ? [block.header, ...block.rows] : textsOf(block).map((text) => [text]);
}

function joinCells(cells: readonly Text[]): Cell[] {
  if (cells.length === 0) return [];
  return [{ text: cells.map((own) => own.text).join(" | "), lines: [...new Set(cells.flatMap((own) => own.lines))] }];
}

function cellsOf(section: Section): Cell[] {
  const own = section.blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flat() : block.kind === "fact" ? [block.value] : [block.text],
  );
  return section.name ? [section.name, ...own] : own;
}
