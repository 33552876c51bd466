/** A value and its path in the site -> a classic script that hands it over: pages opened from a disk can load nothing else. */
export function dataScript(path: string, value: unknown): string {
  return `docwright.take(${literal(path)}, ${literal(value)});\n`;
}

/** JSON, but for a name that in code would be the prototype: no quote within a text follows a brace or a comma bare. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/(?<=[{,])"__proto__":/g, '["__proto__"]:');
}
