/**
 * Release sections -> releases, newest first. The oldest block has no number: it is the release before the lowest. A
 * release that is printed twice is one; what it says twice counts once; both are reported.
 */
import { at } from "../diagnostics/origin.js";
import { cellOf, cellText, factsOf, type PageFacts, type Section } from "../3-facts/facts.js";
import type { SpecContext } from "./context.js";
import { dropRepeated, mergeChanges } from "./merge-changes.js";
import { readTime } from "./read-time.js";
import { releaseNumbers } from "./release-number.js";
import type { HistoryChange, Release } from "./spec.js";

interface Note {
  readonly page: PageFacts;
  readonly section: Section;
}

export function buildHistory(pages: readonly PageFacts[], context: SpecContext): Release[] {
  const notes = pages
    .filter((page) => page.kind === "history")
    .flatMap((page) => page.sections.map((section): Note => ({ page, section })));
  const numberOf = releaseNumbers(notes.map((own) => own.section));
  const releases = new Map<number, Note[]>();
  for (const note of notes) {
    const number = numberOf(note.section);
    releases.set(number, [...(releases.get(number) ?? []), note]);
  }
  const newestFirst = [...releases].sort(([a], [b]) => b - a);
  reportGaps(newestFirst.map(([number]) => number).reverse(), notes, context);
  return newestFirst.map(([number, own]) => readRelease(number, own, context));
}

/** Notes that are not on the page said what came and went, too. */
function reportGaps(numbers: readonly number[], notes: readonly Note[], { report }: SpecContext): void {
  const gaps = numbers.flatMap((number, i) => {
    const before = numbers[i - 1] ?? number - 1;
    if (number === before + 1) return [];
    return number === before + 2 ? [`${before + 1}`] : [`${before + 1}-${number - 1}`];
  });
  const page = notes[0]?.page;
  if (page && gaps.length > 0) report.add("spec/release-gap", { releases: gaps.join(", ") }, at(page.source));
}

function readRelease(release: number, notes: readonly Note[], context: SpecContext): Release {
  const { report } = context;
  const [first, ...others] = notes;
  for (const { page, section } of others)
    report.add("spec/release-twice", { release }, at(page.source, ...(section.name?.lines ?? [])));
  const times = notes.flatMap(({ page, section }) => factsOf(section, "time").map((time) => ({ page, time })));
  for (const { page, time } of times)
    if (readTime(time.text) === undefined)
      report.add(
        "spec/time-word",
        { path: "release", text: JSON.stringify(time.text) },
        at(page.source, ...time.lines),
      );
  const time = times.map((own) => readTime(own.time.text)).find((own) => own !== undefined);
  const origin = at(first?.page.source ?? "", ...(first?.section.name?.lines ?? []));
  return {
    release,
    ...(time === undefined ? {} : { time }),
    changes: mergeChanges(
      dropRepeated(
        notes.flatMap((note) => readChanges(note, context)),
        ({ code, values }) => report.add(code, { release, ...values }, origin),
      ),
    ),
  };
}

/** What each word stands for: whole actions and types, or members of the one that the row names. */
const SUBJECTS: Readonly<Record<HistoryChange["kind"], "action" | "type" | undefined>> = {
  "action-added": undefined,
  "action-modified": undefined,
  "action-deleted": undefined,
  "action-existing": undefined,
  "type-added": undefined,
  "type-modified": undefined,
  "type-deleted": undefined,
  "type-existing": undefined,
  "input-added": "action",
  "input-modified": "action",
  "input-deleted": "action",
  "output-added": "action",
  "output-modified": "action",
  "output-deleted": "action",
  "member-added": "type",
  "member-modified": "type",
  "member-deleted": "type",
};

/** Rows without a field are names of one change; a row with a field says which members of its subject changed. */
function readChanges({ page, section }: Note, { report, vendor }: SpecContext): HistoryChange[] {
  const tables = section.blocks.filter((block) => block.kind === "table");
  return tables.flatMap((table) =>
    table.rows.flatMap((row): HistoryChange[] => {
      const [change, name, field, names] = (["change", "name", "field", "names"] as const).map((role) =>
        cellText(cellOf(table, row, role)),
      ) as [string, string, string, string];
      const kind = field === "" ? change : field;
      const subject = Object.hasOwn(SUBJECTS, kind) ? SUBJECTS[kind as HistoryChange["kind"]] : "";
      const fits = field === "" ? subject === undefined : change === `${subject}-modified`;
      if (subject === "" || !fits || name === "") {
        report.add(
          "spec/change-word",
          { text: [change, name, field].filter(Boolean).join(" | ") },
          at(page.source, ...(row[0]?.lines ?? [])),
        );
        return [];
      }
      if (subject === undefined) return [{ kind, names: [name] } as HistoryChange];
      // `.N` says that a member is an array; it is no part of the name.
      const members = names.split(/, ?/).map((own) => (vendor.arrayMark ? own.replace(vendor.arrayMark, "") : own));
      return [{ kind, [subject]: name, names: members.filter((own) => own !== "") } as unknown as HistoryChange];
    }),
  );
}
