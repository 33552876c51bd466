/** Whether two JSON values say the same: the order of keys says nothing, and what is undefined is absent. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (!Array.isArray(a) && !Array.isArray(b)) return isSameObject(a as Values, b as Values);
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame(a[i], b[i])) return false;
  return true;
}

type Values = Readonly<Record<string, unknown>>;

/** Makes no lists but those of the keys: most of what a diff does is to find that nothing differs. */
function isSameObject(a: Values, b: Values): boolean {
  let more = 0;
  for (const key of Object.keys(a)) {
    const value = a[key];
    if (value === undefined) continue;
    if (!Object.hasOwn(b, key) || !isSame(value, b[key])) return false;
    more--;
  }
  for (const key of Object.keys(b)) if (b[key] !== undefined) more++;
  return more === 0;
}
