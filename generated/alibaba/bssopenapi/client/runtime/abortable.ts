/**
 * A promise under an abort signal: it rejects with the signal's reason as soon as that is aborted.
 * `start` is told how to settle it, and gives what cleans up, which is run once: with true where the work has to be stopped.
 */
export function abortable<Result>(
  signal: AbortSignal | undefined,
  start: (resolve: (result: Result) => void, reject: (failure: unknown) => void) => (failed: boolean) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = (failed: boolean): void => {
      signal?.removeEventListener("abort", abort);
      clean(failed);
    };
    const fail = (failure: unknown): void => {
      end(true);
      reject(failure);
    };
    const abort = (): void => fail(signal?.reason);
    signal?.addEventListener("abort", abort);
    const clean = start((result) => {
      end(false);
      resolve(result);
    }, fail);
  });
}

export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return abortable(signal, (resolve) => {
    const timer = setTimeout(resolve, ms);
    return () => clearTimeout(timer);
  });
}
