/** Release sections -> releases, newest first. The oldest block has no number: it is the release before the lowest. */
import { at } from "../diagnostics/origin.js";
import { cellOf, cellText, factOf, factsOf, type PageFacts, type Section } from "../3-facts/facts.js";
import type { SpecContext } from "./context.js";
import { readTime } from "./read-time.js";
import type { HistoryChange, Release } from "./spec.js";

export function buildHistory(pages: readonly PageFacts[], { report }: SpecContext): Release[] {
  const notes = pages.filter((page) => page.kind === "history");
  for (const page of notes)
    for (const time of page.sections.flatMap((section) => factsOf(section, "time")))
      if (readTime(time.text) === undefined)
        report.add(
          "spec/time-word",
          { path: "release", text: JSON.stringify(time.text) },
          at(page.source, ...time.lines),
        );
  const sections = notes.flatMap((page) => page.sections);
  const numbered = sections.map((section) => Number(cellText(section.name))).filter((own) => Number.isInteger(own));
  const first = numbered.length > 0 ? Math.max(1, Math.min(...numbered) - 1) : 1;
  return sections.map((section) => readRelease(section, first)).sort((a, b) => b.release - a.release);
}

function readRelease(section: Section, first: number): Release {
  const number = Number(cellText(section.name));
  const time = readTime(cellText(factOf(section, "time")));
  return {
    release: Number.isInteger(number) ? number : first,
    ...(time === undefined ? {} : { time }),
    changes: readChanges(section),
  };
}

type NameKind = Extract<
  HistoryChange,
  { readonly names: readonly string[]; readonly action?: never; readonly type?: never }
>["kind"];

/** Rows without a field are names of one change; a row with a field says which members of its subject changed. */
function readChanges(section: Section): HistoryChange[] {
  const changes: HistoryChange[] = [];
  for (const table of section.blocks.filter((block) => block.kind === "table")) {
    for (const row of table.rows) {
      const kind = cellText(cellOf(table, row, "change"));
      const name = cellText(cellOf(table, row, "name"));
      const field = cellText(cellOf(table, row, "field"));
      const names = cellText(cellOf(table, row, "names"))
        .split(/, ?/)
        .filter((own) => own !== "");
      const last = changes[changes.length - 1];
      if (field !== "") changes.push(memberChange(field, name, names));
      else if (last?.kind === kind)
        changes[changes.length - 1] = { ...last, names: [...last.names, name] } as HistoryChange;
      else changes.push({ kind: kind as NameKind, names: [name] } as HistoryChange);
    }
  }
  return changes;
}

function memberChange(field: string, name: string, names: readonly string[]): HistoryChange {
  return (
    field.startsWith("member-") ? { kind: field, type: name, names } : { kind: field, action: name, names }
  ) as HistoryChange;
}
