// Rows of the parameter tables on the sample pages (Markdown and HTML), for the descriptions that were labelled. Reads only
// what those pages need: the project's own readers of Markdown and HTML take its place once they are there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TypeExpression } from "../../generator/4-spec/spec.js";

export interface SampleRow {
  readonly owner: string;
  readonly direction: "input" | "output" | "type";
  readonly name: string;
  readonly type: TypeExpression;
  readonly text: string;
}

const SECTIONS: readonly (readonly ["input" | "output" | "other" | "types", RegExp])[] = [
  ["input", /^(?:输入参数|请求参数|Request parameters)$/i],
  ["output", /^(?:输出参数|返回参数|响应字段|Response parameters)$/i],
  ["types", /^(?:数据模型|数据结构)$/],
  ["other", /^(?:示例|错误码|公共参数|公共请求头|授权信息|Examples|Error codes|开发者资源|其他资源|返回示例)/i],
];
/** The name stands in the first column. */
const NAME = /^(?:参数名称|名称|参数名|字段名|Parameter|Name)$/;
const TYPE = /^(?:类型|Type)$/;
const WORDS = /^(?:描述|描述信息|Description)$/;

/** All rows of a folder of pages; `service` names the service by file. */
export function sampleRows(folder: string, service: (file: string) => string): Map<string, SampleRow> {
  const rows = new Map<string, SampleRow>();
  if (!existsSync(folder)) return rows;
  for (const file of readdirSync(folder)) {
    if (!/\.(?:md|html)$/.test(file)) continue;
    const page = readFileSync(join(folder, file), "utf8");
    const text = file.endsWith(".html") ? markdownOf(page) : page;
    for (const row of rowsOf(text, file.replace(/\.\w+$/, ""))) {
      const path = row.direction === "type" ? `type:${row.owner}` : `${row.owner}.${row.direction}`;
      const key = `${service(file)} ${path}.${row.name}`;
      if (!rows.has(key)) rows.set(key, row);
    }
  }
  return rows;
}

function rowsOf(text: string, file: string): SampleRow[] {
  const rows: SampleRow[] = [];
  let action = file;
  let side: "input" | "output" | "other" | "types" = file === "_data_types" ? "types" : "other";
  let type = "";
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const heading = /^(#+)\s+(.*?)\s*$/.exec(line);
    if (heading) {
      const words = (heading[2] ?? "").replace(/\*|\s*\{[^}]*\}$/g, "").replace(/^\d+\.\s*/, "");
      if (heading[1] === "#")
        action = /(?:^|- )([A-Z]\w+)$/.exec(words)?.[1] ?? /^([A-Z]\w+)/.exec(words)?.[1] ?? action;
      const found = SECTIONS.find(([, own]) => own.test(words));
      if (found) side = found[0];
      else if (side === "types") type = words;
      continue;
    }
    if (!line.startsWith("|") || side === "other") continue;
    const header = cellsOf(line);
    const at = (own: RegExp): number => header.findIndex((cell) => own.test(cell));
    if (at(TYPE) < 0 || at(WORDS) < 0) continue;
    const from = /^\|[\s:|-]+$/.test(lines[i + 1] ?? "") ? i + 2 : i + 1;
    const table = tableAt(lines, from, header.length);
    i = table.end - 1;
    for (const row of table.rows) {
      const printed = row[0] ?? "";
      const name = printed.replace(/\.N$/, "");
      if (name === "Action") action = /取值[:：]\s*(\w+)/.exec(row[at(WORDS)] ?? "")?.[1] ?? action;
      if (name === "" || NAME.test(name)) continue;
      const one = typeOf(row[at(TYPE)] ?? "");
      const array = printed !== name && one.kind !== "array";
      rows.push({
        owner: side === "types" ? type : action,
        direction: side === "types" ? "type" : side,
        name,
        type: array ? { kind: "array", of: one } : one,
        text: row[at(WORDS)] ?? "",
      });
    }
  }
  return rows;
}

/** A row ends when it has the header's cells, lines inside cells included. */
function tableAt(lines: readonly string[], from: number, columns: number): { rows: string[][]; end: number } {
  const rows: string[][] = [];
  let open = "";
  let i = from;
  for (; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (open === "" && !line.startsWith("|")) break;
    open = open === "" ? line : `${open}\n${line}`;
    if ((open.match(/(?<!\\)\|/g) ?? []).length <= columns) continue;
    rows.push(cellsOf(open));
    open = "";
  }
  return { rows, end: i };
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|\s*$/g, "")
    .split(/(?<!\\)\|/)
    .map(plain);
}

/** Words as a browser shows them: breaks are lines, items start with `- `, code stands in backticks. */
function plain(cell: string): string {
  return cell
    .replace(/<br\s*\/?>|<\/?p>/gi, "\n")
    .replace(/<li>/gi, "\n- ")
    .replace(/<code>(.*?)<\/code>/gi, "`$1`")
    .replace(/<[^>]+>/g, "")
    .replace(/!?\[([^\]]*(?:\[[^\]]*\])?[^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|(?<=^|\[)\*(?=\w)|(?<=\w)\*(?=$|\])/g, "")
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, "$1")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&nbsp;/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .split("\n")
    .map((line) => line.trim().replace(/^[-*] +/, "- "))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Tables and headings of an HTML page as Markdown, a row a line. */
function markdownOf(html: string): string {
  return [...html.matchAll(/<h([1-4])[^>]*>(.*?)<\/h\1>|<tr[^>]*>(.*?)<\/tr>/gs)]
    .flatMap(([, level, words, row]) => {
      if (level !== undefined) return [`${"#".repeat(Number(level))} ${plain(words ?? "").replace(/\n/g, " ")}`];
      const cells = [...(row ?? "").matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((cell) =>
        (cell[1] ?? "").replace(/\n/g, " ").replace(/\|/g, "\\|"),
      );
      const line = `|${cells.join("|")}|`;
      return /<th/.test(row ?? "") ? ["", line, "|---|"] : [line];
    })
    .join("\n");
}

function typeOf(words: string): TypeExpression {
  const of = /^(?:array ?(?:of |<|\[)|list<)\[?\**(.*?)\**[>\]]*$/i.exec(words)?.[1];
  if (of !== undefined) return { kind: "array", of: typeOf(of) };
  if (/^array|^list/i.test(words)) return { kind: "array", of: { kind: "any" } };
  if (/^(?:u?int|long)/i.test(words)) return { kind: "integer" };
  if (/^(?:float|double)/i.test(words)) return { kind: "float" };
  if (/^bool/i.test(words)) return { kind: "boolean" };
  if (/^string/i.test(words)) return { kind: "string" };
  if (/^(?:timestamp|date)/i.test(words)) return { kind: "timestamp" };
  return { kind: "any" };
}
