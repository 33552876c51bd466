/** What a command is: it gets its arguments and a place to print, and gives the exit code. */
export interface Console {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

export interface CommandModule {
  run(args: readonly string[], console: Console): Promise<ExitCode> | ExitCode;
}

/** exit-codes.ts says what they mean. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;
