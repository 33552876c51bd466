/** The kinds of catalogue: a lookup table that imports nothing before it is asked. */
import type { CatalogueRule } from "../../vendors/vendor-site.js";
import type { Catalogue } from "./catalogue.js";

type Loaders = {
  readonly [Kind in CatalogueRule["kind"]]: () => Promise<Catalogue<Extract<CatalogueRule, { kind: Kind }>>>;
};

const CATALOGUES: Loaders = {
  "embedded-json": async () => (await import("./embedded-json.js")).embeddedJson,
  "page-links": async () => (await import("./page-links.js")).pageLinks,
  "json-menu": async () => (await import("./json-menu.js")).jsonMenu,
};

/** The rule of an input has the kind that it is looked up by. */
export async function catalogueOf(rule: CatalogueRule): Promise<Catalogue<CatalogueRule>> {
  return (await CATALOGUES[rule.kind]()) as Catalogue<CatalogueRule>;
}
