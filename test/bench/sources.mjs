// What the bench reads: pages of the cases, the first of them as large as its site serves it, and services of any number of
// pages made up here, in two formats.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pagesTarget } from "../../dist/5-view/pages.js";
import { loadTemplates } from "../../dist/6-files/load-templates.js";
import { renderView } from "../../dist/6-files/render.js";
import { vendorNamed } from "../../dist/vendors/registry.js";

const root = resolve(import.meta.dirname, "../..");
/** Navigation that the site serves before the article of each page. */
const NAVIGATION = 1_280_000;

/** @param {string} path */
const read = (path) => readFileSync(join(root, "test/cases", path), "utf8");

/** A page as it was fetched. */
export const page = (id, format, text) => ({ id, folder: "bench", format, text });

export function samplePages() {
  const small = read("tencent-html-whole-pages/action.html");
  const entry = '{"id":"70001","title":"烧水","type":"page","link":"/document/api/999/70001"},';
  const items = '<li><a href="/document/api/999/70003">壶相关接口</a></li>\n';
  const whole = small
    .replace('"list":[', `"list":[${entry.repeat(Math.floor((NAVIGATION * 0.7) / entry.length))}`)
    .replace(
      '<ul class="doc-menu-list">',
      `<ul class="doc-menu-list">${items.repeat(Math.floor((NAVIGATION * 0.3) / items.length))}`,
    );
  const article = small.slice(small.indexOf('<div id="docArticleContent"'), small.indexOf('<div class="doc-pages"'));
  return {
    whole: page("whole.html", "html", whole),
    article: page("article.html", "html", article),
    markdown: page("page.md", "markdown", read("tencent-markdown-2018/PourTea.md").replace(/^\ufeff/, "")),
    text: page("page.txt", "text", read("tencent-chinese-copied-page/page.txt")),
  };
}

/** The largest of the seed documents; undefined where they are not here. */
export function seedManual() {
  const folder = join(root, "../shared/seeds");
  if (!existsSync(folder)) return undefined;
  const texts = readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), "utf8")]);
  const [file, text] = texts.reduce((a, b) => (b[1].length > a[1].length ? b : a));
  return page(file, "text", text);
}

const TYPES = ["String", "Integer", "Boolean", "Array of String", "Float"];
const rowsOf = (i) =>
  Array.from({ length: 12 }, (_, k) => [
    `Member${k}`,
    k % 3 === 0 ? "Yes" : "No",
    TYPES[(i + k) % TYPES.length],
    `Member ${k} of action ${i}. Value range: [1, ${k + 9}]. Default value: ${k + 1}.`,
  ]);

/** One action as its site would serve it. */
export function htmlPage(i) {
  const name = `BrewTea${i}`;
  const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join("\n")}</tr>`;
  const table = (header, rows) =>
    `<table><thead>${cells(header, "th")}</thead><tbody>${rows.map((row) => cells(row, "td")).join("\n")}</tbody></table>`;
  const common = [
    ["Action", "Yes", "String", `Common Params. The value used for this API: ${name}.`],
    ["Version", "Yes", "String", "Common Params. The value used for this API: 2030-01-15."],
  ];
  const members = rowsOf(i);
  const text = `<!DOCTYPE html><html><head><title>${name}</title></head><body><nav>${"<a href='/x'>x</a>".repeat(50)}</nav><main><h1>${name}</h1><p>Last updated: 2030-01-15 10:00:00</p><article>
<h2>1. API Description</h2><p>Domain name for API request: teapot.tencentcloudapi.com.</p><p>Brews tea number ${i}.</p>
<h2>2. Input Parameters</h2>${table(["Parameter Name", "Required", "Type", "Description"], [...common, ...members])}
<h2>3. Output Parameters</h2>${table(
    ["Parameter Name", "Type", "Description"],
    members.map(([own, , type, words]) => [own, type, words]),
  )}
<h2>4. Example</h2><h3>Example1 Brewing</h3><h4>Input Example</h4><pre><code>POST / HTTP/1.1\n\n{"Member0": "x"}</code></pre><h4>Output Example</h4><pre><code>{"Response": {"Member1": 1}}</code></pre>
<h2>6. Error Code</h2>${table(
    ["Error Code", "Description"],
    [
      ["InvalidPot", "No such pot."],
      ["LimitExceeded", "Too many."],
    ],
  )}
</article></main><footer>Tea</footer></body></html>\n`;
  return page(`${name}.html`, "html", text);
}

/** A spec of `count` actions printed as page files. */
export async function printedPages(count) {
  const members = (i, flagged) =>
    rowsOf(i).map(([name, required, , description], k) => ({
      name,
      type: { kind: ["string", "integer", "boolean"][(i + k) % 3] },
      ...(flagged ? { required: required === "Yes" } : {}),
      description,
    }));
  const actions = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `BrewTea${i}`,
      {
        status: "current",
        input: members(i, true),
        output: members(i, false),
        errors: ["InvalidPot"],
        description: "Brews.",
      },
    ]),
  );
  const protocol = { kind: "tencent-v3", responseRoot: "Response", endpoint: "teapot.tencentcloudapi.com" };
  const spec = {
    specVersion: 1,
    vendor: "tencent",
    service: "teapot",
    version: "2030-01-15",
    languages: ["en"],
    protocol,
  };
  const all = { ...spec, actions, types: {}, errors: { InvalidPot: { common: false } }, history: [] };
  const view = pagesTarget.toView({ spec: all, vendor: vendorNamed("tencent"), notes: {} });
  return renderView(view, await loadTemplates("pages")).map(({ path, text }) =>
    page(`pages/${path}`, "page-file", text),
  );
}
