/**
 * How far long work is, on one line of a terminal that is written over and wiped at the end, at most ten times a second. Where
 * nobody watches (no terminal, CI) nothing, or, of work that takes minutes, a line every so often; with `--json` nothing.
 */
interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface LineOptions {
  /** Nothing is shown with it. */
  readonly quiet?: boolean;
  readonly screen?: Screen;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly now?: () => number;
  /** How long between two lines where nobody watches; none without it. */
  readonly logMs?: number;
}

interface Line {
  /** Asked at every step; `print` is told the seconds since the work began. */
  readonly show: (print: (seconds: number) => string) => void;
  /** Wipes the line; what follows may print. */
  readonly end: () => void;
}

export interface Progress {
  /** One more is done. */
  step(): void;
  end(): void;
}

const PAUSE_MS = 100;
const WIDTH = 20;

export function openLine({
  quiet = false,
  screen = process.stderr,
  env = process.env,
  now = () => performance.now(),
  logMs = Number.POSITIVE_INFINITY,
}: LineOptions): Line {
  const isCi = !["", "0", "false", undefined].includes(env["CI"]);
  const isWatched = screen.isTTY === true && !isCi && env["TERM"] !== "dumb";
  const pause = quiet ? Number.POSITIVE_INFINITY : isWatched ? PAUSE_MS : logMs;
  const started = now();
  let [last, isDirty] = [started, false];
  return {
    show(print) {
      const time = now();
      if (time - last < pause) return;
      [last, isDirty] = [time, isWatched];
      const text = print((time - started) / 1000);
      screen.write(isWatched ? `\r${text.slice(0, (screen.columns ?? 80) - 1)}\x1b[K` : `${text}\n`);
    },
    end() {
      if (isDirty) screen.write("\r\x1b[K");
      isDirty = false;
    },
  };
}

/** `what` is what is counted, as in `pages read`; `total` how many there will be, where that is known. */
export function openProgress(what: string, total: number | undefined, options: LineOptions = {}): Progress {
  const line = openLine(options);
  let done = 0;
  return {
    step() {
      done += 1;
      line.show((seconds) => printCount(what, done, total, seconds));
    },
    end: line.end,
  };
}

function printCount(what: string, done: number, total: number | undefined, seconds: number): string {
  const rate = `${Math.round(done / seconds)}/s`;
  if (total === undefined) return `${done} ${what}, ${rate}`;
  const full = Math.min(WIDTH, Math.floor((done / Math.max(total, 1)) * WIDTH));
  return `[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${done} of ${total} ${what}, ${rate}`;
}
