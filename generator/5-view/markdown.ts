/** Text for Markdown: nothing in it can become markup, HTML or a link, nor end the cell or line it stands in. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|#!~&]/g, (sign) => `\\${sign}`);
}

/** As code; a pipe inside a table cell must still be escaped there. */
export function code(text: string): string {
  const plain = text.replace(/[\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, " ").replace(/`/g, "'");
  return `\`${plain.replace(/\|/g, "\\|")}\``;
}
