/**
 * How a fetch goes, as it goes: pages done of those listed, how many a minute, the last one. On a terminal one line that is
 * written over; elsewhere a line every so often.
 */
import type { FetchProgress } from "../../fetch/outcome.js";
import { printableName } from "../../support/text.js";

export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Progress {
  readonly tell: (progress: FetchProgress) => void;
  /** Leaves the terminal as it was. */
  readonly end: () => void;
}

const TERMINAL_MS = 100;
const LINE_MS = 10_000;

export function createProgress(terminal: Terminal, now: () => number): Progress {
  const isTerminal = terminal.isTTY === true;
  const began = now();
  let told = isTerminal ? Number.NEGATIVE_INFINITY : began;
  let isShown = false;
  return {
    tell(progress) {
      const time = now();
      if (time - told < (isTerminal ? TERMINAL_MS : LINE_MS)) return;
      told = time;
      const line = printProgress(progress, time - began);
      isShown = isTerminal;
      terminal.write(isTerminal ? `\r\u001b[K${line.slice(0, (terminal.columns ?? 80) - 1)}` : `${line}\n`);
    },
    end() {
      if (isShown) terminal.write("\r\u001b[K");
    },
  };
}

function printProgress({ vendor, service, site, done, listed, page }: FetchProgress, elapsedMs: number): string {
  const rate = elapsedMs < 1000 ? "" : `, ${Math.round((done * 60_000) / elapsedMs)} a minute`;
  return `${vendor}/${service} (${site}): ${done} of ${listed}${rate}; ${page.outcome} ${printableName(page.url)}`;
}
