/**
 * The page of release notes: numbered releases, newest first; under each the kinds of change, their subjects as items and
 * what changed in them as items of those.
 *
 *    ## Release 34 / Release time: … / Modified APIs: / * RunInstances / * New input parameters: A, B
 */
import type { Block } from "../../2-document/document.js";
import type { Cell, FactBlock, Section } from "../facts.js";
import { cell, EMPTY } from "../text/cells.js";
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { matches, outline, type Part } from "./outline.js";

export const blockHistoryPage: BlockLayout = {
  kind: "history",
  recognise: ({ document, vendor }) => outline(document.blocks).some((part) => isRelease(part, { vendor })),
  extract(input) {
    const parts = outline(input.document.blocks);
    const sections = parts.flatMap((part) => {
      if (isRelease(part, input)) return [readRelease(part, input)];
      if (part.heading && (part.level === 1 || matches(part.title, input.vendor.words.titles.history)))
        input.ledger.ignore("page-title", part.heading);
      return [];
    });
    return { sections };
  },
};

function isRelease(part: Part, { vendor }: Pick<BlockInput, "vendor">): boolean {
  return (
    part.heading !== undefined && (vendor.words.release.test(part.title) || vendor.words.firstRelease.test(part.title))
  );
}

function readRelease(part: Part, input: BlockInput): Section {
  const { words } = input.vendor;
  const facts: FactBlock[] = [];
  const rows: Cell[][] = [];
  const state: { change?: string; subject?: string } = {};
  for (const block of part.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    const { text } = block;
    const time = words.releaseTime
      .exec(text.text)
      ?.slice(1)
      .find((own) => own !== undefined);
    const kind = words.changes.find((own) => own.words.test(text.text));
    if (time !== undefined) {
      input.ledger.claim(text);
      facts.push({ kind: "fact", key: "time", value: cell(time, ...text.lines.slice(0, 1)) });
    } else if (kind) {
      input.ledger.claim(text);
      state.change = kind.change;
      delete state.subject;
    } else if (block.kind === "item") readItem(block, state, rows, input);
    else if (words.releaseNoise.some((own) => own.test(text.text))) input.ledger.ignore("release-boilerplate", text);
  }
  if (part.heading) input.ledger.claim(part.heading);
  const number = words.release
    .exec(part.title)
    ?.slice(1)
    .find((own) => own !== undefined);
  const table: FactBlock = { kind: "table", columns: ["change", "name", "field", "names"], rows };
  return {
    role: "release",
    name: { text: number ?? "existing", lines: part.heading?.lines ?? [] },
    blocks: rows.length > 0 ? [...facts, table] : facts,
  };
}

/** A subject of the change, or a field of the subject before it; anything else is left unclaimed. */
function readItem(
  block: Extract<Block, { kind: "item" }>,
  state: { change?: string; subject?: string },
  rows: Cell[][],
  { vendor, ledger }: BlockInput,
): void {
  const { text, lines } = block.text;
  const field = vendor.words.changeFields.find((own) => own.words.test(text));
  const last = rows[rows.length - 1];
  if (field && last && state.subject !== undefined) {
    ledger.claim(block.text);
    const names = cell((field.words.exec(text)?.[1] ?? "").replace(/\s*[,、，]\s*/g, ", "), ...lines);
    const row = [last[0] ?? EMPTY, last[1] ?? EMPTY, cell(field.field, ...lines), names];
    if ((last[2]?.text ?? "") === "") rows[rows.length - 1] = row;
    else rows.push(row);
  } else if (state.change !== undefined && /^[A-Z]\w+$/.test(text)) {
    ledger.claim(block.text);
    state.subject = text;
    rows.push([cell(state.change), cell(text, ...lines), EMPTY, EMPTY]);
  }
}
