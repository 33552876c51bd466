/** A text file -> its lines, with their numbers, however large it is. A line over the limit comes without its text. */
import { closeSync, openSync, readSync } from "node:fs";

interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

const NEWLINE = 10;

/** Throws what the disk throws. */
export function* readLines(path: string, limit: number): Generator<Line> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.alloc(1 << 16);
    let kept = Buffer.alloc(0);
    let tooLong = false;
    let number = 1;
    const line = (): Line => ({ number, text: tooLong ? undefined : kept.toString("utf8") });
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      let start = 0;
      while (start < size) {
        const end = chunk.subarray(0, size).indexOf(NEWLINE, start);
        const part = chunk.subarray(start, end < 0 ? size : end);
        tooLong ||= kept.length + part.length > limit;
        kept = tooLong ? Buffer.alloc(0) : Buffer.concat([kept, part]);
        start += part.length + 1;
        if (end < 0) break;
        yield line();
        [kept, tooLong, number] = [Buffer.alloc(0), false, number + 1];
      }
    }
    if (kept.length > 0 || tooLong) yield line();
  } finally {
    closeSync(file);
  }
}
