/** The date line that stands among the blocks of an article: taken out of them, as the date of the document. */
import type { Block, Document } from "./document.js";
import { dateOf, type TitleWords } from "./title-block.js";

export function withDate(document: Document, words: TitleWords): Document {
  if (document.updated) return document;
  for (const block of document.blocks) {
    const date = block.kind === "paragraph" ? dateOf(block.text.text, words) : undefined;
    if (date === undefined || block.kind !== "paragraph") continue;
    const blocks = document.blocks.filter((own: Block) => own !== block);
    return { ...document, updated: { text: date, lines: block.text.lines }, blocks };
  }
  return document;
}
