/** A place of a spec -> its line in the text of the spec file, where that is printed as docwright prints it; else the last line found. */
import type { Step } from "../../diff/change.js";

export function findLine(lines: readonly string[], at: readonly Step[]): number {
  let [found, indent] = [0, 0];
  for (const step of at) {
    const start = typeof step === "string" ? `${JSON.stringify(step)}:` : `{"name": ${JSON.stringify(step.item)}`;
    const next = findStart(lines, found, indent + 2, start);
    if (next === undefined) break;
    found = next;
    indent += 2;
  }
  return found + 1;
}

/** The next line of that indent that starts so, before one that is indented less. */
function findStart(lines: readonly string[], from: number, indent: number, start: string): number | undefined {
  for (let i = from + (from === 0 && indent === 2 ? 0 : 1); i < lines.length; i++) {
    const line = lines[i] ?? "";
    const own = line.length - line.trimStart().length;
    if (own === indent && line.startsWith(start, indent)) return i;
    if (own < indent && i > from) return undefined;
  }
  return undefined;
}
