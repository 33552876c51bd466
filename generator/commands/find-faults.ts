/**
 * Diagnostics of one service -> what is wrong on the vendor's pages, each fault once, under an id that stays: made from
 * what was found and on which page, never from a line. Says where it stands as the page says it: section, row, address.
 */
import { createHash } from "node:crypto";
import { concernOf } from "../diagnostics/audience.js";
import { CATALOG, type Code } from "../diagnostics/catalog.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fillIn } from "../diagnostics/format.js";
import { claimedLines } from "../3-facts/extract-facts.js";
import { cellText, type PageFacts, type Section } from "../3-facts/facts.js";
import type { Spec } from "../4-spec/spec.js";
import { compareAscii, squeeze } from "../support/text.js";

export interface Fault {
  readonly id: string;
  readonly code: Code;
  readonly heading: string;
  readonly says: string;
  readonly against: string;
  /** Name of the page in its service; absent where the fault stands between pages. */
  readonly page?: string;
  readonly title?: string;
  readonly url?: string;
  /** Section and row. */
  readonly place?: string;
}

const ORDER = Object.keys(CATALOG);

/** In the order of the catalog, then of pages. */
export function findFaults(problems: readonly Diagnostic[], pages: readonly PageFacts[], spec: Spec): Fault[] {
  const faults = new Map<string, Fault>();
  for (const problem of problems) {
    const fault = faultOf(problem, pages, spec);
    if (fault && !faults.has(fault.id)) faults.set(fault.id, fault);
  }
  const key = (own: Fault): string =>
    [String(ORDER.indexOf(own.code)).padStart(4, "0"), own.page ?? "", own.says, own.against, own.id].join("\n");
  return [...faults.values()].sort((a, b) => compareAscii(key(a), key(b)));
}

function faultOf({ code, values, origin }: Diagnostic, pages: readonly PageFacts[], spec: Spec): Fault | undefined {
  const concern = concernOf(code);
  if (!concern) return undefined;
  const page = pages.find((own) => own.source === origin?.page) ?? pageNamed(values, pages);
  const url = spec.actions[page?.action ?? ""]?.url;
  const place = page && placeOn(page, origin?.lines ?? [], values);
  return {
    id: idOf(code, page?.id ?? "", values),
    code,
    heading: concern.heading,
    says: fillIn(concern.says, values),
    against: fillIn(concern.against, values),
    ...(page === undefined ? {} : { page: page.id }),
    ...(page?.title === undefined ? {} : { title: page.title }),
    ...(url === undefined ? {} : { url }),
    ...(place === undefined ? {} : { place }),
  };
}

function idOf(code: Code, page: string, values: Diagnostic["values"]): string {
  const sorted = Object.entries(values).sort(([a], [b]) => compareAscii(a, b));
  return createHash("sha256")
    .update(JSON.stringify([code, page, sorted]))
    .digest("hex")
    .slice(0, 10);
}

/** The page of what it speaks of: `RunInstances`, `type:Filter.Values#type`, the first of `RunInstances, type:Filter`. */
function pageNamed(values: Diagnostic["values"], pages: readonly PageFacts[]): PageFacts | undefined {
  const paths = ["action", "at", "path", "name", "by"].map((key) => String(values[key] ?? ""));
  const owners = paths.flatMap((path) => /^(?:type:)?[^.,#]+/.exec(path) ?? []);
  return pages.find((page) => !page.id.includes("~") && ownersOn(page).some((own) => owners.includes(own)));
}

function ownersOn(page: PageFacts): string[] {
  const types = page.sections.filter((section) => section.role === "type");
  return [...(page.action === undefined ? [] : [page.action]), ...types.map((own) => `type:${cellText(own.name)}`)];
}

/** The section and row that hold the line; the example where only its number is known. */
function placeOn(page: PageFacts, [line]: readonly number[], values: Diagnostic["values"]): string | undefined {
  const example = values["index"];
  if (example !== undefined) return `example ${example}`;
  const found = line === undefined ? undefined : page.sections.find((own) => claimedLines([own]).includes(line));
  if (!found || line === undefined) return undefined;
  const name = squeeze(cellText(found.name));
  const row = rowAt(found, line);
  return [found.role, ...(name === "" ? [] : [name]), ...(row === undefined ? [] : [`row ${row}`])].join(", ");
}

function rowAt(section: Section, line: number): string | undefined {
  const rows = section.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const row = rows.find((cells) => cells.some((cell) => cell.lines.includes(line)));
  return row && squeeze(cellText(row[0]));
}
