/** The page of error codes in flat text: a list common to all services, then the service's own. */
import type { Line } from "../2-document/document.js";
import type { Layout, LayoutInput } from "./layout.js";
import type { Section } from "./facts.js";
import { cell } from "./text/cells.js";
import { readErrorTable } from "./text/error-table.js";
import { contentOf, isPageTitled, titleOf } from "./text/page-head.js";
import { ignoreLines, splitSections } from "./text/sections.js";

export const errorCodesPage: Layout = {
  kind: "error-codes",
  recognise: (input) =>
    isPageTitled(input, input.vendor.words.titles["error-codes"]) ||
    splitErrorLists(input.block.lines, input).sections.length > 1,
  extract(input) {
    const { content, head } = contentOf(input, input.vendor.words.titles["error-codes"] ?? []);
    const { before, sections } = splitErrorLists(content, input);
    const lists = sections.map((section) => ({
      ...readErrorTable(section.lines, input),
      heading: section.heading,
      role: section.role,
    }));
    return {
      sections: lists.map(({ blocks, heading, role }): Section => ({
        role: "errors",
        name: cell(role, heading.number),
        blocks,
      })),
      ...titleOf(head),
      ignored: [
        ...head.ignored,
        ...ignoreLines("errors-introduction", before),
        ...lists.flatMap((list) => list.ignored),
      ],
    };
  },
};

function splitErrorLists(
  lines: readonly Line[],
  { vendor }: Pick<LayoutInput, "vendor">,
): ReturnType<typeof splitSections<"common" | "service">> {
  return splitSections(lines, (text) => {
    if (vendor.words.errorLists.common.some((own) => own.test(text))) return "common";
    return vendor.words.errorLists.service.some((own) => own.test(text)) ? "service" : undefined;
  });
}
