/** Gives the pages of a service their names: the newest of two pages of one action keeps it, the older is `name~date`. */
import { compareAscii } from "../support/text.js";
import type { AssignedPage } from "./assign-service.js";

export function namePages(pages: readonly AssignedPage[]): AssignedPage[] {
  const groups = new Map<string, AssignedPage[]>();
  for (const page of pages) {
    const { vendor, service, version, id } = page.facts;
    const key = [vendor, service, version, id].join("/");
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()].flatMap((twins) => nameTwins(twins));
}

function nameTwins(twins: readonly AssignedPage[]): AssignedPage[] {
  const content = (page: AssignedPage): string =>
    `${page.facts.updated ?? ""} ${JSON.stringify(page.facts.sections, (key, value: unknown) => (key === "lines" ? undefined : value))}`;
  const sorted = [...twins].sort((a, b) => compareAscii(content(b), content(a)));
  const used = new Set<string>();
  return sorted.flatMap((page, i) => {
    if (i > 0 && content(page) === content(sorted[i - 1] ?? page)) return [];
    const date = page.facts.updated?.slice(0, 10) ?? "older";
    let id = i === 0 ? page.facts.id : `${page.facts.id}~${date}`;
    while (used.has(id)) id += "+";
    used.add(id);
    return [{ ...page, facts: { ...page.facts, id } }];
  });
}
