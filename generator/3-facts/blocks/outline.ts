/**
 * Blocks of a document -> parts, each under the heading that opens it. A paragraph that has the words of a heading opens a
 * part too where those words are asked for: converters lose headings inside examples.
 *
 *    ## 4. Example                    level 2
 *    ### Example1 Title               level 3
 *    **Input Example**                level 7: a paragraph
 */
import type { Block, Text } from "../../2-document/document.js";

export interface Part {
  /** 0: what stands above the first heading. */
  readonly level: number;
  readonly heading?: Text;
  /** Words of the heading without its number and marks. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

const PARAGRAPH = 7;

export function outline(
  blocks: readonly Block[],
  opens: (title: string, next: Block | undefined) => boolean = () => false,
): Part[] {
  const parts: { level: number; heading?: Text; title: string; blocks: Block[] }[] = [
    { level: 0, title: "", blocks: [] },
  ];
  blocks.forEach((block, i) => {
    if (block.kind === "heading")
      parts.push({ level: block.level, heading: block.text, title: plainTitle(block.text.text), blocks: [] });
    else if (block.kind === "paragraph" && opens(plainTitle(block.text.text), blocks[i + 1]))
      parts.push({ level: PARAGRAPH, heading: block.text, title: plainTitle(block.text.text), blocks: [] });
    else parts[parts.length - 1]?.blocks.push(block);
  });
  return parts;
}

/** `2.1. Title:` -> `Title` */
export function plainTitle(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/`/g, "")
    .replace(/^\d+(?:\.\d+)*[.、．)]?\s+(?=\S)|^\d+[.、．]\s*/, "")
    .replace(/\s*[:：]$/, "")
    .trim();
}

export function matches(title: string, words: readonly RegExp[] | undefined): boolean {
  return (words ?? []).some((own) => own.test(title));
}
