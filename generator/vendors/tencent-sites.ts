/**
 * The documentation sites of Tencent Cloud. Data only. Both serve whole pages; the mainland site lists all pages of a product
 * in each of them. Ids of products cannot be told from names. Localised addresses of the international site keep the English
 * text of API pages, so it has one language.
 */
import type { CatalogueRule, VendorSite } from "./vendor-site.js";

const embedded: CatalogueRule = {
  kind: "embedded-json",
  element: "textarea",
  className: "J-qcSideNavListData",
  roots: "list",
  link: "link",
  type: "type",
  page: "page",
  tag: { key: "tag", value: "3.0" },
};
const path = /^\/document\/(?:api|product)\/(?<product>\d+)\/\d+$/;

export const tencentSites: readonly VendorSite[] = [
  {
    site: "intl",
    hosts: ["www.tencentcloud.com", "intl.cloud.tencent.com"],
    languages: ["en"],
    path: /^\/document\/api\/(?<product>\d+)\/\d+$/,
    catalogues: [embedded, { kind: "page-links" }],
    starts: { cvm: "https://www.tencentcloud.com/document/api/213/15688" },
    example: "https://www.tencentcloud.com/document/api/213/15688",
  },
  {
    site: "cn",
    hosts: ["cloud.tencent.com", "cloud.tencent.cn", "cloud.tencent.com.cn"],
    languages: ["zh"],
    path,
    catalogues: [embedded, { kind: "page-links" }],
    starts: { cvm: "https://cloud.tencent.com/document/api/213/15689" },
    example: "https://cloud.tencent.com/document/api/213/15689",
  },
];
