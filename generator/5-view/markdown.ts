/** Text for Markdown: nothing in it can become markup, HTML or a link, nor end the cell or line it stands in. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|#!~&]/g, (sign) => `\\${sign}`)
    .replace(/^[-+=]/, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** As code; a pipe inside a table cell must still be escaped there. What ends code or escapes the pipe's mark is text. */
export function code(text: string): string {
  const plain = oneLine(text);
  if (plain === "" || plain.includes("`") || /\\(?:\||$)/.test(plain)) return escapeMarkdown(plain);
  return `\`${plain.replace(/\|/g, "\\|")}\``;
}

/** Invisible signs are left out. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
}
