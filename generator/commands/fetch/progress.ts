/**
 * How a fetch goes, as it goes: pages done of those listed, how many a minute, the last one. On a terminal one line that is
 * written over; elsewhere a line every so often.
 */
import type { FetchProgress } from "../../fetch/outcome.js";
import { printableName } from "../../support/text.js";
import { openLine, type LineOptions } from "../progress.js";

interface Progress {
  readonly tell: (progress: FetchProgress) => void;
  /** Leaves the terminal as it was. */
  readonly end: () => void;
}

const LOG_MS = 10_000;

export function createProgress(options: LineOptions = {}): Progress {
  const line = openLine({ ...options, logMs: LOG_MS });
  return { tell: (progress) => line.show((seconds) => printProgress(progress, seconds)), end: line.end };
}

function printProgress({ vendor, service, site, done, listed, page }: FetchProgress, seconds: number): string {
  const rate = seconds < 1 ? "" : `, ${Math.round((done * 60) / seconds)} a minute`;
  return `${vendor}/${service} (${site}): ${done} of ${listed}${rate}; ${page.outcome} ${printableName(page.url)}`;
}
