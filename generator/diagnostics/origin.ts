/**
 * Where a fact or a problem stands: a page (file name or page id) and the 1-based places read there. A place is a line;
 * where lines say too little it is `placeOf(line, column)` of a page written in one line, or `placeOf(sheet, line)` of a
 * PDF. Both are numbers that sort in reading order.
 */
export interface Origin {
  readonly page: string;
  readonly lines: readonly number[];
}

export function at(page: string, ...lines: readonly number[]): Origin {
  return { page, lines };
}

const MINOR = 2 ** 20;

export function placeOf(major: number, minor: number): number {
  return major + Math.min(minor, MINOR - 1) / MINOR;
}

export function printPlace(place: number): string {
  const minor = Math.round((place % 1) * MINOR);
  return minor === 0 ? String(place) : `${Math.floor(place)}:${minor}`;
}

/** `a.txt:12` or `a.txt:12-14`; the page alone where no line is known. */
export function printOrigin(origin: Origin): string {
  const first = origin.lines[0];
  const last = origin.lines[origin.lines.length - 1];
  if (first === undefined || last === undefined) return origin.page;
  const place = first === last ? printPlace(first) : `${printPlace(first)}-${printPlace(last)}`;
  return `${origin.page}:${place}`;
}
