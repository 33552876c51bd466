/**
 * What the parser of templates says of a broken one -> `line:column: what is wrong`. Its message shows the last twenty signs
 * before the place, without line breaks, and marks the place; the column is found by these.
 *
 *    Parse error on line 2:
 *    ...line {{foo
 *    ------------^
 */
export function locateSyntaxError(text: string, error: unknown): string {
  const { lineNumber, column, message } = error as { lineNumber?: number; column?: number; message: string };
  if (lineNumber !== undefined && column !== undefined)
    return `${lineNumber}:${column + 1}: ${message.replace(/ - \d+:\d+$/, "")}`;
  const [first = "", shown = "", mark = ""] = message.split("\n");
  const line = Number(/on line (\d+)/.exec(first)?.[1] ?? 1);
  if (/got 'EOF'/.test(message)) return `${line}:1: the template ends before a block or a tag is closed`;
  const before = shown.slice(0, Math.max(0, mark.indexOf("^"))).replace(/^\.\.\./, "");
  const start =
    text
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length + (line > 1 ? 1 : 0);
  const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
  const places = Array.from({ length: end - start + 1 }, (_, i) => start + i);
  const place = places.find((own) => text.slice(0, own).replaceAll("\n", "").endsWith(before)) ?? start;
  const rest = text.slice(place, end).trim().slice(0, 30);
  return `${line}:${place - start + 1}: syntax error${rest === "" ? " at the end of the line" : ` at ${JSON.stringify(rest)}`}`;
}
