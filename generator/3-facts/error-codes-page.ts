/** The page of error codes in flat text: a list common to all services, then the service's own. */
import type { Line } from "../2-document/document.js";
import type { Layout, LayoutInput } from "./layout.js";
import type { Section } from "./facts.js";
import { cell } from "./text/cells.js";
import { readErrorTable } from "./text/error-table.js";
import { ignoreLines, splitSections } from "./text/sections.js";

export const errorCodesPage: Layout = {
  kind: "error-codes",
  recognise: ({ document, vendor }) => isTitled(document.title?.text, vendor.words.titles["error-codes"]),
  extract(input) {
    const { before, sections } = splitErrorLists(input.block.lines, input);
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
      ignored: [...ignoreLines("errors-introduction", before), ...lists.flatMap((list) => list.ignored)],
    };
  },
};

function splitErrorLists(
  lines: readonly Line[],
  { vendor }: LayoutInput,
): ReturnType<typeof splitSections<"common" | "service">> {
  return splitSections(lines, (text) => {
    if (vendor.words.errorLists.common.some((own) => own.test(text))) return "common";
    return vendor.words.errorLists.service.some((own) => own.test(text)) ? "service" : undefined;
  });
}

export function isTitled(title: string | undefined, titles: readonly RegExp[] | undefined): boolean {
  return title !== undefined && (titles ?? []).some((own) => own.test(title));
}
