/** The lines of headers in a canonical request, and how they may be different: another value, another order, another charset. */
export type Line = readonly [name: string, value: string];

export function replaceValue(lines: readonly Line[], name: string, value: string): readonly Line[] {
  return lines.map((line) => (line[0] === name ? ([name, value] as const) : line));
}

/** In the order of a list such as `host;content-type`. */
export function inOrder(lines: readonly Line[], names: string): readonly Line[] {
  return names
    .toLowerCase()
    .split(";")
    .flatMap((name) => lines.filter(([own]) => own === name));
}

/** Without a charset, and with the usual one in both writings. */
export function withOtherCharsets(lines: readonly Line[]): readonly (readonly Line[])[] {
  const [, type = ""] = lines.find(([name]) => name === "content-type") ?? [];
  const bare = type.split(";", 1).join("").trim();
  return [bare, `${bare}; charset=utf-8`, `${bare};charset=utf-8`].map((own) =>
    replaceValue(lines, "content-type", own),
  );
}
