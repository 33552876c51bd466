/**
 * A diagnostic is data: a code of the catalog, its typed parameters and an Origin.
 * Text is made only when it is shown (format.ts); severity comes from the catalog.
 */
import { CATALOG, type Code, type Parameters, type Severity } from "./catalog.js";
import type { Origin } from "./origin.js";

export interface Diagnostic {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
  readonly origin?: Origin;
}

export interface Report {
  add<C extends Code>(code: C, values: Parameters<C>, origin?: Origin): void;
  readonly found: readonly Diagnostic[];
}

export function createReport(): Report & { readonly found: Diagnostic[] } {
  const found: Diagnostic[] = [];
  return {
    found,
    add(code, values, origin) {
      found.push(origin ? { code, values, origin } : { code, values });
    },
  };
}

export function severityOf(diagnostic: Diagnostic): Severity {
  return CATALOG[diagnostic.code].severity;
}
