/** Sections of release notes -> the number of each. The oldest block has none: it is the release before the lowest. */
import { cellText, type Section } from "../3-facts/facts.js";

export function releaseNumbers(sections: readonly Section[]): (section: Section) => number {
  const numbers = sections.flatMap((own) => numberOf(own) ?? []);
  const oldest = numbers.length > 0 ? Math.max(1, Math.min(...numbers) - 1) : 1;
  return (section) => numberOf(section) ?? oldest;
}

function numberOf(section: Section): number | undefined {
  const name = cellText(section.name);
  return /^[1-9]\d*$/.test(name) ? Number(name) : undefined;
}
