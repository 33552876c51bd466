// Formats: told by what a file holds. Text copied from a page stays text, whatever tables and tags it talks about.
import { describe, expect, test } from "vitest";
import { actionPage, pipedPage } from "../bad-input/workspace.js";
import { decode, htmlBody, markdownBody } from "./decode.js";

const ROWS: readonly (readonly [what: string, id: string, content: string, format: string])[] = [
  ["a page file", "a.txt", "---\ndocwright: 1\nid: x\n---\n", "page-file"],
  ["a PDF under any name", "a.txt", "%PDF-1.7\n%\u0000", "pdf"],
  ["a PDF after a blank line", "a.pdf", "\n%PDF-1.4\n", "pdf"],
  ["a doctype", "a.txt", "<!DOCTYPE html><title>x</title><h1>Kettle</h1>", "html"],
  ["a doctype in a file named as Markdown", "a.md", "<!doctype html><h1>Kettle</h1>", "html"],
  ["HTML after a comment and a mark", "a", "\ufeff<!-- saved from a site -->\n <html><h1>Kettle</h1>", "html"],
  ["HTML after an XML head", "a", '<?xml version="1.0"?>\n<html><h1>Kettle</h1>', "html"],
  ["a fragment that starts with a heading", "a.txt", '<h2 id="x">Kettle</h2><p>Boils.</p>', "html"],
  ["a fragment that starts with a section", "a.txt", '<section class="s">\n<h2>Kettle</h2>', "html"],
  ["a fragment after words", "a.txt", `Kettles\n${htmlBody("BoilWater")}`, "html"],
  ["Markdown by its name", "a.MD", "Kettles boil.\n", "markdown"],
  [
    "Markdown by its name that opens with HTML",
    "a.markdown",
    '<a name="x"></a>\n<div>Kettle</div>\n\n# K\n',
    "markdown",
  ],
  ["Markdown by its structure", "a.txt", markdownBody("BoilWater"), "markdown"],
  ["Markdown tables without outer bars", "a.txt", "# K\n\nName | Type\n--- | :---:\nA | B\n", "markdown"],
  ["a copied page", "a.txt", actionPage("BoilWater"), "text"],
  ["a copied page whose tables are piped", "a.txt", pipedPage("PourTea"), "text"],
  ["piped rows and a comment in a script", "a.txt", `${pipedPage("PourTea")}\n# pours\n- | - |\n| - |\n`, "text"],
  ["headings of hashes without a table", "a.txt", "# Kettle\n\nBoils.\n", "text"],
  [
    "a copied page with HTML in its example",
    "a.txt",
    `${actionPage("BoilWater").repeat(3)}\n"Letter": "<html><h1>Tea</h1><table><tr><td>is ready</td></tr></table></html>"\n`,
    "text",
  ],
  ["a copied page with JSON first", "a.txt", '{"KettleId": 1}\nis what you send to boil.\n', "text"],
  ["a lesser sign", "a.txt", "<KettleId> names a kettle.\n", "text"],
];

test.each(ROWS)("%s", (_, id, content, format) => {
  const { pages, said } = decode(id, content);
  expect([said, pages.map((page) => page.format)]).toEqual([[], [format]]);
});

test("a PDF goes on as its bytes", () => {
  const bytes = Buffer.from("%PDF-1.7\n%âãÏÓ");
  expect(decode("a.pdf", bytes).pages).toEqual([{ id: "a.pdf", folder: "in", format: "pdf", text: "", bytes }]);
});

describe("HTML that documents nothing is said to be so", () => {
  test.each([
    ["an empty shell", '<!doctype html><div id="root"></div><noscript><h1>Enable JavaScript</h1></noscript>'],
    ["a page for logging in", '<html><h1>Sign in</h1><form><input name="p" type="password"></form></html>'],
    [
      "a check for people",
      '<html><body><!-- <table> --><script>var t = "<table>";</script><p>Slide to verify</p></body>',
    ],
  ])("%s", (_, html) => {
    const { pages, said } = decode("a.html", html);
    expect(pages).toEqual([]);
    expect(said[0]).toMatch(/^a\.html error page\/no-body: .*login.*save the page once it is shown$/);
  });

  test("but a page of documentation may have a form for logging in", () => {
    expect(decode("a.html", `<form><input type=password></form>${htmlBody("BoilWater")}`).pages).toHaveLength(1);
  });
});
