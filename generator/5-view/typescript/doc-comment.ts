/** Lines of text -> a TSDoc comment; nothing in the text can end it, open a tag or hide characters. `tags` are ours. */
export function docComment(indent: string, lines: readonly string[], tags: readonly string[] = []): string {
  const text = lines.flatMap((line) => line.split("\n")).map(escapeComment);
  const safe = [...text.filter((line) => line !== ""), ...tags];
  const [only] = safe;
  if (only === undefined) return "";
  if (safe.length === 1) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

function escapeComment(text: string): string {
  return text
    .replace(/\p{Cc}|\p{Cf}|[\u2028\u2029]/gu, " ")
    .replace(/\*\//g, "*\\/")
    .replace(/[@{}]/g, (sign) => `\\${sign}`)
    .trim();
}
