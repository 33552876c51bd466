/**
 * What a command says while it works: line by line for people, or with `--json` one document at its end for machines. Then
 * nothing else stands on the output, problems are in the document, and only wrong usage is told on the other stream.
 */
import { severityOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostic } from "../diagnostics/format.js";
import { printOrigin } from "../diagnostics/origin.js";
import type { Console } from "./command.js";

/** A problem in a document. */
export interface ProblemJson {
  /** What people are told, as on a terminal. */
  readonly message: string;
  /** Of a diagnostic, as what follows; absent for a remark. */
  readonly severity?: "error" | "warning" | "info";
  readonly code?: string;
  /** `file:12` or `file:12-14`. */
  readonly at?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Every document has it. */
export interface JsonDocument {
  readonly problems: readonly ProblemJson[];
}

export class Output implements Console {
  private readonly problems: ProblemJson[] = [];
  private readonly console: Console;
  private readonly isJson: boolean;

  constructor(console: Console, isJson: boolean) {
    [this.console, this.isJson] = [console, isJson];
  }

  /** A line for people. */
  readonly out = (line: string): void => {
    if (!this.isJson) this.console.out(line);
  };

  /** A remark. */
  readonly error = (message: string): void => {
    if (this.isJson) this.problems.push({ message });
    else this.console.error(message);
  };

  report(problem: Diagnostic): void {
    if (this.isJson) this.problems.push(problemToJson(problem));
    else this.console.error(printDiagnostic(problem));
  }

  /** The document, without its problems. */
  end<T extends JsonDocument>(document: Omit<T, "problems">): void {
    if (this.isJson) this.console.out(JSON.stringify({ ...document, problems: this.problems }, null, 2));
  }
}

export function problemToJson(problem: Diagnostic): ProblemJson {
  const { code, values, origin } = problem;
  const at = origin === undefined ? {} : { at: printOrigin(origin) };
  return { severity: severityOf(problem), code, ...at, message: printDiagnostic(problem), values };
}
