/** The questions that `history` answers, by their options: a lookup table that imports nothing before it is asked. */
import type { CommandModule } from "../command.js";

interface Question {
  /** It tells the question from the others; the module reads all arguments itself. */
  readonly option: string;
  load(): Promise<CommandModule>;
}

export const QUESTIONS: readonly Question[] = [
  { option: "--at", load: () => import("./write-as-of.js") },
  { option: "--release", load: () => import("./show-release.js") },
  { option: "--audit", load: () => import("./show-audit.js") },
  { option: "--recorded", load: () => import("./show-recorded.js") },
];

export const TIMELINE: Omit<Question, "option"> = { load: () => import("./show-timeline.js") };
