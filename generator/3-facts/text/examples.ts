/**
 * Lines of the example section -> one section an example: its title, what it says, request and responses as code.
 *
 *    Example1 Querying the Chinese name of an availability zone
 *    Input Example       POST / HTTP/1.1 …
 *    Output Example      { … }
 */
import type { Line } from "../../2-document/document.js";
import type { FactBlock, Section } from "../facts.js";
import type { LayoutInput } from "../layout.js";
import { cell, cellOfLines } from "./cells.js";
import { readCode } from "./code-lines.js";
import { splitSections } from "./sections.js";

export function readExamples(lines: readonly Line[], { vendor, block }: LayoutInput): Section[] {
  const { words } = vendor;
  const examples = splitSections(lines, (text) => (words.exampleHeading.test(text) ? "example" : undefined)).sections;
  return examples.map(({ heading, lines: own }) => {
    const title = words.exampleHeading.exec(heading.text)?.[2] ?? "";
    const { before, sections } = splitSections(own, (text) =>
      words.exampleInput.test(text) ? "request" : words.exampleOutput.test(text) ? "response" : undefined,
    );
    const wrapped = before[0] && before[0].gap === 0 && !before[0].sheetFirst ? before[0] : undefined;
    const prose = wrapped ? before.slice(1) : before;
    const blocks: FactBlock[] = prose.length > 0 ? [{ kind: "prose", text: cellOfLines(prose) }] : [];
    for (const part of sections) {
      const code = readCode(part.lines, block.printed);
      blocks.push({
        kind: "code",
        role: part.role,
        text: { text: code.text, lines: [part.heading.number, ...code.lines] },
      });
    }
    const name = wrapped
      ? cell(`${title} ${wrapped.text}`, heading.number, wrapped.number)
      : cell(title, heading.number);
    return { role: "example", name, blocks };
  });
}
