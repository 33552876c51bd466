/**
 * A page with the list of its product's pages as JSON in an element -> the addresses of those pages. Entries of an older API
 * and of other products are left out; an address that leads off the site is passed on as it stands, to be refused by name.
 *
 *     <textarea class="...">{"list":[{"tag":"3.0","children":[{"type":"page","link":"/document/api/1/2"}, ...]}]}</textarea>
 */
import type { CatalogueRule } from "../../vendors/vendor-site.js";
import { DEEPEST, productOf, type Catalogue, type CatalogueInput, type Listed } from "./catalogue.js";

type Rule = Extract<CatalogueRule, { kind: "embedded-json" }>;
type Entry = Readonly<Record<string, unknown>>;

export const embeddedJson: Catalogue<Rule> = {
  grows: false,
  address: ({ start }) => start.href,
  list(text, at, input) {
    const json = findElement(text, input.rule);
    const roots = json === undefined ? [] : entriesOf(parse(json)?.[input.rule.roots]);
    const { tag } = input.rule;
    const current = roots.filter((root) => !tag || root[tag.key] === undefined || root[tag.key] === tag.value);
    return current.flatMap((root) => pagesOf(root, at, input, 0));
  },
};

function pagesOf(entry: Entry, at: URL, input: CatalogueInput<Rule>, depth: number): Listed[] {
  if (depth > DEEPEST) return [];
  const { rule, site, start } = input;
  const below = entriesOf(entry["children"]).flatMap((own) => pagesOf(own, at, input, depth + 1));
  const link = entry[rule.link];
  if (entry[rule.type] !== rule.page || typeof link !== "string") return below;
  const url = URL.canParse(link, at.href) ? new URL(link, at) : undefined;
  const isOther = url?.origin === at.origin && productOf(url.pathname, site) !== productOf(start.pathname, site);
  return isOther ? below : [{ url: url?.href ?? link }, ...below];
}

function findElement(text: string, { element, className }: Rule): string | undefined {
  for (const open of text.matchAll(new RegExp(`<${element}\\b[^<>]*>`, "gi"))) {
    if (!open[0].includes(className)) continue;
    const from = open.index + open[0].length;
    const end = text.indexOf(`</${element}`, from);
    return end < 0 ? undefined : text.slice(from, end);
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">", "#39": "'", "#34": '"' };

function parse(json: string): Entry | undefined {
  for (const own of [json, json.replace(/&(quot|amp|lt|gt|#39|#34);/g, (_, name: string) => ENTITIES[name] ?? "")])
    try {
      return entriesOf([JSON.parse(own)])[0];
    } catch {
      // Some sites escape what stands in an element, some do not.
    }
  return undefined;
}

function entriesOf(value: unknown): Entry[] {
  return Array.isArray(value) ? value.filter((own): own is Entry => typeof own === "object" && own !== null) : [];
}
