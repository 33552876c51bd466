/** How many problems of each severity a service has, as a line of its own in problems.txt and on the terminal. */
import { severityOf, type Diagnostic } from "../diagnostics/diagnostic.js";

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function countProblems(problems: readonly Diagnostic[]): ProblemCounts {
  const count = (severity: string): number => problems.filter((own) => severityOf(own) === severity).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("info") };
}

export function printCounts({ errors, warnings, notes }: ProblemCounts): string {
  return `${errors} errors, ${warnings} warnings, ${notes} notes`;
}
