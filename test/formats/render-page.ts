// The page data of test/flat-text as the markup that a site would serve or keep: HTML with the site around it, and Markdown.
import { isAnchor } from "../../generator/3-facts/identify.js";
import { VENDORS } from "../../generator/vendors/registry.js";
import type { Part } from "../flat-text/flatten-page.js";

type Shape = "title" | "heading" | "below" | "item" | "paragraph";

/** What each line of words is: titles stand first, names above tables are headings, names below a change are items. */
function shapeOf(text: string, i: number, parts: readonly Part[]): Shape {
  const next = parts[i + 1];
  const tabled = typeof next === "object" && "table" in next;
  if (i === 0) return "title";
  const words = VENDORS.map((vendor) => vendor.words);
  const heads = words.flatMap((own) => [
    own.exampleHeading,
    own.exampleInput,
    own.exampleOutput,
    own.release,
    own.firstRelease,
  ]);
  if (isAnchor(text, true) || heads.some((own) => own.test(text))) return "heading";
  const named = /^[A-Z]\w+$/.test(text);
  const released = parts.some((part) => typeof part === "string" && words.some((own) => own.release.test(part)));
  if (named && released) return "item";
  if (named && typeof next === "string" && /^\d+\. /.test(next)) return "below";
  return named || (tabled && text.length < 24 && !/[.。:：]/.test(text)) ? "heading" : "paragraph";
}

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Navigation above and below, with words and headings of its own; the article in the middle. */
export function renderHtml(parts: readonly Part[]): string {
  const body = parts.map((part, i) => {
    if (typeof part !== "string")
      return "code" in part ? `<p><pre><code>${escape(part.code)}</code></pre></p>` : htmlTable(part.table);
    return part
      .split("\n")
      .map((line, k) => {
        const shape = k === 0 ? shapeOf(part, i, parts) : "paragraph";
        const words = escape(line);
        if (shape === "item") return `<ul><li><a href="/1">${words}</a></li></ul>`;
        const tag = { title: "h1", heading: "h2", below: "h3", paragraph: "p" }[shape];
        return `<${tag}>${words}</${tag}>`;
      })
      .join("");
  });
  const nav = `<ul>${"<li><a href='/a'>Somewhere else</a></li>".repeat(50)}</ul>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><script>var a = "<h2>No heading</h2>";</script></head><body><nav>${nav}</nav><div class="m"><div>${body.join("\n")}</div></div><footer><h3>Contact</h3>${nav}</footer></body></html>`;
}

function htmlTable(table: readonly (readonly string[])[]): string {
  const [header = [], ...rows] = table;
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${escape(cell).replace(/\n/g, "<br>")}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${cells(header, "th")}</thead><tbody>${rows.map((row) => cells(row, "td")).join("\n")}</tbody></table>`;
}

export function renderMarkdown(parts: readonly Part[]): string {
  return parts
    .map((part, i) => {
      if (typeof part !== "string") return "code" in part ? `\`\`\`\n${part.code}\n\`\`\`` : markdownTable(part.table);
      const mark: Readonly<Record<Shape, string>> = {
        title: "# ",
        heading: "## ",
        below: "### ",
        item: "* ",
        paragraph: "",
      };
      return part
        .split("\n")
        .map((line, k) => (k === 0 ? mark[shapeOf(part, i, parts)] : "") + line.replace(/([<*_|])/g, "\\$1"))
        .join("\n\n");
    })
    .join("\n\n");
}

function markdownTable(table: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/([<*|])/g, "\\$1").replace(/\n/g, "<br>")).join(" | ")} |`;
  const [header = [], ...rows] = table;
  return [row(header), `|${header.map(() => "---").join("|")}|`, ...rows.map(row)].join("\n");
}
