// Page files -> whole pages as the mainland site of one vendor serves them: much navigation, the catalogue as JSON in a text
// box, the article in the middle. Its words are the vendor's headings and titles; all sentences are ours.
import { tencent } from "../../../generator/vendors/tencent.js";
import type { PageFile, Section } from "./page-file.js";

export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly html: string;
}

const PRODUCT = "213";
const TITLES: Readonly<Record<string, string>> = {
  "api-category": "API 概览",
  "common-parameters": "公共参数",
  "data-types": "数据结构",
  "error-codes": "错误码",
  history: "更新历史",
  introduction: "简介",
  "request-structure": "请求结构",
  responses: "返回结果",
  signature: "签名方法",
  "signature-v3": "签名方法 v3",
};
/** Where the vendor's data says that the pages of the service begin. */
const FIRST = { id: "api-category", number: "15689" };
const COLUMNS: Readonly<Record<string, string>> = {
  name: "参数名称",
  required: "必选",
  type: "类型",
  description: "描述",
};

/** Ids of pages of the site: those of the specs' links where there is one. */
function idsOf(files: readonly PageFile[]): ReadonlyMap<string, string> {
  const links = files.flatMap((file) => file.sections.flatMap((section) => section.rows));
  const linked = links.map((row): [string, string] => [
    row["name"] ?? "",
    /\/(\d+)$/.exec(row["value"] ?? "")?.[1] ?? "",
  ]);
  const known = new Map(linked.filter(([, id]) => id !== ""));
  known.set(FIRST.id, FIRST.number);
  return new Map(
    files.map(({ id }, i) => [
      id,
      known.get(id) ?? String(id in TITLES ? 90_000 + Object.keys(TITLES).indexOf(id) : 91_000 + i),
    ]),
  );
}

/** The page where all begins first. */
export function mainlandPages(files: readonly PageFile[], filler = 20_000): SitePage[] {
  const ids = idsOf(files);
  const pathOf = (id: string): string => `/document/api/${PRODUCT}/${ids.get(id)}`;
  const sorted = [...files].sort((a, b) => Number(b.id === FIRST.id) - Number(a.id === FIRST.id));
  const catalogue = catalogueOf(sorted, ids);
  return sorted.map((file) => {
    const title = TITLES[file.id] ?? `调用 ${file.id}`;
    const body = file.id in TITLES ? otherBody(file, pathOf) : actionBody(file, pathOf);
    const date = file.front.get("updated") ?? "2025-01-02 03:04:05";
    return { path: pathOf(file.id), title, html: frame(title, date, body, catalogue, filler) };
  });
}

function catalogueOf(files: readonly PageFile[], ids: ReadonlyMap<string, string>): string {
  const entry = ({ id }: PageFile): object => ({
    id: Number(ids.get(id)),
    title: TITLES[id] ?? `调用 ${id}`,
    type: "page",
    pdfUrl: "",
    categoryId: Number(PRODUCT),
    link: `/document/api/${PRODUCT}/${ids.get(id)}`,
  });
  const actions = files.filter(({ id }) => !(id in TITLES));
  const others = files.filter(({ id }) => id in TITLES);
  const folder = {
    id: 90_999,
    title: "实例相关接口",
    type: "directory",
    children: actions.map(entry),
    link: `/document/api/${PRODUCT}/90999`,
  };
  const old = {
    docType: "api",
    tag: "2.0",
    title: "旧版",
    children: [{ id: 1, title: "旧", type: "page", link: `/document/api/${PRODUCT}/1` }],
  };
  const root = {
    docType: "api",
    lang: "zh",
    tag: "3.0",
    title: "云服务器",
    id: Number(PRODUCT),
    children: [...others.map(entry), folder],
  };
  return JSON.stringify({ docType: "api", lang: "zh", list: [root, old] });
}

function frame(title: string, date: string, body: string, catalogue: string, filler: number): string {
  const link = `<li><a href="/product/tea">别的产品</a></li>`;
  const menu = `<ul>${link.repeat(Math.ceil(filler / link.length))}</ul>`;
  return `<!DOCTYPE html>
<html><head><meta charset="UTF-8"><title>${title}-API 中心</title><script>window.A = { d: '<h2>3. 输出参数</h2>' };</script></head>
<body><header class="site-head"><nav>${menu}</nav><h3>最新活动</h3><a href="/login">登录</a></header>
<textarea class="J-qcSideNavListData" style="display:none">${catalogue}</textarea>
<div class="rno-document-layout"><div class="rno-header-crumbs-2"><a class="rno-header-crumbs-link-2" href="/document">文档中心</a></div>
<div class="J-markdown-box"><div class="rno-title-module"><h1 class="rno-title-module-title">${title}</h1><p class="rno-title-module-date">最近更新时间：${date}</p></div>
<div id="docArticleContent" class="doc-article-content"><div class="markdown-text-box">${body}</div></div></div></div>
<footer><h3>热门产品</h3><ul>${link}</ul></footer></body></html>`;
}

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

function actionBody({ id, sections, front }: PageFile, pathOf: (id: string) => string): string {
  const of = (role: string): Section | undefined => sections.find((own) => own.role === role);
  const rate = /^(\d+) \/ second$/.exec(of("description")?.facts.get("rate limit") ?? "")?.[1];
  const explorer = `https://console.cloud.tencent.com/api/explorer?Product=cvm&amp;Version=${front.get("version")}&amp;Action=${id}`;
  const codes = of("errors")?.rows.map((row) => [escape(row["code"] ?? ""), "出错了。"]) ?? [];
  const examples = sections.filter((own) => own.role === "example").map((own, i) => example(own, i + 1));
  return `<h2>1. 接口描述</h2><p>接口请求域名： cvm.tencentcloudapi.com 。</p>
<p>本接口 (${id}) 用来试一试。</p>${rate === undefined ? "" : `<p>默认接口请求频率限制：${rate}次/秒。</p>`}
<div class="rno-api-explorer"><a href="${explorer}">点击调试</a></div><h2>2. 输入参数</h2>${memberTable(of("input"), pathOf)}<h2>3. 输出参数</h2>${memberTable(of("output"), pathOf)}<h2>4. 示例</h2>${examples.join("")}<h2>5. 开发者资源</h2><h3 id="SDK">SDK</h3><ul><li><a href="https://example.com">SDK for Python</a></li></ul><h2>6. 错误码</h2>${codes.length === 0 ? `<p>该接口暂无业务逻辑相关的错误码，其他错误码详见 <a href="${pathOf("error-codes")}">公共错误码</a>。</p>` : table(["错误码", "描述"], codes)}`;
}

function example(section: Section, number: number): string {
  const code = (role: string): string => escape(section.codes.find((own) => own.role === role)?.text ?? "");
  return `<h3>示例${number} 试一试</h3><p>试一试。</p><h4>输入示例</h4><p><pre><code>${code("request")}</code></pre></p><h4>输出示例</h4><p><pre><code>${code("response")}</code></pre></p>`;
}

function otherBody({ id, sections }: PageFile, pathOf: (id: string) => string): string {
  switch (id) {
    case "api-category":
      return sections
        .map(
          (own) =>
            `<h2>相关接口 ${escape(own.name)}</h2>${table(
              ["接口名称", "接口功能"],
              own.rows.map((row) => [
                `<a href="${(row["value"] ?? "").replace("https://www.tencentcloud.com", "")}">${row["name"]}</a>`,
                "试一试",
              ]),
            )}`,
        )
        .join("");
    case "data-types":
      return sections.map((own) => typeSection(own, pathOf)).join("");
    case "error-codes":
      return sections
        .map(
          (own) =>
            `<h2>${own.name === "common" ? "公共错误码" : "业务错误码"}</h2>${table(
              ["错误码", "说明"],
              own.rows.map((row) => [row["code"] ?? "", "出错了。"]),
            )}`,
        )
        .join("");
    case "common-parameters":
      return sections
        .map((own) =>
          own.role === "regions"
            ? `<h2>地域列表</h2>${table(
                ["地域", "取值"],
                own.rows.map((row) => [escape(row["title"] ?? ""), row["value"] ?? ""]),
              )}`
            : `<h2>使用签名方法 ${own.name.startsWith("TC3") ? "v3" : "v1"} 的公共参数</h2>${memberTable(own, pathOf)}`,
        )
        .join("");
    case "history":
      return sections.map(releaseSection).join("");
    case "request-structure":
      return sections
        .map((own) =>
          table(
            ["接入地域", "域名"],
            own.rows.map((row, i) => [`接入地域${i}`, (row["value"] ?? "").replace(".intl.", ".")]),
          ),
        )
        .join("");
    default:
      return `<h2>概述</h2><p>这一页只有几句话，没有表格。</p>`;
  }
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
