/**
 * What ends a call early: Ctrl-C, and a reader of the output that went away (`| head`). Both abort what is under way; a second
 * Ctrl-C ends the process as usual.
 */
import type { ExitCode } from "../command.js";

export class Interruption extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode) {
    super("interrupted");
    this.exitCode = exitCode;
  }
}

export interface Watch {
  readonly signal: AbortSignal;
  end(): void;
}

export function watchInterruptions(): Watch {
  const stop = new AbortController();
  // What a shell says of a command that Ctrl-C ended.
  const interrupt = (): void => stop.abort(new Interruption(130));
  const unread = (): void => stop.abort(new Interruption(0));
  process.once("SIGINT", interrupt);
  process.stdout.once("error", unread);
  return {
    signal: stop.signal,
    end() {
      process.removeListener("SIGINT", interrupt);
      process.stdout.removeListener("error", unread);
    },
  };
}
