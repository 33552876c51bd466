/** Work that fetches -> its result; while it goes on, a line tells how far it is, and Ctrl-C ends it in order. */
import type { FetchProgress } from "../../fetch/outcome.js";
import { watchSignals } from "../serve/watch-signals.js";
import { createProgress } from "./progress.js";

export interface Watched {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FetchProgress) => void;
}

export async function runFetch<Result>(isQuiet: boolean, work: (watched: Watched) => Promise<Result>): Promise<Result> {
  const progress = createProgress({ quiet: isQuiet });
  const signals = watchSignals();
  const ending = new AbortController();
  void signals.first.then(() => ending.abort());
  try {
    return await work({ signal: ending.signal, onProgress: progress.tell });
  } finally {
    progress.end();
    signals.end();
  }
}
