/**
 * The page of release notes: numbered releases, newest first; under each the kinds of change, their subjects as items and
 * what changed in them as items of those.
 *
 *    ## Release 34 / Release time: … / Modified APIs: / * RunInstances / * New input parameters: A, B
 */
import type { Block, Text } from "../../2-document/document.js";
import type { Vendor } from "../../vendors/vendor.js";
import type { Section } from "../facts.js";
import { readRelease, type ReleaseText } from "../text/release-lines.js";
import { isRelease, releaseSection } from "../text/release-section.js";
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { ignoredBy } from "./description.js";
import { matches, outline, type Part } from "./outline.js";

export const blockHistoryPage: BlockLayout = {
  kind: "history",
  recognise: ({ document, vendor }) => partsOf(document.blocks, vendor).some((part) => isRelease(part.title, vendor)),
  extract(input) {
    const releases: { heading: Text; title: string; level: number; blocks: Block[] }[] = [];
    let open: (typeof releases)[number] | undefined;
    for (const { heading, level, title, blocks } of partsOf(input.document.blocks, input.vendor)) {
      if (heading && isRelease(title, input.vendor))
        releases.push((open = { heading, title, level, blocks: [...blocks] }));
      else if (heading && open && level > open.level) open.blocks.push({ kind: "paragraph", text: heading }, ...blocks);
      else {
        open = undefined;
        ignoreAround({ heading, level, title, blocks }, input);
      }
    }
    return { sections: releases.map((own) => readBlocks(own.heading, own.title, own.blocks, input)) };
  },
};

/** A release whose heading became a paragraph has its time below it. */
function partsOf(blocks: readonly Block[], vendor: Vendor): Part[] {
  const isTime = (next: Block | undefined): boolean =>
    next?.kind === "paragraph" && vendor.words.releaseTime.test(next.text.text);
  return outline(blocks, (title, next) => isRelease(title, vendor) && isTime(next));
}

/** The title of the page, and its table of contents. */
function ignoreAround(
  { heading, level, title, blocks }: Pick<Part, "level" | "title" | "blocks"> & { heading: Text | undefined },
  input: BlockInput,
): void {
  const { vendor, ledger } = input;
  if (heading && (level === 1 || matches(title, vendor.words.titles.history))) ledger.ignore("page-title", heading);
  const listed = blocks.filter((own) => own.kind === "item" && isRelease(own.text.text, vendor));
  ledger.ignoreBlocks("table-of-contents", listed);
}

/** An item of several lines is a name and what changed in it: it is claimed where each line was understood. */
function readBlocks(heading: Text, title: string, blocks: readonly Block[], { vendor, ledger }: BlockInput): Section {
  const entries = blocks.flatMap((block) => {
    if (block.kind !== "item" && block.kind !== "paragraph") return [];
    if (block.kind === "paragraph" && ignoredBy(block.text, { vendor }) !== undefined) return [];
    const depth = block.kind === "item" ? { depth: block.depth ?? 0 } : {};
    const texts = block.text.text.split("\n").map((text): ReleaseText => ({ text, lines: block.text.lines, ...depth }));
    return [{ own: block.text, texts }];
  });
  const content = readRelease(
    entries.flatMap(({ texts }) => texts),
    vendor.words,
  );
  ledger.claim(heading);
  for (const { own, texts } of entries) {
    const said = new Set(texts.map((text) => content.said.get(text)));
    if (said.has(undefined)) continue;
    if (said.has("fact")) ledger.claim(own);
    else ledger.ignore("release-boilerplate", own);
  }
  return releaseSection({ text: title, lines: heading.lines }, content, vendor);
}
