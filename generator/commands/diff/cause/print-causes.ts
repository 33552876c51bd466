/**
 * Causes -> text: under each cause what changed, the changes of the spec with the lines that say them, and the generated files. Words and
 * orders are counted, and long lists of files cut, unless all is asked for.
 */
import { styleText } from "node:util";
import { isNoticed } from "../../../diff/kind-of-fact.js";
import { printSentence, type Language } from "../../../diff/words/print-sentence.js";
import { printableName } from "../../../support/text.js";
import type { Cause, CausedChange, ServiceCauses, Source, SourcePlace } from "./cause.js";

export interface CauseStyle {
  readonly language: Language;
  readonly all: boolean;
  readonly colours?: boolean;
}

const MOST = 10;
const MOST_PLACES = 3;
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

function printCause({ kind, says, sources, changes, files }: Cause, style: CauseStyle): string[] {
  const shown = style.all ? changes : changes.filter(({ finding }) => isNoticed(finding.kind));
  const quiet = changes.length - shown.length;
  const touched = files.map(({ path, what }) => `${printableName(path)} ${kind === "stale" ? STALE[what] : what}`);
  return [
    "",
    `${style.colours ? styleText("cyan", kind) : kind}: ${says[style.language]}`,
    ...cut(sources.map(printSource), style).map((line) => `  ${line}`),
    ...(changes.length + files.length === 0 ? ["  nothing follows from it"] : []),
    ...(changes.length > 0 ? [`  changes of the spec (${changes.length})`] : []),
    ...shown.flatMap((change) => printChange(change, style).map((line) => `    ${line}`)),
    ...(quiet > 0 ? [`    ${quiet} of words and orders; --all lists them`] : []),
    ...(files.length > 0 ? [`  generated files (${files.length})`] : []),
    ...cut(touched, style).map((line) => `    ${line}`),
  ];
}

function cut(lines: readonly string[], { all }: CauseStyle): string[] {
  const shown = all ? lines : lines.slice(0, MOST);
  const rest = lines.length - shown.length;
  return rest === 0 ? [...shown] : [...shown, `and ${rest} more; --all lists them`];
}

function printSource({ name, what, reason, before, after }: Source): string {
  const values = [before, after].map((value) => (value === undefined ? "not set" : JSON.stringify(value)));
  const changed = before === undefined && after === undefined ? [] : [`: ${values.join(" -> ")}`];
  return printableName([`${name} ${what}`, ...changed, ...(reason === undefined ? [] : [`: ${reason}`])].join(""));
}

function printChange({ finding, places }: CausedChange, { language, colours }: CauseStyle): string[] {
  const { rule, fingerprint } = finding;
  const sentence = printSentence(finding, rule, language, printableName);
  const tail = `${rule.id} ${fingerprint}`;
  const said = places.slice(0, MOST_PLACES).map((place) => printableName(printSourcePlace(place)));
  const rest = places.length > MOST_PLACES ? [`and ${places.length - MOST_PLACES} more places`] : [];
  const line = `${rule.level}: ${sentence}  ${colours ? styleText("dim", tail) : tail}`;
  return said.length === 0 ? [line] : [line, `  ${[...said, ...rest].join(", ")}`];
}

function printSourcePlace({ file, line }: SourcePlace): string {
  return line === undefined ? file : `${file}:${line}`;
}
