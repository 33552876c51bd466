/** Ctrl-C and SIGTERM: the first asks for an orderly end, the second ends the process at once. */
export interface Signals {
  readonly first: Promise<void>;
  /** What comes afterwards does what it would do anyway. */
  end(): void;
}

const names = ["SIGINT", "SIGTERM"] as const;

export function watchSignals(): Signals {
  let asked = false;
  let stop = (): void => undefined;
  const first = new Promise<void>((done) => (stop = done));
  const onSignal = (): void => {
    // What a shell says of a command that Ctrl-C ended.
    if (asked) process.exit(130);
    asked = true;
    stop();
  };
  for (const name of names) process.on(name, onSignal);
  return {
    first,
    end() {
      for (const name of names) process.removeListener(name, onSignal);
    },
  };
}
