/**
 * How far long work is, on one line of a terminal that is written over and wiped at the end. Nothing where nobody watches: no
 * terminal, CI, or `--json`. It is asked at every step and writes at most ten times a second.
 */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

interface ProgressOptions {
  /** Nothing is shown with it. */
  readonly quiet?: boolean;
  readonly screen?: Screen;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly now?: () => number;
}

export interface Progress {
  /** One more is done. */
  step(): void;
  /** Wipes the line; what follows may print. */
  end(): void;
}

const PAUSE_MS = 100;
const WIDTH = 20;

/** `what` is what is counted, as in `pages read`; `total` how many there will be, where that is known. */
export function openProgress(
  what: string,
  total: number | undefined,
  { quiet = false, screen = process.stderr, env = process.env, now = () => performance.now() }: ProgressOptions = {},
): Progress {
  const isCi = !["", "0", "false", undefined].includes(env["CI"]);
  if (quiet || screen.isTTY !== true || isCi || env["TERM"] === "dumb")
    return { step: () => undefined, end: () => undefined };
  const started = now();
  let [done, last, isDirty] = [0, started, false];
  return {
    step() {
      done += 1;
      const time = now();
      if (time - last < PAUSE_MS) return;
      [last, isDirty] = [time, true];
      screen.write(`\r${lineOf(what, done, total, (time - started) / 1000)}\x1b[K`);
    },
    end() {
      if (isDirty) screen.write("\r\x1b[K");
      isDirty = false;
    },
  };
}

function lineOf(what: string, done: number, total: number | undefined, seconds: number): string {
  const rate = `${Math.round(done / seconds)}/s`;
  if (total === undefined) return `${done} ${what}, ${rate}`;
  const full = Math.min(WIDTH, Math.floor((done / Math.max(total, 1)) * WIDTH));
  return `[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${done} of ${total} ${what}, ${rate}`;
}
