// Words with a little markup -> HTML as vendors write it, and -> what a reader should make of it. One source for both.
//
//    Holds `Cups` of __hot__ tea, see [Blend](https://…).\n- green\n- black
//          <code>    <b>              <a href>            <br><li>…</li>

/** @typedef {{ readonly name: string, readonly type: string, readonly required?: boolean, readonly text: string, readonly example?: string }} Row */
/** @typedef {{ readonly header: readonly string[], readonly rows: readonly (readonly string[])[] }} Table */

/** @param {string} text */
export function escape(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** @param {string} text */
export function inline(text) {
  return text
    .split("\n")
    .map((line, i) => {
      const words = escape(line)
        .replace(/`([^`]+)`/g, "<code>$1</code>")
        .replace(/__([^_]+)__/g, "<b>$1</b>")
        .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
      if (words.startsWith("- ")) return `<li>${words.slice(2)}</li>`;
      return i === 0 ? words : `<br>${words}`;
    })
    .join("")
    .replace(/<br><li>/g, "<li>");
}

/** The words alone: what a cell holds, line breaks kept. @param {string} text */
export function plain(text) {
  return text.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1").replace(/__([^_]+)__/g, "$1");
}

/** @param {Table} table */
export function tableHtml({ header, rows }) {
  const cells = header.map((cell) => `<th>${inline(cell)}</th>`).join("");
  const body = rows.map((row) => `<tr>\n${row.map((cell) => `<td>${inline(cell)}</td>`).join("")}\n</tr>`).join("\n");
  return `<table>\n<thead>\n<tr>${cells}</tr>\n</thead>\n<tbody>${body}</tbody></table>`;
}

/** @param {string} code */
export function codeHtml(code) {
  return `<p><pre><code>${escape(code)}</code></pre></p>`;
}

/** @param {...string} words */
export function paragraphs(...words) {
  return words.map((text) => `<p>${inline(text)}</p>`).join("");
}
