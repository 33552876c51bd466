/**
 * The answer of an endpoint for menus -> the addresses, at its endpoint for pages, of those that document the API. Nothing
 * of a node goes into an address but its id, and only one that looks like an id.
 *
 *     {"data":{"children":[{"id":1,"title":"API reference","children":[{"id":2,"alias":"/tea/api-tea-2031-01-15-pour"}]}]}}
 */
import type { CatalogueRule } from "../../vendors/vendor-site.js";
import { DEEPEST, productOf, type Catalogue, type CatalogueInput, type Listed } from "./catalogue.js";

type Rule = Extract<CatalogueRule, { kind: "json-menu" }>;
type Node = Readonly<Record<string, unknown>>;

export const jsonMenu: Catalogue<Rule> = {
  grows: false,
  address({ rule, site, start, language }) {
    const alias = `/${productOf(start.pathname, site) ?? ""}`;
    return fill(rule.menu, { alias, language });
  },
  list(text, _at, input) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return [];
    }
    for (const key of input.rule.nodes) value = isNode(value) ? value[key] : undefined;
    const pages = (within: boolean): Listed[] => nodesOf(value).flatMap((node) => pagesOf(node, input, within, 0));
    const found = pages(false);
    // A menu that begins within the API's part has no node that says so.
    return found.length === 0 && input.rule.part.alias.test(input.start.pathname) ? pages(true) : found;
  },
};

function pagesOf(node: Node, input: CatalogueInput<Rule>, within: boolean, depth: number): Listed[] {
  if (depth > DEEPEST) return [];
  const { rule, language } = input;
  const inside =
    within || rule.part.alias.test(textOf(node[rule.alias])) || rule.part.title.test(textOf(node["title"]).trim());
  const children = nodesOf(node["children"]);
  const below = children.flatMap((own) => pagesOf(own, input, inside, depth + 1));
  const id = String(node[rule.id] ?? "");
  const valid = node[rule.valid] ?? children.length === 0;
  if (!inside || valid !== true || !/^[\w-]{1,64}$/.test(id)) return below;
  const url = fill(rule.page, { id, language });
  return [children.length > 0 ? { url, folder: true } : { url }, ...below];
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function nodesOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
