/** A number that a user gave, and the releases that the notes hold -> the release; UsageError that names those they hold. */
import { UsageError } from "./usage-error.js";

/** The release that an option names. */
export function releaseNumber(option: string, text: string | undefined, releases: readonly number[]): number {
  const number = /^[0-9]+$/.test(text ?? "") ? Number(text) : Number.NaN;
  if (releases.includes(number)) return number;
  const held = `the notes hold ${printRanges(releases)}`;
  if (Number.isNaN(number))
    throw new UsageError(`${option} takes the number of a release, not ${JSON.stringify(text)}; ${held}`);
  throw new UsageError(`there is no release ${number}; ${held}`);
}

/** `1 to 8, 10, 12 to 34` */
function printRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges[ranges.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(", ");
}
