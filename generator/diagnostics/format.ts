/** Diagnostics as text: `page:line severity code sentence`, in a fixed order. Shows, never judges. */
import { CATALOG, type Severity } from "./catalog.js";
import { severityOf, type Diagnostic } from "./diagnostic.js";
import { printOrigin } from "./origin.js";
import { compareAscii } from "../support/text.js";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function printDiagnostic(diagnostic: Diagnostic): string {
  const { severity, text } = CATALOG[diagnostic.code];
  const place = diagnostic.origin ? `${printOrigin(diagnostic.origin)} ` : "";
  return `${place}${severity} ${diagnostic.code}: ${fillIn(text, diagnostic.values)}`;
}

/** `{name}` becomes its value, on one line. */
export function fillIn(text: string, values: Diagnostic["values"]): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "?").replace(/\s+/g, " "));
}

/** Errors first, then by place and code; the order in which they were found never matters. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic): string =>
    `${RANK[severityOf(d)]} ${d.code} ${d.origin?.page ?? ""} ${String(d.origin?.lines[0] ?? 0).padStart(8, "0")} ${JSON.stringify(d.values)}`;
  return diagnostics
    .map((d) => [key(d), d] as const)
    .sort((a, b) => compareAscii(a[0], b[0]))
    .map(([, d]) => d);
}
