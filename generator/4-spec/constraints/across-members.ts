/** Names of members in a sentence, for the rules that tell what holds across members. */
const NAMES = /`([A-Za-z][\w.]*)`|\b([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)(?:\.N)?\b/g;

/** Names in code or in camel case; `KeyIds.N` is `KeyIds`. */
export function namesIn(text: string): string[] {
  const parts = text
    .split(/\s*(?:,|\band\b|\bor\b|和|或|、)\s*/)
    .map((own) => own.trim().replace(/^the |^参数\s*| parameters?$|\s*(?:参数|字段)$/g, ""));
  const named = parts.filter((own) => !/^(?:this|it)$/i.test(own));
  if (named.length > 0 && named.every((own) => /^`?[A-Z]\w*(?:\.N)?`?$/.test(own)))
    return [...new Set(named.map((own) => own.replace(/`|\.N/g, "")))];
  const found = [...text.matchAll(NAMES)].map((own) => (own[1] ?? own[2] ?? "").replace(/\.N$/, ""));
  return [...new Set(found)];
}

/** Pairs of this member with each of the others. */
export function withOthers(name: string, others: readonly string[]): string[][] {
  return [...new Set(others)].filter((own) => own !== name).map((own) => [name, own]);
}
