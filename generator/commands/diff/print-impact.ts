/** Hits of an impact scan -> lines for people: what no longer compiles first, then what is refused, then what differs. */
import { CLASSES, type Hit, type ImpactClass } from "../../impact/hit.js";
import { printableName } from "../../support/text.js";

const HEADINGS: Readonly<Record<ImpactClass, string>> = {
  "stops-compiling": "stops compiling",
  rejected: "will be rejected",
  differs: "silently behaves differently",
};

export function printImpact(hits: readonly Hit[]): string {
  if (hits.length === 0) return "no file uses what changed";
  const sections = CLASSES.flatMap((own) => {
    const found = hits.filter((hit) => hit.class === own);
    return found.length === 0 ? [] : ["", `${HEADINGS[own]} (${found.length})`, ...found.map(printHit)];
  });
  return [...sections.slice(1), "", summary(hits)].join("\n");
}

function printHit({ file, line, column, certain, message, finding }: Hit): string {
  const rule = finding === undefined ? "" : `  ${finding.rule} ${finding.fingerprint}`;
  return `  ${printableName(file)}:${line}:${column}  ${certain ? "" : "perhaps: "}${printableName(message)}${rule}`;
}

function summary(hits: readonly Hit[]): string {
  const files = new Set(hits.map(({ file }) => file)).size;
  const open = hits.filter(({ certain }) => !certain).length;
  const places = `${hits.length} place${hits.length === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"}`;
  return open === 0
    ? places
    : `${places}; ${open} of them depend${open === 1 ? "s" : ""} on values that only a run can tell`;
}
