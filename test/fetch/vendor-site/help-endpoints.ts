// A committed page file -> the answers of the JSON endpoints behind another vendor's help site: the tree of a product, and a page
// whose body is HTML with bold first rows for headers. Sentences are ours.
import type { PageFile, Section } from "./page-file.js";

const HOST = "https://www.alibabacloud.com";
export const HELP_START = `${HOST}/help/en/tea-billing/developer-reference`;

export function helpAnswers(files: readonly PageFile[], language = "en"): Map<string, string> {
  const query = `website=intl&language=${language}`;
  const nodes = files.map(({ id }, i) => ({
    id: 7001 + i,
    nodeType: 1,
    title: id,
    alias: `/tea-billing/developer-reference/api-${id.toLowerCase()}`,
    validDocument: true,
    children: [],
  }));
  const menu = {
    code: 200,
    success: true,
    data: {
      id: 1,
      title: "Tea billing",
      children: [
        {
          id: 2,
          nodeType: 8,
          title: "User guide",
          alias: "/tea-billing/user-guide",
          validDocument: true,
          children: [],
        },
        {
          id: 3,
          nodeType: 8,
          title: "Developer Reference",
          alias: "/tea-billing/developer-reference",
          validDocument: true,
          children: nodes,
        },
      ],
    },
  };
  const alias = encodeURIComponent("/tea-billing/developer-reference");
  return new Map([
    [`${HOST}/help/json/menupath.json?alias=${alias}&${query}`, JSON.stringify(menu)],
    [
      `${HOST}/help/json/document_detail.json?nodeId=3&${query}`,
      answer(3, "Developer Reference", '<div class="directory"><a>Pages</a></div>'),
    ],
    ...files.map((file, i): [string, string] => [
      `${HOST}/help/json/document_detail.json?nodeId=${7001 + i}&${query}`,
      answer(7001 + i, file.id, helpBody(file)),
    ]),
  ]);
}

function answer(nodeId: number, docTitle: string, content: string): string {
  return JSON.stringify({
    code: 200,
    success: true,
    data: { nodeId, docTitle, content, lastModifiedTime: 1_732_702_815_000 },
  });
}

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const COLUMNS: Readonly<Record<string, string>> = {
  name: "Parameter",
  type: "Type",
  required: "Required",
  example: "Example",
  description: "Description",
};

function helpBody({ sections }: PageFile): string {
  const of = (role: string): Section | undefined => sections.find((own) => own.role === role);
  const codes = sections.flatMap((own) => own.codes);
  const printed = codes.map(({ role, text }) => {
    const format = text.trimStart().startsWith("<") ? "XML" : "JSON";
    const title =
      role === "request"
        ? "<p>Sample requests</p>"
        : `<p>Sample success responses</p><p><code>${format}</code> format</p>`;
    return `${title}<pre class="pre codeblock"><code>${escape(text)}</code></pre>`;
  });
  return `<div lang="en" class="icms-help-docs-content"><p>Tries it out.</p>${heading("Request parameters")}${table(of("input"))}</section>${heading("Response parameters")}${table(of("output"))}</section>${heading("Examples")}${printed.join("")}</section></div>`;
}

function heading(text: string): string {
  return `<section class="section"><h2 class="section-title"><b>${text}</b></h2>`;
}

function table(section: Section | undefined): string {
  if (section === undefined) return "";
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((own) => `<td rowspan="1" colspan="1"><p>${own}</p></td>`).join("")}</tr>`;
  const columns = section.columns.filter((own) => own in COLUMNS);
  const rows = section.rows.map((own) =>
    row(columns.map((column) => (column === "description" ? "Said of it." : escape(own[column] ?? "")))),
  );
  return `<table class="table"><tbody class="tbody">${row(columns.map((own) => `<b>${COLUMNS[own]}</b>`))}${rows.join("\n")}</tbody></table>`;
}
