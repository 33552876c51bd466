// Markup that nobody wrote by hand: deep, endless, unclosed, repeated without measure. It is read or refused without an
// error and without holding up the pages after it, and the words around it are read as they stand.
import { describe, expect, test } from "vitest";
import { decodePage } from "../../generator/1-page/decode-page.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { readPages, type ReadResult } from "../../generator/pipeline.js";

const EXPLORER = "https://console.tencentcloud.com/api/explorer?Product=teapot&Version=2030-01-15&Action=BoilWater";
const HTML = [
  `<html><body><div><h1>BoilWater</h1><h2>1. API Description</h2><p><a href="${EXPLORER}">Try it</a></p>`,
  "<h2>2. Input Parameters</h2><table><tr><th>Parameter Name</th><th>Required</th><th>Type</th><th>Description</th></tr>",
  "<tr><td>Heat</td><td>No</td><td>Integer</td><td>Words before. ",
  " Words after.</td></tr></table><h2>3. Output Parameters</h2><table><tr><th>Parameter Name</th><th>Type</th>",
  "<th>Description</th></tr><tr><td>RequestId</td><td>String</td><td>One.</td></tr></table></div></body></html>",
] as const;
const [top, table, before, after, end] = HTML;
const inCell = (text: string): string => top + table + before + text + after + end;
const inArticle = (text: string): string => top + text + table + before + after + end;
const onTop = (text: string): string => `<html><body>${text}${inCell("")}`;

const ROW =
  "| Parameter Name | Required | Type | Description |\n|---|---|---|---|\n| Heat | No | Integer | Words before. ";
const markdown = (cell: string, rest = ""): string =>
  `# BoilWater\n\n## 1. API Description\n\n[Try it](${EXPLORER})\n\n## 2. Input Parameters\n\n${ROW}${cell}\n\n${rest}\n\n` +
  "## 3. Output Parameters\n\n| Parameter Name | Type | Description |\n|---|---|---|\n| RequestId | String | One. |\n";

interface Hostile {
  readonly what: string;
  readonly file?: string;
  readonly text: string;
  /** Code of the diagnostic where the page is refused or a row told; else it is read whole. */
  readonly says?: string;
}

/** The full suite has a row of 5 MB; every run has one of 1 MB. Of what is said to be 100,000 every run has 30,000. */
const FULL = process.env["DOCWRIGHT_FULL"] === "1";
const CELLS = FULL ? 1_000_000 : 200_000;
const MANY = FULL ? 100_000 : 30_000;
const HOSTILE: readonly Hostile[] = [
  { what: "30,000 nested boxes", text: inCell(`${"<div>".repeat(30_000)}deep`) },
  { what: "30,000 boxes around the page", text: onTop("<div>".repeat(30_000)) },
  { what: "100,000 unclosed bold", text: inCell(`${"<b>".repeat(MANY)}bold`) },
  { what: "20,000 nested headings", text: inCell("<h3>x".repeat(20_000)) },
  { what: "a row without end", text: inCell("<td>x".repeat(CELLS)), says: "facts/row-cells" },
  {
    what: "100,000 rows",
    text: inCell(`${"</td></tr><tr><td>x</td><td>No</td><td>String</td><td>y".repeat(MANY)}`),
  },
  {
    what: "spans of a thousand million rows and columns",
    text: inCell('</td></tr><tr><td rowspan="999999999" colspan="999999999">x</td></tr><tr><td>y'),
    says: "facts/row-cells",
  },
  {
    what: "20,000 heads of tables in each other",
    text: inArticle(`<table>${"<thead>".repeat(20_000)}<tr><td>x</table>`),
  },
  {
    what: "5,000 tables in each other",
    text: inArticle("<table><tr><td>".repeat(5000) + "</td></tr></table>".repeat(5000)),
  },
  { what: "200,000 pieces of code", text: inArticle(`<pre>${"<i>x</i>".repeat(200_000)}</pre>`) },
  { what: "100,000 breaks and spaces", text: inCell("x<br>&nbsp;\n ".repeat(MANY)) },
  { what: "100,000 titles left open in their tag", text: onTop("<h1 ".repeat(MANY)) },
  { what: "100,000 links left open in their tag", text: onTop("<link rel='canonical' ".repeat(MANY)) },
  { what: "100,000 boxes left open in their tag", text: onTop("<div <td ".repeat(MANY)) },
  { what: "a page cut inside a tag", text: inCell("").slice(0, -3), says: "document/truncated" },
  {
    what: "a page cut inside a table",
    text: inCell("").slice(0, top.length + table.length + 40),
    says: "document/truncated",
  },
  { what: "a comment left open", text: inCell("<!--"), says: "document/truncated" },
  { what: "a script left open", text: inCell("<script>"), says: "document/truncated" },
  { what: "NUL, half signs and numbers of no sign", text: inCell("&#0;&#xD800;&#xDFFF;&#x110000;&#99999999999;") },
  { what: "a Markdown row without end", file: "a.md", text: markdown("| x".repeat(CELLS)), says: "document/row-cells" },
  { what: "a Markdown cell of 100,000 paragraphs", file: "a.md", text: markdown(`${"\n\ntext".repeat(MANY)} |`) },
  { what: "a Markdown row left open over 100,000 lines", file: "a.md", text: markdown("\ntext".repeat(MANY)) },
  { what: "100,000 bars", file: "a.md", text: markdown("|", "| x\n".repeat(MANY)) },
  { what: "100,000 bars with a blank line between", file: "a.md", text: markdown("|", "| x\n\n".repeat(MANY)) },
  {
    what: "a heading of 100,000 braces",
    file: "a.md",
    text: markdown("|", `## x${" ".repeat(MANY)}${"{".repeat(MANY)}`),
  },
  {
    what: "100,000 marks of code, stress and links",
    file: "a.md",
    text: markdown(`${"` ** [a]( <a ".repeat(MANY / 10)} |`),
  },
  { what: "100,000 quotes in each other", file: "a.md", text: markdown("|", `${"> ".repeat(MANY)}x`) },
];

async function read({ file = "a.html", text }: Hostile): Promise<ReadResult> {
  const report = createReport();
  const page = decodePage(file, "in", Buffer.from(text), report);
  const result = await readPages(page);
  return { pages: result.pages, refused: [...report.found, ...result.refused] };
}

describe("hostile markup", () => {
  test.each(HOSTILE.map((own): [string, Hostile] => [own.what.replace("100,000", String(MANY)), own]))(
    "%s",
    { timeout: 60_000 },
    async (_, own) => {
      const { pages, refused } = await read(own);
      const said = [...refused, ...pages.flatMap((page) => page.facts.notes)].map((problem) => problem.code);
      if (own.says === undefined) expect(said).toEqual([]);
      else expect(said).toContain(own.says);
      if (own.says === "document/truncated") {
        expect(pages).toEqual([]);
        return;
      }
      const cells = JSON.stringify(pages.map(({ facts }) => [facts.sections, facts.unclaimed]));
      for (const words of ["Heat", "Integer", "Words before.", "RequestId"]) expect(cells).toContain(words);
    },
  );
});
