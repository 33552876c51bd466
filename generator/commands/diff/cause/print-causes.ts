/**
 * Causes -> text: under each cause what changed, the changes of the spec with the lines that say them, and the generated files. Words and
 * orders are counted, and long lists of files cut, unless all is asked for.
 */
import { styleText } from "node:util";
import { isNoticed } from "../../../diff/kind-of-fact.js";
import { printSentence, type Language } from "../../../diff/print-sentence.js";
import { printableName } from "../../../support/text.js";
import type { Cause, CausedChange, ServiceCauses, Source, SourcePlace } from "./cause.js";

export interface CauseStyle {
  readonly language: Language;
  readonly all: boolean;
  readonly colours?: boolean;
}

const MOST_FILES = 10;
/** What stands there, against what would be made. */
const STALE = { added: "left over", removed: "missing", changed: "old" } as const;

export function printCauses(services: readonly ServiceCauses[], style: CauseStyle): string {
  const told = services.filter(({ causes, remarks }) => causes.length + remarks.length > 0);
  if (told.length === 0) return "nothing differs";
  return told.map((service) => printService(service, style).join("\n")).join("\n\n");
}

function printService({ service, before, after, causes, remarks }: ServiceCauses, style: CauseStyle): string[] {
  const bold = (text: string): string => (style.colours ? styleText("bold", text) : text);
  const lines = [`${bold(printableName(service))}: ${printableName(before)} -> ${printableName(after)}`];
  if (causes.length === 0) lines.push("nothing differs");
  const said = remarks.map((remark) => `note: ${printableName(remark)}`);
  return [...lines, ...causes.flatMap((cause) => printCause(cause, style)), ...(said.length > 0 ? ["", ...said] : [])];
}

function printCause(cause: Cause, style: CauseStyle): string[] {
  const { kind, says, sources, changes, files } = cause;
  const shown = style.all ? changes : changes.filter(({ finding }) => isNoticed(finding.kind));
  const quiet = changes.length - shown.length;
  const listed = style.all ? files : files.slice(0, MOST_FILES);
  const rest = files.length - listed.length;
  const none = changes.length + files.length === 0 ? ["  nothing follows from it"] : [];
  return [
    "",
    `${style.colours ? styleText("cyan", kind) : kind}: ${says[style.language]}`,
    ...sources.map((source) => `  ${printSource(source)}`),
    ...none,
    ...(changes.length > 0 ? [`  changes of the spec (${changes.length})`] : []),
    ...shown.map((change) => `    ${printChange(change, style)}`),
    ...(quiet > 0 ? [`    ${quiet} of words and orders; --all lists them`] : []),
    ...(files.length > 0 ? [`  generated files (${files.length})`] : []),
    ...listed.map(({ path, what }) => `    ${printableName(path)} ${kind === "stale" ? STALE[what] : what}`),
    ...(rest > 0 ? [`    and ${rest} more; --all lists them`] : []),
  ];
}

function printSource({ name, what, reason, before, after }: Source): string {
  const values = [before, after].map((value) => (value === undefined ? "not set" : JSON.stringify(value)));
  const changed = before === undefined && after === undefined ? [] : [`: ${values.join(" -> ")}`];
  return printableName([`${name} ${what}`, ...changed, ...(reason === undefined ? [] : [`: ${reason}`])].join(""));
}

function printChange({ finding, places }: CausedChange, { language, colours }: CauseStyle): string {
  const { rule, fingerprint } = finding;
  const sentence = printSentence(finding, rule, language, printableName);
  const tail = `${rule.id} ${fingerprint}`;
  const said = places.map((place) => printableName(printSourcePlace(place)));
  return [`${rule.level}: ${sentence}`, colours ? styleText("dim", tail) : tail, ...said].join("  ");
}

function printSourcePlace({ file, line }: SourcePlace): string {
  return line === undefined ? file : `${file}:${line}`;
}
