/** Lines of text -> a TSDoc comment; nothing in the text can end it, open a tag or hide characters. `tags` are ours. */
export function docComment(indent: string, lines: readonly string[], tags: readonly string[] = []): string {
  const text = lines.flatMap((line) => line.split("\n")).map(escapeComment);
  const safe = [...text.filter((line) => line !== ""), ...tags];
  const [only] = safe;
  if (only === undefined) return "";
  if (safe.length === 1) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

export function escapeComment(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\*\//g, "*\\/")
    .replace(/[@{}]/g, (sign) => `\\${sign}`)
    .trim();
}
