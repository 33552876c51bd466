// The whole site of the committed specs: every link leads to a file and an id of it, nothing is asked of another host, no id
// stands twice on a page; and what a page may hold at all.
import { beforeAll, describe, expect, test } from "vitest";
import {
  addressesOf,
  brokenLinks,
  buildSite,
  committed,
  idsOf,
  pagesOf,
  resolveLink,
  type Site,
  type SitePage,
} from "./site-files.js";

let site: Site;
let pages: readonly SitePage[];
beforeAll(async () => {
  site = await buildSite(committed);
  pages = pagesOf(site);
});

/** What the pages have wrong, each with its page. */
function faults(find: (page: SitePage) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

describe("links", () => {
  test("lead to files of the site, and to ids that these have", () => {
    expect(pages.length).toBeGreaterThan(150);
    expect(brokenLinks(site, pages)).toEqual([]);
  });

  test("reach every page", () => {
    const linked = new Set(["index.html"]);
    for (const own of linked) {
      const page = pages.find(({ path }) => path === own);
      for (const href of page ? addressesOf(page) : []) linked.add(resolveLink(own, href)?.path ?? "");
    }
    expect(pages.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([]);
  });

  test("away from the site are those to vendors' pages, which learn nothing of ours", () => {
    expect(
      faults(({ elements }) =>
        elements
          .filter(({ attributes }) => /^https?:/.test(attributes["href"] ?? ""))
          .filter(({ tag, attributes }) => tag !== "a" || attributes["rel"] !== "noreferrer noopener external")
          .map(({ attributes }) => attributes["href"] ?? ""),
      ),
    ).toEqual([]);
  });

  test("the root that a page names is that of the site", () => {
    expect(
      faults(({ path, $ }) => {
        const root = $("html").attr("data-root");
        return resolveLink(path, `${root}index.html`)?.path === "index.html" ? [] : [`${root}`];
      }),
    ).toEqual([]);
  });
});

describe("ids", () => {
  test("stand once on a page, and none is empty", () => {
    expect(faults((page) => idsOf(page).filter((id, i, all) => id === "" || all.indexOf(id) !== i))).toEqual([]);
  });

  test("that labels name are there", () => {
    const names = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];
    expect(
      faults((page) => {
        const named = page.elements.flatMap(({ attributes }) =>
          names.flatMap((name) => attributes[name]?.split(" ") ?? []),
        );
        const ids = new Set(idsOf(page));
        return named.filter((id) => !ids.has(id));
      }),
    ).toEqual([]);
  });
});

/** What is let in at all: files of the site, pictures in place, and for calls servers of this machine. */
const ALLOWED = new Set(["'none'", "'self'", "data:", "http://127.0.0.1:*", "http://localhost:*", "http://[::1]:*"]);

function sourcesIn(policy: string): string[] {
  return policy.split(";").flatMap((own) => (/-src /.test(own) ? own.trim().split(/\s+/).slice(1) : []));
}

describe("a page holds", () => {
  test("a policy that lets in nothing from elsewhere, before anything is loaded", () => {
    expect(
      faults(({ $ }) => {
        const policy = $("meta[http-equiv='Content-Security-Policy']");
        const text = policy.attr("content") ?? "";
        const isFirst = policy.prevAll("script, link, style").length === 0;
        const strange = sourcesIn(text).filter((source) => !ALLOWED.has(source));
        const isStrict = text.startsWith("default-src 'none';") && text.includes("require-trusted-types-for 'script'");
        return isFirst && isStrict && strange.length === 0 ? [] : [text];
      }),
    ).toEqual([]);
  });

  test("no script, style or handler in place, no frame, no form that is sent", () => {
    const banned = "script:not([src]), style, [style], iframe, object, embed, base, [action], [formaction]";
    expect(
      faults(({ $ }) =>
        $(banned)
          .map((_, own) => $.html(own))
          .get(),
      ),
    ).toEqual([]);
    expect(
      faults(({ elements }) =>
        elements.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => name.startsWith("on"))),
      ),
    ).toEqual([]);
  });

  test("one main part, one first heading, its language, and a title of its own", () => {
    expect(
      faults(({ $ }) => ["main", "h1", "html[lang=en]", "title"].filter((selector) => $(selector).length !== 1)),
    ).toEqual([]);
    const titles = pages.map(({ $ }) => $("title").text().trim());
    expect(titles.filter((title, i) => title === "" || titles.indexOf(title) !== i)).toEqual([]);
  });

  test("headings that leave out no level", () => {
    expect(
      faults(({ elements }) => {
        const levels = elements.flatMap(({ tag }) => /^h([1-6])$/.exec(tag)?.[1] ?? []).map(Number);
        return levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1).map((level) => `h${level}`);
      }),
    ).toEqual([]);
  });
});

test("style sheets and pictures ask for nothing elsewhere", () => {
  for (const [path, text] of site)
    if (/\.(?:css|svg)$/.test(path)) expect([path, text.match(/url\(|@import|<script|href=/g)]).toEqual([path, null]);
});
