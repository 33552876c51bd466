/**
 * A JSON text -> the same value as other writers write it: without blanks, with them, indented, with sorted names. Nothing
 * for what is no JSON.
 */
export function rewriteJson(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    const sorted = sortMembers(value);
    return [
      JSON.stringify(value),
      JSON.stringify(value, undefined, 2),
      JSON.stringify(value, undefined, 4),
      spaced(value),
      JSON.stringify(sorted),
      spaced(sorted),
    ].filter((own) => own !== text);
  } catch {
    return [];
  }
}

/** `{"a": 1, "b": [1, 2]}`. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, own]) => `${JSON.stringify(name)}: ${spaced(own)}`);
  return `{${members.join(", ")}}`;
}

function sortMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortMembers);
  if (typeof value !== "object" || value === null) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sortMembers((value as Record<string, unknown>)[name])]));
}
