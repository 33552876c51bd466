/**
 * A page -> the pages of the same product that it links to, itself included. What is in scripts and text boxes is no link.
 *
 *     <a href="/document/api/1/2#anchor">...</a>   ->   https://host/document/api/1/2
 */
import type { CatalogueRule } from "../../vendors/vendor-site.js";
import { productOf, type Catalogue, type Listed } from "./catalogue.js";

type Rule = Extract<CatalogueRule, { kind: "page-links" }>;

const UNREAD = /<!--[^]*?(?:-->|$)|<(script|style|textarea)\b[^]*?(?:<\/\1\s*>|$)/gi;
const LINK = /<a\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;

export const pageLinks: Catalogue<Rule> = {
  grows: true,
  address: ({ start }) => start.href,
  list(text, at, { site, start }) {
    const product = productOf(start.pathname, site);
    const found = new Map<string, Listed>();
    for (const [, double, single] of text.replace(UNREAD, " ").matchAll(LINK)) {
      const href = (double ?? single ?? "").replaceAll("&amp;", "&").trim();
      if (!URL.canParse(href, at.href)) continue;
      const url = new URL(href, at);
      if (url.origin !== at.origin || product === undefined || productOf(url.pathname, site) !== product) continue;
      const own = `${url.origin}${url.pathname}`;
      found.set(own, { url: own });
    }
    const self = `${at.origin}${at.pathname}`;
    return found.size === 0 ? [] : [{ url: self }, ...[...found.values()].filter(({ url }) => url !== self)];
  },
};
