/**
 * Lines of a block of code -> its text: line breaks, indentation and blank lines as printed. A line that fills its box
 * up to a letter, or ends inside a string, and goes on at the left edge was too long for the sheet: it is one line again.
 */
import type { Text } from "../document.js";
import type { Line } from "./line.js";
import type { ComposeOptions } from "./compose.js";

export function composeCode(lines: readonly Line[], { right, placeOf }: ComposeOptions): Text {
  const left = Math.min(...lines.map((line) => line.box.left));
  const width = letterWidth(lines);
  const gaps = lines.slice(1).map((line, i) => (line.sheet === lines[i]?.sheet ? line.y - lines[i].y : Infinity));
  const pitch = Math.min(...gaps);
  const rows: string[] = [];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const row = rows[rows.length - 1];
    const room = above ? right - above.box.right : Infinity;
    const atLeft = line.box.left < left + width / 2;
    if (row !== undefined && atLeft && room > -width && room < width) rows[rows.length - 1] = row + line.text;
    else if (row !== undefined && atLeft && isOpenString(row)) rows[rows.length - 1] = `${row} ${line.text}`;
    else {
      const gap = gaps[i - 1] ?? Infinity;
      const blank = Number.isFinite(gap) ? Math.max(0, Math.round(gap / pitch) - 1) : 0;
      // Where a later line stands further left, the first one was moved by a margin.
      const indent = width > 0 && i > 0 ? Math.max(0, Math.round((line.box.left - left) / width)) : 0;
      rows.push(...Array.from({ length: blank }, () => ""), " ".repeat(indent) + line.text);
    }
  });
  return { text: rows.join("\n"), lines: [...new Set(lines.map(placeOf))].sort((a, b) => a - b) };
}

function letterWidth(lines: readonly Line[]): number {
  const letter = lines.flatMap((line) => line.letters).find((own) => own.mono);
  return letter ? letter.end - letter.x : 0;
}

/** An odd number of quotes: the string goes on, though the line was broken at a space. */
function isOpenString(row: string): boolean {
  return (row.replace(/\\./g, "").match(/"/g) ?? []).length % 2 === 1;
}
