/**
 * Pages of one site in several languages -> one page each: that of the site's own language. What the others say of
 * names, types, flags and codes is compared with it, cell by cell; a disagreement is reported with both sides, a page that
 * only another language has counts as it is.
 *
 *    RunInstances (en)   Zone | Yes | String          RunInstances.ja   Zone | はい | Integer
 *                               ^^^^^^  reported: String in en, Integer in ja
 */
import { at } from "../diagnostics/origin.js";
import { cellOf, cellText, type Cell, type ColumnRole, type PageFacts, type Table } from "../3-facts/facts.js";
import { compareAscii, squeeze } from "../support/text.js";
import type { SpecContext } from "./context.js";
import { releaseNumbers } from "./release-number.js";

/** The site's own language first, then the most used. */
export function languagesOf(pages: readonly PageFacts[], { vendor }: Pick<SpecContext, "vendor">): string[] {
  const site = pages.find((page) => page.site !== undefined)?.site ?? "";
  const own = vendor.siteLanguages[site] ?? "en";
  const counts = new Map<string, number>();
  for (const page of pages) counts.set(page.language, (counts.get(page.language) ?? 0) + 1);
  const rank = ([language, count]: [string, number]): number => (language === own ? Infinity : count);
  return [...counts].sort((a, b) => rank(b) - rank(a) || compareAscii(a[0], b[0])).map(([language]) => language);
}

export function mergeLanguages(pages: readonly PageFacts[], context: SpecContext): PageFacts[] {
  const ranks = languagesOf(pages, context);
  const groups = new Map<string, PageFacts[]>();
  for (const page of pages) {
    const key = page.action ?? page.id.replace(new RegExp(`\\.${page.language}$`), "");
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first, ...others] = [...own].sort((a, b) => ranks.indexOf(a.language) - ranks.indexOf(b.language));
    if (first) for (const other of others) compare(first, other, context);
    return first ? [first] : [];
  });
}

function compare(page: PageFacts, other: PageFacts, context: SpecContext): void {
  const [one, two] = [cellsOf(page, context), cellsOf(other, context)];
  for (const path of new Set([...one.keys(), ...two.keys()])) {
    const [a, b] = [one.get(path), two.get(path)];
    if (a?.text === b?.text) continue;
    // A row that one side lacks is said once, not cell by cell.
    const row = (a ?? b)?.row;
    if (row !== undefined && row !== path && one.has(row) !== two.has(row)) continue;
    const say = (text: string | undefined): string => (text === undefined ? "absent" : text === "" ? "empty" : text);
    context.report.add(
      "spec/language-differs",
      { page: page.id, path, language: page.language, value: say(a?.text), other: other.language, found: say(b?.text) },
      at((b ? other : page).source, ...((b ?? a)?.lines ?? [])),
    );
  }
}

interface Fact extends Cell {
  /** Path of its row. */
  readonly row: string;
}

/** What means the same in every language: types, flags, codes, names; by section and row. */
function cellsOf(page: PageFacts, { vendor }: SpecContext): Map<string, Fact> {
  const cells = new Map<string, Fact>();
  const numberOf = releaseNumbers(page.sections);
  const tables = page.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === "table" ? [{ section, block }] : [])),
  );
  for (const { section, block } of tables)
    for (const row of block.rows) {
      const text = (role: ColumnRole): string => cellText(cellOf(block, row, role));
      const name = text("name") || text("code");
      if (name === "" || section.role === "group") continue;
      const where = section.name && section.role === "type" ? `type ${section.name.text}` : section.role;
      const path =
        section.role === "release"
          ? `release ${numberOf(section)} ${text("field") || text("change")} ${name}`
          : `${where} ${name}`;
      const lines = row[0]?.lines ?? [];
      cells.set(path, { text: "present", lines, row: path });
      for (const [role, own] of Object.entries(neutral(block, row, vendor)))
        cells.set(`${path} ${role}`, { text: own, lines, row: path });
    }
  return cells;
}

function neutral(
  table: Table,
  row: readonly Cell[],
  { words }: SpecContext["vendor"],
): Readonly<Record<string, string>> {
  const flag = squeeze(cellText(cellOf(table, row, "required")));
  const required = words.yes.includes(flag) ? "yes" : words.no.includes(flag) ? "no" : flag;
  return {
    ...(table.columns.includes("type") ? { type: squeeze(cellText(cellOf(table, row, "type"))) } : {}),
    ...(table.columns.includes("required") ? { required } : {}),
    ...(table.columns.includes("names")
      ? {
          names: cellText(cellOf(table, row, "names"))
            .split(", ")
            .sort()
            .join(", "),
        }
      : {}),
    ...(table.columns.includes("http") ? { http: squeeze(cellText(cellOf(table, row, "http"))) } : {}),
  };
}
