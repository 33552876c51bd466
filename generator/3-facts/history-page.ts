/**
 * The page of release notes in flat text: numbered releases, newest first, the oldest without a number. A copied page may
 * list its releases above them.
 */
import type { Layout } from "./layout.js";
import type { Vendor } from "../vendors/vendor.js";
import type { Ignored, Line } from "../2-document/document.js";
import type { Section } from "./facts.js";
import { cell } from "./text/cells.js";
import { readRelease } from "./text/release-lines.js";
import { isRelease, releaseSection } from "./text/release-section.js";
import { contentOf, isPageTitled, titleOf } from "./text/page-head.js";
import { ignoreLines, splitSections, type LineSection } from "./text/sections.js";

export const historyPage: Layout = {
  kind: "history",
  recognise: (input) =>
    isPageTitled(input, input.vendor.words.titles.history) ||
    // Without its title above it, a page whose releases have a time is one.
    input.block.lines.some(
      (line, i) =>
        input.vendor.words.releaseTime.test(line.text) && isRelease(input.block.lines[i - 1]?.text ?? "", input.vendor),
    ),
  extract(input) {
    const { content, head } = contentOf(input, input.vendor.words.titles.history ?? []);
    const { sections } = splitSections(content, (text) => (isRelease(text, input.vendor) ? "release" : undefined));
    const contents = sections.filter((own) => isListed(own, sections));
    const parts = sections.filter((own) => !contents.includes(own)).map((own) => readSection(own, input.vendor));
    return {
      ...titleOf(head),
      sections: parts.map((part) => part.section),
      ignored: [
        ...head.ignored,
        ...ignoreLines(
          "table-of-contents",
          contents.map((own) => own.heading),
        ),
        ...parts.flatMap((part) => part.ignored),
      ],
    };
  },
};

/** A heading with nothing below it, and another of the same words with its notes. */
function isListed({ heading, lines }: LineSection<string>, all: readonly LineSection<string>[]): boolean {
  return lines.length === 0 && all.some((own) => own.lines.length > 0 && own.heading.text === heading.text);
}

function readSection(
  { heading, lines }: { readonly heading: Line; readonly lines: readonly Line[] },
  vendor: Vendor,
): { section: Section; ignored: Ignored[] } {
  const texts = lines.map((line) => ({ line, text: line.text, lines: [line.number] }));
  const content = readRelease(texts, vendor.words);
  const noise = texts.filter((own) => content.said.get(own) === "boilerplate");
  return {
    section: releaseSection(cell(heading.text, heading.number), content, vendor),
    ignored: ignoreLines(
      "release-boilerplate",
      noise.map((own) => own.line),
    ),
  };
}
