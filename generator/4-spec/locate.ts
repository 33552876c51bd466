/** A path of the spec -> the cells on a page that it was read from. Knows the layout of facts, reads no meaning. */
import { cellText, type Cell, type PageFacts, type SectionRole, type Table } from "../3-facts/facts.js";
import type { Vendor } from "../vendors/vendor.js";
import { stepsOf } from "./member-steps.js";

interface LocatedCell extends Cell {
  readonly column: string;
}

export interface Located {
  readonly page: PageFacts;
  readonly role: SectionRole;
  readonly cells: readonly LocatedCell[];
}

/** Whether a row with this first cell is meant. */
type IsNamed = (printed: string) => boolean;

/** Rows and sections of this page that say something of the path; empty where the page says nothing of it. */
export function locate(page: PageFacts, path: string, vendor: Vendor): Located[] {
  if (path.startsWith("error:")) return rowsOf(page, "errors", undefined, (printed) => printed === path.slice(6));
  const [head = "", ...steps] = path.split(".").map((step) => step.replace(/\[\]$/, ""));
  if (head.startsWith("type:")) {
    const name = head.slice(5);
    return steps.length > 0 ? rowsOf(page, "type", name, memberNamed(steps, vendor)) : sectionOf(page, name);
  }
  const [role, ...members] = steps;
  if (page.action === head && (role === "input" || role === "output"))
    return rowsOf(page, role, undefined, memberNamed(members, vendor));
  if (page.kind === "api-category")
    return rowsOf(page, "group", undefined, (printed) => steps.length === 0 && printed === head);
  return page.action === head && steps.length === 0
    ? page.sections.filter((section) => section.role === "description").map((section) => factsIn(page, section))
    : [];
}

function rowsOf(page: PageFacts, role: SectionRole, section: string | undefined, isNamed: IsNamed): Located[] {
  const tables = page.sections
    .filter((own) => own.role === role && (section === undefined || cellText(own.name) === section))
    .flatMap((own) => own.blocks.filter((block): block is Table => block.kind === "table"));
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => isNamed(cellText(row[0])))
      .map((row) => ({ page, role, cells: row.map((cell, i) => ({ ...cell, column: table.columns[i] ?? "?" })) })),
  );
}

/**
 * `Filters.N` is `Filters`; `Parameter.1.Code` is one of the rows of `Parameter` and the row of its `Code`. A table printed
 * flat has the last name of the path alone.
 */
function memberNamed(path: readonly string[], vendor: Vendor): IsNamed {
  return (printed) => {
    const plain = printed.replace(vendor.arrayMark ?? /(?!)/, "");
    const steps = stepsOf(plain)?.flatMap((step) => (step.index ? [] : [step.name])) ?? [plain];
    const whole = steps.length > path.length;
    const own = whole ? steps.slice(0, path.length) : path.slice(-steps.length);
    return path.length > 0 && own.join(".") === (whole ? path : steps).join(".");
  };
}

function sectionOf(page: PageFacts, name: string): Located[] {
  return page.sections
    .filter((own) => own.role === "type" && cellText(own.name) === name)
    .map((section) => factsIn(page, section));
}

function factsIn(page: PageFacts, section: PageFacts["sections"][number]): Located {
  const named = section.name ? [{ ...section.name, column: "name" }] : [];
  const facts = section.blocks.flatMap((block) =>
    block.kind === "fact"
      ? [{ ...block.value, column: block.key }]
      : block.kind === "prose"
        ? [{ ...block.text, column: "prose" }]
        : [],
  );
  return { page, role: section.role, cells: [...named, ...facts] };
}
