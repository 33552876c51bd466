/** A fact and the description that it was read from -> the sentence that states it, where one holds all its values. */
const LONGEST = 300;

export function sourceWords(fact: string, description: string | undefined): string | undefined {
  if (description === undefined) return undefined;
  const values = fact.match(/[\p{L}\p{N}_.-]*\p{N}[\p{L}\p{N}_.-]*/gu) ?? [];
  const sentences = description.split(/(?<=[.!?;])\s+|(?<=[。！？；])|\n+/u).map((own) => own.trim());
  const found = values.length === 0 ? undefined : sentences.find((own) => values.every((value) => own.includes(value)));
  const text = found ?? description.replace(/\s+/g, " ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
