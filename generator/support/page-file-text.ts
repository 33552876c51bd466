/**
 * How a cell stands in a page file, and back: line breaks as `<br>`, pipes and backslashes escaped, nothing else touched.
 *
 *    a | b        <->   a \| b
 *    two\nlines   <->   two<br>lines
 */
export function escapeCell(text: string): string {
  return text.replace(/[\\|<]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, "<br>");
}

export function unescapeCell(text: string): string {
  return text.replace(/\\(.)|<br>/gs, (_, sign: string | undefined) => sign ?? "\n");
}

/** Cells of one table row; undefined where the line is no row. */
export function splitRow(line: string): string[] | undefined {
  if (!line.startsWith("|") || !line.endsWith("|") || line.length < 2) return undefined;
  const cells: string[] = [];
  let open = "";
  for (let i = 1; i < line.length; i++) {
    const sign = line[i] ?? "";
    if (sign === "\\") open += sign + (line[++i] ?? "");
    else if (sign === "|") {
      cells.push(unescapeCell(open.replace(/^ | $/g, "")));
      open = "";
    } else open += sign;
  }
  return open === "" ? cells : undefined;
}
