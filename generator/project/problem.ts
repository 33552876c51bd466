/** A diagnostic -> what programs are given of it: its severity and code, where it stands, and the line that people read. */
import { severityOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostic } from "../diagnostics/format.js";

/** What is wrong or was noticed, told once for programs and once for people. */
export interface Problem {
  /** `error`: something is missing or refused; `warning`: taken, but interpreted; `info`: good to know. */
  readonly severity: "error" | "warning" | "info";
  /** Stable name, for example `facts/drifted-page`. */
  readonly code: string;
  /** The line that the command line prints: place, severity, code and sentence. */
  readonly text: string;
  /** The page or file it is about. */
  readonly page?: string;
}

export function problemOf(diagnostic: Diagnostic): Problem {
  const { code, origin } = diagnostic;
  const place = origin === undefined ? {} : { page: origin.page };
  return { severity: severityOf(diagnostic), code, text: printDiagnostic(diagnostic), ...place };
}
