/**
 * What a command says while it works: line by line for people, or with `--json` one document at its end for machines. Then
 * nothing else stands on the output, problems are in the document, and only wrong usage is told on the other stream.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { problemOf, type Problem } from "../project/problem.js";
import type { Console } from "./command.js";

/** What is said besides: the line that people read. */
type Remark = Pick<Problem, "text">;

/** Every document has it. */
export interface JsonDocument {
  /** What stands on the other stream without `--json`. */
  readonly problems: readonly (Problem | Remark)[];
}

export class Output implements Console {
  private readonly problems: (Problem | Remark)[] = [];
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
  readonly error = (text: string): void => this.add({ text });

  readonly add = (problem: Problem | Remark): void => {
    if (this.isJson) this.problems.push(problem);
    else this.console.error(problem.text);
  };

  report(problem: Diagnostic): void {
    this.add(problemOf(problem));
  }

  /** The document, without its problems. */
  end<T extends JsonDocument>(document: Omit<T, "problems">): void {
    if (this.isJson) this.console.out(JSON.stringify({ ...document, problems: this.problems }, null, 2));
  }
}
