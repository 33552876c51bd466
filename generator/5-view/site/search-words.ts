/** Words of a spec as search keeps them: our note, else the beginning of the page's own words, in one short line. Pure. */

const LONGEST = 120;

export function fewWords(note: string | undefined, description: string | undefined): string {
  return clip(note ?? description ?? "");
}

/** Each reading once, in few words altogether. */
export function joinWords(readings: Iterable<string>): string {
  return clip([...new Set(readings)].filter((own) => own !== "").join("; "));
}

/** Cut after a word; text without spaces after a sign. */
export function clip(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  // Never between the halves of a sign.
  const cut = line.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}
