// What is asked for -> which sites, languages and folders, and where the pages begin.
import { expect, test } from "vitest";
import { jsonMenu } from "../../generator/fetch/catalogues/json-menu.js";
import { chooseSites, type Wanted } from "../../generator/fetch/choose-sites.js";
import { VENDOR_SITES } from "../../generator/vendors/site-registry.js";

const HELP = "https://www.alibabacloud.com/help/en/acr/developer-reference/list.html?spm=a#b";

const chosen = (wanted: Wanted, remembered?: string): string[] =>
  chooseSites(wanted, () => remembered).map(
    ({ site, languages, folder, start }) => `${site.site} ${languages.join("+")} ${folder.join("/")} ${start.href}`,
  );

const cvm = { vendor: "tencent", service: "cvm" };

test.each<readonly [string, Wanted, string | undefined, readonly string[]]>([
  ["the first site", cvm, undefined, ["intl en tencent/cvm https://www.tencentcloud.com/document/api/213/15688"]],
  [
    "each language from the site that has it",
    { ...cvm, languages: ["en", "zh", "en"] },
    undefined,
    [
      "intl en tencent/cvm https://www.tencentcloud.com/document/api/213/15688",
      "cn zh tencent/cvm-cn https://cloud.tencent.com/document/api/213/15689",
    ],
  ],
  [
    "the site of the address, without its anchor",
    { ...cvm, service: "tcr", from: "https://cloud.tencent.com/document/product/1141/41811#x" },
    undefined,
    ["cn zh tencent/tcr-cn https://cloud.tencent.com/document/product/1141/41811"],
  ],
  [
    "what the store remembers, before what is known",
    cvm,
    "https://www.tencentcloud.com/document/api/213/9",
    ["intl en tencent/cvm https://www.tencentcloud.com/document/api/213/9"],
  ],
  [
    "several languages of one site",
    { vendor: "alibaba", service: "cr", languages: ["en", "zh"], from: HELP },
    undefined,
    [`intl en+zh alibaba/cr ${HELP.replace("#b", "")}`],
  ],
])("%s", (_, wanted, remembered, expected) => {
  expect(chosen(wanted, remembered)).toEqual(expected);
});

test("every site has an example that its own rules take, and known starts that they take", () => {
  for (const [vendor, sites] of Object.entries(VENDOR_SITES))
    for (const site of sites) {
      const from = site.example.replace("<product>", "tea");
      expect(chosen({ vendor, service: "tea", site: site.site, from })).toHaveLength(1);
      for (const service of Object.keys(site.starts))
        expect(chosen({ vendor, service, site: site.site })).toHaveLength(1);
    }
});

test("the address of a menu holds what the address of the page says, escaped", () => {
  const [found] = chooseSites({ vendor: "alibaba", service: "cr", from: HELP }, () => undefined);
  const rule = found?.site.catalogues.find((own) => own.kind === "json-menu");
  if (!found || !rule) throw new Error("no menu");
  const { site, start } = found;
  expect(jsonMenu.address({ rule, site, start, language: "e&n" })).toBe(
    "https://www.alibabacloud.com/help/json/menupath.json?alias=%2Facr%2Fdeveloper-reference%2Flist&website=intl&language=e%26n",
  );
});
