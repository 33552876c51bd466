/**
 * The documentation sites of Alibaba Cloud. Data only. Their pages are filled by scripts; two JSON endpoints answer the tree
 * of a product and the text of a page. No name of a product in them follows from the name of its service.
 */
import type { CatalogueRule, VendorSite } from "./vendor-site.js";

function menuOf(origin: string, website: string): CatalogueRule {
  return {
    kind: "json-menu",
    menu: `${origin}/help/json/menupath.json?alias={alias}&website=${website}&language={language}`,
    page: `${origin}/help/json/document_detail.json?nodeId={id}&website=${website}&language={language}`,
    nodes: ["data", "children"],
    id: "id",
    alias: "alias",
    valid: "validDocument",
    part: {
      alias: /\/(?:developer-reference|api-reference)(?:\/|$)|\/api-[a-z0-9-]+-\d{4}-\d{2}-\d{2}-/,
      title: /^(?:API (?:Reference|参考|列表)|Developer Reference|开发参考)$/i,
    },
  };
}

export const alibabaSites: readonly VendorSite[] = [
  {
    site: "intl",
    hosts: ["www.alibabacloud.com"],
    languages: ["en", "zh"],
    path: /^\/help\/(?:[a-z]{2}\/)?(?<alias>[a-z0-9-]+(?:\/[\w.-]+?)*?)(?:\.html?)?$/,
    catalogues: [menuOf("https://www.alibabacloud.com", "intl")],
    starts: {},
    example: "https://www.alibabacloud.com/help/en/<product>/developer-reference",
  },
  {
    site: "cn",
    hosts: ["help.aliyun.com"],
    languages: ["zh"],
    path: /^\/(?:zh\/)?(?<alias>[a-z0-9-]+(?:\/[\w.-]+?)*?)(?:\.html?)?$/,
    catalogues: [menuOf("https://help.aliyun.com", "cn")],
    starts: {},
    example: "https://help.aliyun.com/zh/<product>/developer-reference",
  },
];
