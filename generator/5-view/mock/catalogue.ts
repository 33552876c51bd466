/**
 * Things as the documented answers of their listings show them: what there is of a resource that no action creates. Items
 * that are only filled in to show the form (the same text in all members) are left out.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { Found } from "./find-resources.js";
import type { Listing } from "./find-listings.js";

type Item = Readonly<Record<string, unknown>>;

export function catalogueOf({ views, id, typeName }: Found, spec: Spec): Item[] {
  const full = views.filter((view) => view === views[0] || (view.typeName !== undefined && view.typeName === typeName));
  const items = full.flatMap((view) => itemsOf(view, spec)).filter((item) => !isFiller(item));
  const known = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(id === "" ? item : item[id]);
    if (key === undefined || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function itemsOf({ facts, items, single }: Listing, spec: Spec): Item[] {
  return (facts.examples ?? [])
    .filter(({ valid }) => valid !== false)
    .flatMap(({ responses }) => responses)
    .flatMap(({ value }) => {
      const output =
        isItem(value) && spec.protocol.responseRoot !== undefined
          ? (value[spec.protocol.responseRoot] ?? value)
          : value;
      const found =
        items === ""
          ? output
          : items.split(".").reduce<unknown>((at, name) => (isItem(at) ? at[name] : undefined), output);
      return single ? [found] : Array.isArray(found) ? (found as unknown[]) : [];
    })
    .filter(isItem);
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFiller(item: Item): boolean {
  const texts = Object.values(item).filter((value) => typeof value === "string" && value !== "");
  return texts.length >= 3 && new Set(texts).size === 1;
}
