/** The forms in which a diff is printed. */
import { readText } from "../../6-files/write-files.js";
import type { Language } from "../../diff/print-sentence.js";
import { printGithub } from "./print-github.js";
import { printJson } from "./print-json.js";
import { printMarkdown } from "./print-markdown.js";
import { printNotes } from "./print-notes.js";
import { printText } from "./print-text.js";
import type { Reported } from "./report-impact.js";

interface Style {
  readonly language: Language;
  readonly all: boolean;
}

const PRINTERS = {
  text: (reports: readonly Reported[], style: Style) => printText(reports, { ...style, colours: hasColours() }),
  markdown: (reports: readonly Reported[], { language }: Style) => printMarkdown(reports, language),
  json: (reports: readonly Reported[]) => printJson(reports),
  github: (reports: readonly Reported[], { language }: Style) =>
    printGithub(reports, language, (file) => (readText(file) ?? "").split("\n")),
  notes: (reports: readonly Reported[], { language }: Style) => printNotes(reports, language),
} as const;

export type Format = keyof typeof PRINTERS;

export const FORMATS = Object.keys(PRINTERS) as Format[];

export function printReports(format: Format, reports: readonly Reported[], style: Style): string {
  return PRINTERS[format](reports, style);
}

/** By the terminal, and by NO_COLOR and FORCE_COLOR as others read them. */
export function hasColours(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== "0") || process.stdout.isTTY;
}
