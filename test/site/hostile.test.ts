// A service that is hostile in every name and text: its pages are the same trees of elements as those of its harmless twin, its links stay
// in the site, its data is what it was; and no template prints anything unescaped.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Cheerio, CheerioAPI } from "cheerio";
import { describe, expect, test } from "vitest";
import { root } from "../generated/services.js";
import { nameTwins, payloadTwins } from "./hostile-twins.js";
import { brokenLinks, buildSite, exemplar, idsOf, pagesOf, type Site, type SitePage } from "./site-files.js";

type Nodes = Cheerio<ReturnType<CheerioAPI>[number]>;

/** Elements in each other, a line each, with the names of their attributes. */
function treeOf(nodes: Nodes, $: CheerioAPI, indent = ""): string[] {
  return nodes.get().flatMap((own) => {
    const { tagName = "", attribs = {} } = own as { tagName?: string; attribs?: Record<string, string> };
    const line = `${indent}${[tagName, ...Object.keys(attribs).sort()].join(" ")}`;
    return [line, ...treeOf($(own).children(), $, `${indent} `)];
  });
}

const trees = (pages: readonly SitePage[]): string[] => pages.map(({ $ }) => treeOf($.root().children(), $).join("\n"));

/** What a data script hands over, run as browsers run it. */
function takenFrom(text: string): unknown[] {
  const taken: unknown[] = [];
  const context = createContext({ docwright: { take: (...given: unknown[]) => taken.push(given) } });
  runInContext(text, context);
  expect(Object.keys(context)).toEqual(["docwright"]);
  return taken;
}

describe.each([
  ["every text ends in everything that could harm", payloadTwins(exemplar())],
  ["names are paths, devices, prototypes, ids and too long", nameTwins(exemplar())],
])("%s", async (_, { hostile, harmless, rename }) => {
  const site: Site = await buildSite([hostile]);
  const pages = pagesOf(site);

  test("the pages are the same elements as those of the harmless twin", async () => {
    const calm = pagesOf(await buildSite([harmless]));
    const expected = trees(calm);
    expect(pages.length).toBe(calm.length);
    for (const [i, tree] of trees(pages).entries()) expect(tree, pages[i]?.path).toBe(expected[i]);
  });

  test("the words are shown as they are", () => {
    const text = pages.map(({ $ }) => $("main").text()).join("\n");
    const names = ["DoAll", "Whole", "Text", "Own", "region", "words"].map(rename);
    for (const name of names) expect(text).toContain(name.replace(/\s+/g, " ").trim().slice(0, 40));
  });

  test("no attribute is code or leads elsewhere, and every link leads to where it says", () => {
    const values = pages.flatMap(({ elements }) => elements.flatMap(({ attributes }) => Object.values(attributes)));
    expect(values.filter((value) => /^[\s\p{C}]*(?:javascript|data|vbscript):/iu.test(value))).toEqual([]);
    expect(brokenLinks(site, pages)).toEqual([]);
    for (const page of pages) expect(idsOf(page).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
  });

  test("the files have plain names, of which no two are the same in other capitals", () => {
    const paths = [...site.keys()];
    expect(paths.filter((path) => !/^(?:[a-z\d][a-z\d-]*\/)*[a-z\d][a-z\d-]*\.[a-z]+$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)\./.test(path))).toEqual([]);
    expect(paths.every((path) => path.length < 160)).toBe(true);
  });

  test("data scripts hand over exactly the data, once", () => {
    const data = [...site].filter(([path]) => path.includes("/data/"));
    expect(data.length).toBeGreaterThan(0);
    for (const [path, text] of data) {
      const taken = takenFrom(text);
      expect(taken.map((own) => (own as unknown[])[0])).toEqual([path]);
    }
    const [[, spec]] = takenFrom(site.get(`${hostile.folder}/data/spec.js`) ?? "") as [[string, unknown]];
    expect(JSON.stringify(spec)).toBe(JSON.stringify({ spec: hostile.spec, notes: hostile.notes }));
  });
});

test("no template prints what is not escaped", () => {
  const folder = join(root, "templates/site");
  const templates = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".hbs"));
  expect(templates.length).toBeGreaterThan(10);
  for (const path of templates) {
    const text = readFileSync(join(folder, path), "utf8");
    expect([path, text.match(/\{\{\{|\{\{~?\s*&/g)]).toEqual([path, null]);
    expect(path).toMatch(/\.html\.hbs$/);
    // Within a tag, a value stands in quotes.
    expect([path, text.match(/=\{\{/g)]).toEqual([path, null]);
  }
});
