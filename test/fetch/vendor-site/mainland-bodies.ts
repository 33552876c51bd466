// Sections of a page file -> the article of a page in the layout of the mainland site. Headings and titles are the vendor's, all
// sentences are ours.
import { tencent } from "../../../generator/vendors/tencent.js";
import type { PageFile, Section } from "./page-file.js";

const COLUMNS: Readonly<Record<string, string>> = {
  name: "参数名称",
  required: "必选",
  type: "类型",
  description: "描述",
};

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((own) => `<th>${own}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n");
  return `<table>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>${body}</tbody></table>`;
}

/** Names of structures are links to where they are defined. */
function typeCell(type: string, types: string): string {
  const [, array = "", name = type] = /^((?:Array of )*)(.*)$/.exec(type) ?? [];
  const isOwn = tencent.typeWords.every((own) => own.word.toLowerCase() !== name.toLowerCase());
  return isOwn ? `${array}<a href="${types}#${escape(name)}">${escape(name)}</a>` : escape(type);
}

function memberTable(section: Section | undefined, pathOf: (id: string) => string): string {
  if (section === undefined || section.columns.length === 0) return "<p>无</p>";
  const columns = ["name", "required", "type", "description"].filter((own) => section.columns.includes(own));
  const rows = section.rows.map((row) => columns.map((column) => memberCell(row, column, pathOf)));
  return table(
    columns.map((own) => COLUMNS[own] ?? own),
    rows,
  );
}

function memberCell(row: Readonly<Record<string, string>>, column: string, pathOf: (id: string) => string): string {
  const text = row[column] ?? "";
  if (column === "required") return text === "Yes" ? "是" : text === "No" ? "否" : escape(text);
  if (column === "type") return typeCell(text, pathOf("data-types"));
  if (column !== "description") return escape(text);
  const value = /^value (\S+)$/.exec(text)?.[1];
  return value === undefined
    ? "这里是一句说明。"
    : `<a href="${pathOf("common-parameters")}">公共参数</a>，本接口取值：${value}。`;
}

export function actionBody({ id, sections, front }: PageFile, pathOf: (id: string) => string): string {
  const of = (role: string): Section | undefined => sections.find((own) => own.role === role);
  const rate = /^(\d+) \/ second$/.exec(of("description")?.facts.get("rate limit") ?? "")?.[1];
  const explorer = `https://console.cloud.tencent.com/api/explorer?Product=cvm&amp;Version=${front.get("version")}&amp;Action=${id}`;
  const codes = of("errors")?.rows.map((row) => [escape(row["code"] ?? ""), "出错了。"]) ?? [];
  const examples = sections.filter((own) => own.role === "example").map((own, i) => example(own, i + 1));
  return `<h2>1. 接口描述</h2><p>接口请求域名： cvm.tencentcloudapi.com 。</p>
<p>本接口 (${id}) 用来试一试。</p>${rate === undefined ? "" : `<p>默认接口请求频率限制：${rate}次/秒。</p>`}
<div class="rno-api-explorer"><a href="${explorer}">点击调试</a></div><h2>2. 输入参数</h2>${memberTable(of("input"), pathOf)}<h2>3. 输出参数</h2>${memberTable(of("output"), pathOf)}<h2>4. 示例</h2>${examples.join("")}<h2>5. 开发者资源</h2><h3 id="SDK">SDK</h3><ul><li><a href="https://example.com">SDK for Python</a></li></ul><h2>6. 错误码</h2>${codes.length === 0 ? `<p>该接口暂无业务逻辑相关错误，别的见 <a href="${pathOf("error-codes")}">公共错误码</a>。</p>` : table(["错误码", "描述"], codes)}`;
}

function example(section: Section, number: number): string {
  const code = (role: string): string => escape(section.codes.find((own) => own.role === role)?.text ?? "");
  return `<h3>示例${number} 试一试</h3><p>试一试。</p><h4>输入示例</h4><p><pre><code>${code("request")}</code></pre></p><h4>输出示例</h4><p><pre><code>${code("response")}</code></pre></p>`;
}

type Printer = (own: Section, pathOf: (id: string) => string) => string;

/** What is printed for each section of the pages that are no actions. */
const SECTIONS: Readonly<Record<string, Printer>> = {
  "api-category": ({ name, rows }) => {
    const pathIn = (link = ""): string => link.replace("https://www.tencentcloud.com", "");
    const cells = rows.map((row) => [`<a href="${pathIn(row["value"])}">${row["name"]}</a>`, "试一试"]);
    return `<h2>相关接口 ${escape(name)}</h2>${table(["接口名称", "接口功能"], cells)}`;
  },
  "data-types": typeSection,
  "error-codes": ({ name, rows }) => {
    const cells = rows.map((row) => [row["code"] ?? "", "出错了。"]);
    return `<h2>${name === "common" ? "公共错误码" : "业务错误码"}</h2>${table(["错误码", "说明"], cells)}`;
  },
  "common-parameters": (own, pathOf) => {
    const cells = own.rows.map((row) => [escape(row["title"] ?? ""), row["value"] ?? ""]);
    if (own.role === "regions") return `<h2>地域列表</h2>${table(["地域", "取值"], cells)}`;
    return `<h2>使用签名方法 ${own.name.startsWith("TC3") ? "v3" : "v1"} 的公共参数</h2>${memberTable(own, pathOf)}`;
  },
  history: releaseSection,
  "request-structure": ({ rows }) => {
    const cells = rows.map((row, i) => [`接入地域${i}`, (row["value"] ?? "").replace(".intl.", ".")]);
    return table(["接入地域", "域名"], cells);
  },
};

export function otherBody({ id, sections }: PageFile, pathOf: (id: string) => string): string {
  const print = SECTIONS[id];
  if (print === undefined) return "<h2>概述</h2><p>这一页只有几句话，没有表格。</p>";
  return sections.map((own) => print(own, pathOf)).join("");
}

function typeSection(own: Section, pathOf: (id: string) => string): string {
  const users = own.facts.get("used by");
  const columns = own.columns.includes("required")
    ? ["name", "type", "required", "description"]
    : ["name", "type", "description"];
  const titles = columns.map((column) => (column === "name" ? "名称" : (COLUMNS[column] ?? column)));
  const rows = own.rows.map((row) => columns.map((column) => memberCell(row, column, pathOf)));
  return `<h2 id="${own.name}">${own.name}</h2><p>一种结构。</p>${users === undefined ? "" : `<p>被如下接口引用：${users}。</p>`}${table(titles, rows)}`;
}

const WORDS = tencent.releaseNotes?.["zh"];

function releaseSection(own: Section): string {
  if (WORDS === undefined) return "";
  const heading = own.name === "existing" ? WORDS.first : WORDS.release.replace("{number}", own.name);
  const kinds = [...new Set(own.rows.map((row) => row["change"] ?? ""))];
  const lists = kinds.map((kind) => {
    const label = WORDS.changes[kind as keyof typeof WORDS.changes];
    const ofKind = own.rows.filter((row) => row["change"] === kind);
    const names = [...new Set(ofKind.map((row) => row["name"] ?? ""))];
    const items = names.map((name) => {
      const fields = ofKind.filter((row) => row["name"] === name && row["field"] !== "");
      const lines = fields.map(
        (row) =>
          `<li>${WORDS.fields[row["field"] as keyof typeof WORDS.fields].replace("{names}", row["names"] ?? "")}</li>`,
      );
      return `<li><a href="#">${name}</a>${lines.length > 0 ? `<ul>${lines.join("")}</ul>` : ""}</li>`;
    });
    return `<p>${label}</p><ul>${items.join("")}</ul>`;
  });
  return `<h2>${heading}</h2><p>${WORDS.time.replace("{time}", own.facts.get("time") ?? "")}</p><p>${WORDS.contents}</p>${lists.length > 0 ? lists.join("") : "<p>改善已有的文档。</p>"}`;
}
