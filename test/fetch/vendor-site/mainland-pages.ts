// Page files -> whole pages as the mainland site of one vendor serves them: much navigation, the catalogue as JSON in a text
// box, the article in the middle. Its words are the vendor's headings and titles; all sentences are ours.
import { actionBody, otherBody } from "./mainland-bodies.js";
import type { PageFile } from "./page-file.js";

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
