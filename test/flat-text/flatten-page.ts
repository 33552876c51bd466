// A page as data (lines of text, code, tables) -> the texts that a copy of it may be: what parts the cells of a row is a
// space, a tab, a line break, a line break with blank lines between rows, or nothing.
export type Part = string | { readonly code: string } | { readonly table: readonly (readonly string[])[] };

export const FLATTENINGS = ["tabbed", "spaced", "lined", "parted", "glued"] as const;
export type Flattening = (typeof FLATTENINGS)[number];

export function flattenPage(parts: readonly Part[], form: Flattening): string {
  return `${parts.map((part) => flattenPart(part, form)).join("\n\n")}\n`;
}

function flattenPart(part: Part, form: Flattening): string {
  if (typeof part === "string") return part;
  if ("code" in part) return part.code;
  return part.table.map((row) => flattenRow(row, form)).join(form === "parted" ? "\n\n" : "\n");
}

function flattenRow(row: readonly string[], form: Flattening): string {
  const printed = row.filter((cell) => cell !== "");
  switch (form) {
    case "tabbed":
      return row.join("\t");
    case "spaced":
      return printed.join(" ");
    case "glued":
      return printed.join("");
    default:
      return printed.join("\n");
  }
}
