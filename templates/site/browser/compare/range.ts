/** Two releases, the older first, and how an address names them: `#22..34`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function printRange({ from, to }: Range): string {
  return `#${from}..${to}`;
}

/** Undefined where it names none, or a release that is not of the service; the older is put first. */
export function readRange(fragment: string, releases: readonly number[]): Range | undefined {
  const [, ...numbers] = /^#(\d+)\.\.(\d+)$/.exec(fragment) ?? [];
  const [from, to] = numbers.map(Number).sort((a, b) => a - b);
  if (from === undefined || to === undefined) return undefined;
  return releases.includes(from) && releases.includes(to) ? { from, to } : undefined;
}
