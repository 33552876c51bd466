/** What the exit codes mean, as the help and the README say it. */
import type { ExitCode } from "./command.js";

export const EXIT_CODES: Readonly<Record<ExitCode, string>> = {
  0: "done",
  1: "a check that was asked for says no (stale files, findings, breaking changes); a service refused a call",
  2: "wrong usage, settings or templates that cannot be used, an output that cannot be written",
  3: "nothing readable, nothing written; a call got no usable answer",
  4: "some pages, services or named targets refused, the rest written",
  130: "interrupted",
};
