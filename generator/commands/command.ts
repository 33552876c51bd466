/** What a command is: it gets its arguments and a place to print, and gives the exit code. */
export interface Console {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

export interface CommandModule {
  run(args: readonly string[], console: Console): Promise<ExitCode> | ExitCode;
}

/**
 * 0 done; 1 a check says no, or a service refused a call; 2 wrong usage; 3 nothing readable (pages, or the answer to a call),
 * nothing written; 4 some pages refused, the rest written; 130 interrupted.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;
