/** Text -> TSDoc comments of generated code: escaped, wrapped to the width of the code. */
import { WIDTH } from "./fit.js";

/** Lines of text -> a TSDoc comment; nothing in the text can end it, open a tag or hide characters. `tags` are ours. */
export function docComment(indent: string, lines: readonly string[], tags: readonly string[] = []): string {
  const width = WIDTH - indent.length - "/**  */".length;
  const text = lines.flatMap((line) => line.split("\n")).flatMap((line) => wrap(escapeComment(line), width));
  const safe = [...text.filter((line) => line !== ""), ...tags];
  const [only] = safe;
  if (only === undefined) return "";
  if (safe.length === 1) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

/** Text inside a comment, on one line. */
export function escapeComment(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/\*\//g, "*\\/")
    .replace(/[@{}]/g, (sign) => `\\${sign}`)
    .trim();
}

/** Words on lines of at most `width`; a longer word stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
