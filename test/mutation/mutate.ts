// Ways to lose something of a page: each line, and each cell of its tables as it stands in the text. A cell is cut by its
// words, in the lines that it was read from; cells that are no run of words there (a wrapped name) are cut by lines only.
import type { PageFacts } from "../../generator/3-facts/facts.js";

export interface Mutation {
  /** What is gone, for the report of a failure. */
  readonly what: string;
  readonly text: string;
}

/** Lines of Markdown without a letter are markup: below the header of a table, around code. */
export function deleteLines(text: string): Mutation[] {
  const lines = text.split("\n");
  return lines.flatMap((line, i) =>
    line.trim() === ""
      ? []
      : [{ what: `line ${i + 1}: ${line}`, text: [...lines.slice(0, i), ...lines.slice(i + 1)].join("\n") }],
  );
}

/** Cells of all tables of the facts that were read from this text. */
export function deleteCells(text: string, pages: readonly PageFacts[]): Mutation[] {
  const tables = pages.flatMap((page) => page.sections.flatMap((section) => section.blocks));
  const cells = tables.flatMap((block) => (block.kind === "table" ? block.rows.flat() : []));
  return cells.flatMap((cell) => {
    const spans = cell.lines.flatMap((number) => cutFrom(text, number, cell.text.split("\n")) ?? []);
    const [first] = spans;
    return first === undefined ? [] : [{ what: `cell ${JSON.stringify(cell.text)}`, text: first }];
  });
}

/** Takes the words of the cell out of the line, and its further lines out of those below. */
function cutFrom(text: string, number: number, words: readonly string[]): string | undefined {
  const lines = text.split("\n");
  let at = number - 1;
  for (const [i, word] of words.entries()) {
    if (word.trim() === "") continue;
    const below = i === 0 ? at : lines.findIndex((own, k) => k >= at && own.includes(word));
    at = below < 0 ? lines.length : below;
    const line = lines[at];
    const place = line === undefined ? -1 : wordAt(line, word);
    if (line === undefined || place < 0) return undefined;
    lines[at] = (line.slice(0, place) + line.slice(place + word.length)).replace(/(\S) +(?= )/, "$1");
    at++;
  }
  const cut = lines.join("\n");
  return cut === text ? undefined : cut;
}

function wordAt(line: string, word: string): number {
  for (let place = line.indexOf(word); place >= 0; place = line.indexOf(word, place + 1)) {
    const [before, after] = [line[place - 1] ?? " ", line[place + word.length] ?? " "];
    if (/[\s|]/.test(before) && /[\s|]/.test(after)) return place;
  }
  return -1;
}

export interface CellMutation extends Mutation {
  readonly section: string;
  readonly column: string;
  /** First cell of the row. */
  readonly row: string;
}

/** Cells of the tables of a page file, each emptied once. */
export function emptyCells(text: string): CellMutation[] {
  const lines = text.split("\n");
  let section = "";
  let columns: string[] = [];
  return lines.flatMap((line, i) => {
    if (line.startsWith("## ")) section = line.slice(3);
    const header = lines[i + 1]?.startsWith("| ---") ?? false;
    if (header) columns = cellsOf(line).map((cell) => cell.text.trim());
    if (!line.startsWith("|") || line.startsWith("| ---") || header) return [];
    const cells = cellsOf(line);
    return cells.flatMap((cell, c) => {
      if (cell.text.trim() === "") return [];
      const without = `${line.slice(0, cell.start)}  ${line.slice(cell.start + cell.text.length)}`;
      return [
        {
          what: `line ${i + 1}: cell${cell.text}`,
          text: [...lines.slice(0, i), without, ...lines.slice(i + 1)].join("\n"),
          section,
          column: columns[c] ?? "",
          row: cells[0]?.text.trim() ?? "",
        },
      ];
    });
  });
}

function cellsOf(line: string): { text: string; start: number }[] {
  return [...line.matchAll(/(?<=\|)((?:\\.|[^|\\])*)(?=\|)/g)].map((cell) => ({ text: cell[0], start: cell.index }));
}

/** `count` of the items, the same for the same seed, in their order. */
export function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const drawn = items.map((item, i) => ({ item, i, rank: next() })).sort((a, b) => a.rank - b.rank);
  return drawn
    .slice(0, count)
    .sort((a, b) => a.i - b.i)
    .map((own) => own.item);
}
