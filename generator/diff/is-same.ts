/** Whether two JSON values say the same: the order of keys says nothing, and what is undefined is absent. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((own, i) => isSame(own, b[i]));
  }
  const [left, right] = [presentKeys(a), presentKeys(b)];
  return (
    left.length === right.length && left.every((key) => Object.hasOwn(b, key) && isSame(read(a, key), read(b, key)))
  );
}

function presentKeys(value: object): string[] {
  return Object.keys(value).filter((key) => read(value, key) !== undefined);
}

function read(value: object, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key];
}
