/**
 * The page of data types in flat text: name, description, who uses it, members.
 *
 *    ActionTimer                       <- a line that is one name, above the nearest `Used by actions:`
 *    Scheduled tasks.
 *    Used by actions: CreateLaunchTemplate, RunInstances.
 *    Name Type Required Description
 */
import type { Ignored, Line } from "../2-document/document.js";
import type { Layout, LayoutInput } from "./layout.js";
import type { FactBlock, Section } from "./facts.js";
import { cell, cellOfLines } from "./text/cells.js";
import { contentOf, titleOf } from "./text/page-head.js";
import { findParameterHeaders, readParameterTable } from "./text/parameter-table.js";
import type { Vendor } from "../vendors/vendor.js";
import { unwrap } from "../support/text.js";

const NAME = /^[A-Z]\w*$/;

/** Places of the type headings: walking up from each used-by line to the nearest line that is one name. */
export function typeHeadings(lines: readonly Line[], vendor: Vendor): number[] {
  const found: number[] = [];
  lines.forEach((line, i) => {
    if (!vendor.words.usedBy.test(line.text)) return;
    for (let k = i - 1; k >= 0 && !vendor.words.usedBy.test(lines[k]?.text ?? ""); k--) {
      if (!NAME.test(lines[k]?.text ?? "")) continue;
      found.push(k);
      return;
    }
  });
  return found;
}

export const dataTypesPage: Layout = {
  kind: "data-types",
  recognise: ({ block, vendor }) => typeHeadings(block.lines, vendor).length > 0,
  extract(input) {
    const { content: lines, head } = contentOf(input, input.vendor.words.titles["data-types"] ?? []);
    const starts = typeHeadings(lines, input.vendor);
    const parts = starts.map((start, i) => extractType(lines.slice(start, starts[i + 1] ?? lines.length), input));
    return {
      ...titleOf(head),
      sections: parts.map((part) => part.section),
      ignored: [...head.ignored, ...parts.flatMap((part) => part.ignored)],
    };
  },
};

function extractType(lines: readonly Line[], input: LayoutInput): { section: Section; ignored: Ignored[] } {
  const { words } = input.vendor;
  const [heading] = lines;
  const used = lines.findIndex((line) => words.usedBy.test(line.text));
  const header = findParameterHeaders(lines, ["required"], input).find(({ start }) => start > used)?.start ?? -1;
  const table = readParameterTable(
    lines.slice(Math.max(header, used + 1)),
    `type ${heading?.text ?? ""}`,
    ["required"],
    input,
  );
  const prose = lines.slice(1, used);
  const blocks: FactBlock[] = prose.length > 0 ? [{ kind: "prose", text: cellOfLines(prose) }] : [];
  blocks.push(usedByFact(lines.slice(used, header < 0 ? used + 1 : header), input.vendor), ...table.blocks);
  const name = cell(heading?.text ?? "", ...(heading ? [heading.number] : []));
  return { section: { role: "type", name, blocks }, ignored: table.ignored };
}

function usedByFact(lines: readonly Line[], vendor: Vendor): FactBlock {
  const text = unwrap(lines.map((line) => line.text));
  const names = (vendor.words.usedBy.exec(text)?.[1] ?? "").replace(/[.。]$/, "");
  return { kind: "fact", key: "used by", value: { text: names, lines: lines.map((line) => line.number) } };
}
