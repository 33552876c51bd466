// An action's page of a teahouse -> its tables, and the body of its HTML page in the structure of Tencent Cloud's site.
// The sentences are our own; headings, column titles and fixed phrases are those that the layout is known by.
import { codeHtml, inline, paragraphs, tableHtml } from "./html.mjs";

/** @typedef {import("./html.mjs").Row} Row */
/** @typedef {import("./html.mjs").Table} Table */
/** @typedef {{ readonly title: string, readonly request: string, readonly response: string }} Example */
/** @typedef {{
 *   readonly kind: "action", readonly title: string, readonly name: string, readonly group?: string, readonly updated: string,
 *   readonly text: string, readonly rate: number, readonly inputs: readonly Row[], readonly outputs: readonly Row[],
 *   readonly examples: readonly Example[], readonly errors: readonly (readonly string[])[]
 * }} ActionPage */

const EN = {
  site: "www.tencentcloud.com",
  host: "tea.intl.tencentcloudapi.com",
  updated: "Last updated：",
  headings: [
    "API Description",
    "Input Parameters",
    "Output Parameters",
    "Example",
    "Developer Resources",
    "Error Code",
  ],
  domain: "Domain name for API request: tea.intl.tencentcloudapi.com.",
  /** @param {number} rate */
  rate: (rate) => `Default API request rate limit: ${rate} requests/sec.`,
  inputColumns: ["Parameter Name", "Required", "Type", "Description"],
  outputColumns: ["Parameter Name", "Type", "Description"],
  errorColumns: ["Error Code", "Description"],
  yes: ["No", "Yes"],
  example: "Example",
  sides: ["Input Example", "Output Example"],
  resources: "There is an SDK for each language that pours tea.",
  noErrors:
    "There is no error code related to the API business logic. See [Common Error Codes](https://www.tencentcloud.com/document/api/9000/9).",
};

const ZH = {
  ...EN,
  site: "cloud.tencent.com",
  host: "tea.tencentcloudapi.com",
  updated: "最近更新时间：",
  headings: ["接口描述", "输入参数", "输出参数", "示例", "开发者资源", "错误码"],
  domain: "接口请求域名： tea.tencentcloudapi.com 。",
  /** @param {number} rate */
  rate: (rate) => `默认接口请求频率限制：${rate}次/秒。`,
  inputColumns: ["参数名称", "必选", "类型", "描述"],
  outputColumns: ["参数名称", "类型", "描述"],
  errorColumns: ["错误码", "描述"],
  yes: ["否", "是"],
  example: "示例",
  sides: ["输入示例", "输出示例"],
  resources: "会泡茶的语言都有 SDK。",
  noErrors: "该接口暂无业务逻辑相关的错误码，见 [公共错误码](https://cloud.tencent.com/document/api/9000/9)。",
};

export const WORDS = { en: EN, zh: ZH };
/** @typedef {keyof typeof WORDS} Language */

/** Names of types link to the page of types. @param {string} type @param {Language} language */
export function typeCell(type, language) {
  const name = type.replace(/^Array of /, "");
  if (/^(?:String|Integer|Float|Boolean|Timestamp|Uint64)$/.test(name)) return type;
  return `${type.slice(0, type.length - name.length)}[${name}](https://${WORDS[language].site}/document/api/9000/5#${name})`;
}

/** @param {ActionPage} page @param {Language} language @returns {{ inputs: Table, outputs: Table, errors: Table }} */
export function actionTables(page, language) {
  const words = WORDS[language];
  return {
    inputs: {
      header: words.inputColumns,
      rows: page.inputs.map((row) => [
        row.name,
        words.yes[row.required ? 1 : 0] ?? "",
        typeCell(row.type, language),
        row.text,
      ]),
    },
    outputs: {
      header: words.outputColumns,
      rows: page.outputs.map((row) => [row.name, typeCell(row.type, language), row.text]),
    },
    errors: { header: words.errorColumns, rows: page.errors },
  };
}

/** @param {{ title: string, group?: string, updated: string }} page @param {Language} language */
export function titleHtml(page, language) {
  const group = page.group === undefined ? "" : `<div class="group">${inline(page.group)}</div>\n`;
  return `${group}<h1>${inline(page.title)}</h1>\n<p class="date">${WORDS[language].updated}${page.updated}</p>\n`;
}

/** @param {ActionPage} page @param {Language} language */
export function actionHtml(page, language) {
  const words = WORDS[language];
  const tables = actionTables(page, language);
  const heading = (/** @type {number} */ i) => `<h2>${i}. ${words.headings[i - 1]}</h2>`;
  const examples = page.examples.map(
    (own, i) =>
      `<h3>${words.example}${i + 1} ${inline(own.title)}</h3><h4>${words.sides[0]}</h4>${codeHtml(own.request)}` +
      `<h4>${words.sides[1]}</h4>${codeHtml(own.response)}`,
  );
  return [
    titleHtml(page, language),
    heading(1),
    paragraphs(words.domain, page.text, words.rate(page.rate)),
    heading(2),
    tableHtml(tables.inputs),
    heading(3),
    tableHtml(tables.outputs),
    heading(4),
    ...examples,
    heading(5),
    `<h3>SDK</h3>${paragraphs(words.resources)}`,
    heading(6),
    page.errors.length > 0 ? tableHtml(tables.errors) : paragraphs(words.noErrors),
  ].join("\n");
}
