/**
 * A promise under an abort signal: it rejects with the signal's reason as soon as that is aborted.
 * `start` is told later how it ends, and gives what cleans up then: with true where the work has to be stopped. What `start`
 * throws is the failure, and there is nothing to clean up.
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
    const clean = start((result) => {
      end(false);
      resolve(result);
    }, fail);
    signal?.addEventListener("abort", abort);
  });
}

export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return abortable(signal, (resolve) => {
    const timer = setTimeout(resolve, ms);
    return () => clearTimeout(timer);
  });
}
