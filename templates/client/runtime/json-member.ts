/**
 * Reads one own member of a parsed JSON value of unknown shape;
 * undefined where there is none, or where it has another type.
 */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

export function stringMember(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === "string" ? found : undefined;
}

/** `Data.Items` of a parsed JSON value. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce(member, value);
}
