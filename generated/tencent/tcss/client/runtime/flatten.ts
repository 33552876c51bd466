/**
 * Nested input to flat form parameters:  {Filters: [{Values: ["a"]}]}  ->  Filters.0.Values.0=a   (counted from 0)
 *                                        {Parameter: [{Code: "x"}]}    ->  Parameter.1.Code=x     (counted from 1)
 * Absent members (undefined, null) and empty lists leave no parameter: a form has no word for them.
 */
export type FlattenBase = 0 | 1;

export function flatten(input: object, base: FlattenBase): Record<string, string> {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(input)) addPairs(pairs, name, value, base);
  // Object.fromEntries makes own properties, `__proto__` included.
  return Object.fromEntries(pairs);
}

function addPairs(pairs: [string, string][], path: string, value: unknown, base: FlattenBase): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => addPairs(pairs, `${path}.${index + base}`, item, base));
  } else if (value instanceof Date) {
    pairs.push([path, value.toISOString()]);
  } else if (typeof value === "object") {
    for (const [name, item] of Object.entries(value)) addPairs(pairs, `${path}.${name}`, item, base);
  } else {
    pairs.push([path, String(value)]);
  }
}
