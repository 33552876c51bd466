/**
 * Parts of the example section -> one section an example: title, words, requests and responses as code. Code under no
 * heading of its own is a request where it has the form of one.
 */
import type { Text } from "../../2-document/document.js";
import type { FactBlock, Section } from "../facts.js";
import { cell } from "../text/cells.js";
import type { RolePart } from "./action-parts.js";
import type { BlockInput } from "./block-layout.js";
import { ignoredBy } from "./description.js";
import { matches } from "./outline.js";

type CodeRole = "request" | "response";

export function readExamples(parts: readonly RolePart[], input: BlockInput): Section[] {
  const { vendor, ledger } = input;
  const examples: { name: Text; blocks: FactBlock[] }[] = [];
  let role: CodeRole | undefined;
  for (const part of parts) {
    const opened = codeRoleOf(part.title, input);
    if (opened === undefined && part.heading) {
      role = undefined;
      const numbered = vendor.words.exampleHeading.exec(part.title);
      if (numbered || !matches(part.title, vendor.words.sections.example)) {
        const text = numbered ? (numbered[2] ?? "") : part.title;
        ledger.claim(part.heading);
        examples.push({ name: { text, lines: part.heading.lines }, blocks: [] });
      } else ledger.ignore("section-heading", part.heading);
    } else if (part.heading) {
      role = opened === "same" ? role : opened;
      ledger.ignore("section-heading", part.heading);
    }
    if (examples.length === 0 && part.blocks.length > 0) examples.push({ name: cell(""), blocks: [] });
    for (const block of part.blocks) {
      const own = readBlock(block, role, input);
      if (own) examples[examples.length - 1]?.blocks.push(own);
    }
  }
  return examples
    .filter((own) => own.blocks.length > 0 || own.name.text !== "")
    .map(({ name, blocks }) => ({ role: "example", name: { text: name.text, lines: name.lines }, blocks }));
}

/** `XML format` under a response heading is of the same role. */
function codeRoleOf(title: string, { vendor }: BlockInput): CodeRole | "same" | undefined {
  const { words } = vendor;
  if (words.exampleInput.test(title) || matches(title, words.sections.request)) return "request";
  if (words.exampleOutput.test(title) || matches(title, words.sections.response)) return "response";
  return matches(title, words.sections.xml) || matches(title, words.sections.json) ? "same" : undefined;
}

const REQUEST = /^(?:(?:GET|POST|PUT|DELETE|PATCH|HEAD)\s|https?(?:\(s\))?:\/\/)/;

function readBlock(
  block: RolePart["blocks"][number],
  role: CodeRole | undefined,
  input: BlockInput,
): FactBlock | undefined {
  if (block.kind === "code") {
    const own = role ?? (REQUEST.test(block.text.text.trimStart()) ? "request" : "response");
    return { kind: "code", role: own, text: block.text };
  }
  if (block.kind !== "paragraph" && block.kind !== "item") return undefined;
  return ignoredBy(block.text, input) === undefined ? { kind: "prose", text: block.text } : undefined;
}
