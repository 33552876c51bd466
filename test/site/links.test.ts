// The whole site of the committed specs: every link leads to a file and an id of it, nothing is asked of another host, no id
// stands twice on a page.
import type { CheerioAPI } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSite, committed, pagesOf, resolveLink, type Site, type SitePage } from "./site-files.js";

let site: Site;
let pages: readonly SitePage[];
beforeAll(async () => {
  site = await buildSite(committed);
  pages = pagesOf(site);
});

/** Attributes whose value is an address. */
const ADDRESSES = ["href", "src", "srcset", "action", "formaction", "poster", "data", "cite", "background"];

interface Address {
  readonly page: string;
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  readonly rel: string;
}

function addressesOf({ path, $ }: SitePage): Address[] {
  return elementsOf($).flatMap(({ tag, attributes }) =>
    ADDRESSES.filter((name) => attributes[name] !== undefined).map((name) => ({
      page: path,
      tag,
      name,
      value: attributes[name] ?? "",
      rel: attributes["rel"] ?? "",
    })),
  );
}

function elementsOf($: CheerioAPI): { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }[] {
  return $("*")
    .toArray()
    .map((own) => ({ tag: own.tagName, attributes: own.attribs }));
}

/** The vendor's own page, which nothing asks for before it is clicked. */
function isOfVendor({ tag, name, value, rel }: Address): boolean {
  return tag === "a" && name === "href" && /^https?:\/\//.test(value) && rel.split(" ").includes("external");
}

test("every link leads to a file of the site, and to an id that it has", () => {
  const ids = new Map(pages.map(({ path, $ }) => [path, new Set(idsOf($))]));
  const broken = new Set<string>();
  for (const own of pages.flatMap(addressesOf)) {
    if (isOfVendor(own)) continue;
    const to = resolveLink(own.page, own.value);
    if (to === undefined) broken.add(`${own.page}: ${own.value} is no link within the site`);
    else if (!site.has(to.path)) broken.add(`${own.page}: ${own.value}: no file ${to.path}`);
    else if (to.id !== "" && !ids.get(to.path)?.has(to.id)) broken.add(`${own.page}: ${own.value}: no such id`);
  }
  expect([...broken]).toEqual([]);
});

test("every page but the first is linked to from another", () => {
  const linked = new Set(
    pages.flatMap((page) =>
      addressesOf(page).flatMap(({ value }) => {
        const to = resolveLink(page.path, value);
        return to === undefined || to.path === page.path ? [] : [to.path];
      }),
    ),
  );
  expect(pages.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([]);
});

function idsOf($: CheerioAPI): string[] {
  return $("[id]")
    .toArray()
    .map((own) => own.attribs["id"] ?? "");
}

test("no id stands twice on a page, and none is empty", () => {
  for (const { path, $ } of pages) {
    const ids = idsOf($);
    expect([path, ids.filter((id, i) => id === "" || ids.indexOf(id) !== i)]).toEqual([path, []]);
  }
});

test("labels name elements of their page", () => {
  for (const { path, $ } of pages)
    for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls", "for"])
      for (const own of $(`[${attribute}]`).toArray())
        for (const id of (own.attribs[attribute] ?? "").split(" "))
          expect([path, id, idsOf($).includes(id)]).toEqual([path, id, true]);
});

describe("what a page may hold", () => {
  test("a policy that lets in nothing from elsewhere, before anything is loaded", () => {
    for (const { path, $ } of pages) {
      const head = elementsOf($).map(({ attributes, tag }) => attributes["http-equiv"] ?? tag);
      const policy = $("meta[http-equiv='Content-Security-Policy']").attr("content") ?? "";
      const at = head.indexOf("Content-Security-Policy");
      expect([path, at > 0 && !head.slice(0, at).some((own) => ["script", "link"].includes(own))]).toEqual([
        path,
        true,
      ]);
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*(?!;| |$)|https:/);
    }
  });

  test("no script, style or handler within the page, no form that is sent, no frame", () => {
    for (const { path, $ } of pages) {
      const inline = $("script:not([src]), style, [style], iframe, object, embed, base, form[action]").toArray();
      expect([path, inline.map((own) => own.tagName)]).toEqual([path, []]);
      const handlers = elementsOf($).flatMap(({ attributes }) =>
        Object.keys(attributes).filter((name) => name.startsWith("on")),
      );
      expect([path, handlers]).toEqual([path, []]);
    }
  });

  test("one main, one heading of the first level, a title, a language", () => {
    for (const { path, $ } of pages) {
      expect([path, $("main").length, $("h1").length, $("html").attr("lang")]).toEqual([path, 1, 1, "en"]);
      expect($("title").text().trim(), path).not.toBe("");
    }
    const titles = pages.map(({ $ }) => $("title").text());
    expect(titles.filter((own, i) => titles.indexOf(own) !== i)).toEqual([]);
  });

  test("data-root of a page leads to the root of the site", () => {
    for (const { path, $ } of pages)
      expect(resolveLink(path, `${$("html").attr("data-root") ?? "none"}index.html`)?.path).toBe("index.html");
  });
});

test("style sheets and scripts ask for nothing elsewhere", () => {
  for (const [path, text] of site) {
    if (path.endsWith(".css")) expect([path, text.match(/url\(|@import/g)]).toEqual([path, null]);
    if (path.endsWith(".svg")) expect([path, text.match(/<script|href=/g)]).toEqual([path, null]);
  }
});
