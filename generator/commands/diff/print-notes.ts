/**
 * Reports of services -> release notes in the vendor's own form, as Markdown: names of what came, was modified and went. Says of
 * a service in a line why it has none.
 */
import { escapeMarkdown } from "../../5-view/markdown.js";
import { asNotes } from "../../diff/as-notes.js";
import type { ServiceReport } from "../../diff/report.js";
import type { HistoryChange } from "../../4-spec/spec.js";
import { vendorNamed } from "../../vendors/registry.js";
import type { ReleaseNoteWords } from "../../vendors/vendor.js";

export function printNotes(reports: readonly ServiceReport[], language: string): string {
  return reports.map((report) => printReport(report, language)).join("\n\n");
}

function printReport({ service, changes, modified, release }: ServiceReport, language: string): string {
  const vendor = vendorNamed(service.split("/")[0] ?? "");
  const words = vendor?.releaseNotes?.[language];
  if (!words) return `<!-- ${escapeMarkdown(service)}: the vendor prints no notes of numbered releases -->`;
  return printRelease(asNotes(changes, modified), release, words).join("\n");
}

function printRelease(notes: readonly HistoryChange[], number: number, words: ReleaseNoteWords): string[] {
  const part = (what: "action" | "type"): string[] => {
    const names = (verb: "added" | "deleted"): string[] =>
      notes.flatMap((own) => (own.kind === `${what}-${verb}` ? own.names : []));
    const owners = new Map<string, HistoryChange[]>();
    for (const note of notes) {
      const owner = "action" in note ? note.action : "type" in note ? note.type : undefined;
      if (owner !== undefined && "action" in note === (what === "action"))
        owners.set(owner, [...(owners.get(owner) ?? []), note]);
    }
    const modified = [...owners].flatMap(([owner, own]) => [
      `- ${escapeMarkdown(owner)}`,
      ...own.map((note) => `  - ${printField(note, words)}`),
    ]);
    return [
      ...listOf(
        words.changes[`${what}-added`],
        names("added").map((name) => `- ${escapeMarkdown(name)}`),
      ),
      ...listOf(
        words.changes[`${what}-deleted`],
        names("deleted").map((name) => `- ${escapeMarkdown(name)}`),
      ),
      ...listOf(words.changes[`${what}-modified`], modified),
    ];
  };
  return [
    `## ${words.release.replace("{number}", String(number))}`,
    "",
    words.contents,
    ...part("action"),
    ...part("type"),
  ];
}

function listOf(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["", heading, "", ...items];
}

function printField({ kind, names }: HistoryChange, { fields, separator }: ReleaseNoteWords): string {
  const form = (fields as Readonly<Record<string, string>>)[kind] ?? "{names}";
  return form.replace("{names}", () => names.map(escapeMarkdown).join(separator));
}
