/** What is known of a path, from the page to generated files -> lines for people, a stage each, or the same for machines. */
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { printDiagnostic } from "../../diagnostics/format.js";
import { problemOf, type Problem } from "../../project/problem.js";
import type { ExplainedPlace } from "./explain-place.js";

/** What `explain --json` prints. */
interface ExplainJson {
  readonly path: string;
  /** Empty where it was worked out from others. */
  readonly places: readonly ExplainedPlace[];
  readonly corrections: readonly Problem[];
  /** As it stands in the spec; null where a correction took it away. */
  readonly value: unknown;
  /** Facts of a member in the words of docs and comments. */
  readonly phrases?: readonly string[];
  /** Lines of the generated client. */
  readonly generated: Explained["generated"];
}

export interface Explained {
  readonly path: string;
  readonly places: readonly ExplainedPlace[];
  readonly corrections: readonly Diagnostic[];
  readonly value: unknown;
  /** Of members only. */
  readonly phrases: readonly string[] | undefined;
  readonly generated: readonly { readonly file: string; readonly line: number; readonly text: string }[];
}

export function toJson({ phrases, ...explained }: Explained): ExplainJson {
  const { corrections, value = null } = explained;
  const known = phrases === undefined ? {} : { phrases };
  return { ...explained, corrections: corrections.map(problemOf), value, ...known };
}

export function linesOf({ path, places, corrections, value, phrases, generated }: Explained): string[] {
  return [
    ...(places.length === 0 ? [`${path} stands on no page of its own: it was worked out from others`] : []),
    ...places.flatMap((place) => placeLines(place, path)),
    ...corrections.map((said) => `4-spec     ${printDiagnostic(said)}`),
    `4-spec     ${JSON.stringify(value) ?? "nothing: a correction took it away"}`,
    ...(phrases === undefined ? [] : [`5-view     ${phrases.join("; ") || "no facts beside its type"}`]),
    ...generated.map(({ file, line, text }) => `6-files    ${file}:${line}  ${text}`),
  ];
}

function placeLines({ at, kind, language, updated, lines, cells, read }: ExplainedPlace, path: string): string[] {
  const name = path.split(".").at(-1);
  return [
    `1-page     ${at}  (${kind} page, ${language}${updated === undefined ? "" : `, updated ${updated}`})`,
    ...lines.map(({ place, text }) => `2-document ${place.padStart(5)}  ${text}`),
    ...cells.map(({ column, text }) => `3-facts    ${column.padEnd(11)} ${JSON.stringify(text)}`),
    ...(read === undefined
      ? []
      : [
          `4-spec     rules of ${name}: ${read.rules.length > 0 ? `${read.rules.join(", ")} -> ${JSON.stringify(read.facts)}` : "none fired"}`,
        ]),
  ];
}
