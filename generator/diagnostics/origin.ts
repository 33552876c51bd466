/**
 * Where a fact or a problem stands: a page (file name or page id) and the 1-based lines read.
 * Later formats (PDF boxes, JSON pointers) add their own `at`; nothing here reads files.
 */
export interface Origin {
  readonly page: string;
  readonly lines: readonly number[];
}

export function at(page: string, ...lines: readonly number[]): Origin {
  return { page, lines };
}

/** `a.txt:12` or `a.txt:12-14`; the page alone where no line is known. */
export function printOrigin(origin: Origin): string {
  const first = origin.lines[0];
  const last = origin.lines[origin.lines.length - 1];
  if (first === undefined || last === undefined) return origin.page;
  return first === last ? `${origin.page}:${first}` : `${origin.page}:${first}-${last}`;
}
