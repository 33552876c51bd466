/** Text for Markdown: nothing in it can become markup, HTML or a link, nor end the cell or line it stands in. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|#!~&]/g, (sign) => `\\${sign}`);
}

/** As code; a pipe inside a table cell must still be escaped there. */
export function code(text: string): string {
  const plain = text
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/`/g, "'");
  return `\`${plain.replace(/\|/g, "\\|")}\``;
}
