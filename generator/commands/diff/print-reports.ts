/** The forms in which a diff is printed. */
import { readText } from "../../6-files/write-files.js";
import type { Language } from "../../diff/words/print-sentence.js";
import type { Reported } from "./report-impact.js";

interface Style {
  readonly language: Language;
  readonly all: boolean;
}

type Printer = (reports: readonly Reported[], style: Style) => string;

const linesOf = (file: string): readonly string[] => (readText(file) ?? "").split("\n");

/** Each is loaded when it is asked for. */
const PRINTERS = {
  text: async (): Promise<Printer> => {
    const { printText } = await import("./print-text.js");
    return (reports, style) => printText(reports, { ...style, colours: hasColours() });
  },
  markdown: async (): Promise<Printer> => {
    const { printMarkdown } = await import("./print-markdown.js");
    return (reports, { language }) => printMarkdown(reports, language);
  },
  json: async (): Promise<Printer> => (await import("../../project/diff/report-json.js")).printJson,
  github: async (): Promise<Printer> => {
    const { printGithub } = await import("./print-github.js");
    return (reports, { language }) => printGithub(reports, language, linesOf);
  },
  notes: async (): Promise<Printer> => {
    const { printNotes } = await import("./print-notes.js");
    return (reports, { language }) => printNotes(reports, language);
  },
} as const;

export type Format = keyof typeof PRINTERS;

export const FORMATS = Object.keys(PRINTERS) as Format[];

export function loadPrinter(format: Format): Promise<Printer> {
  return PRINTERS[format]();
}

/** By the terminal, and by NO_COLOR and FORCE_COLOR as others read them. */
export function hasColours(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== "0") || process.stdout.isTTY;
}
