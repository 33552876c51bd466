/**
 * Paths that change -> one call for all that changed together, after a moment of quiet; never two at once. What changes during a
 * call is told by the next.
 */
export interface ChangeQueue {
  add(path: string): void;
  close(): void;
}

export function createChangeQueue(handle: (paths: readonly string[]) => Promise<void>, quietMs: number): ChangeQueue {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isHandling = false;
  let isClosed = false;

  function wait(): void {
    clearTimeout(timer);
    if (!isClosed && !isHandling && waiting.size > 0) timer = setTimeout(() => void flush(), quietMs);
  }

  async function flush(): Promise<void> {
    const paths = [...waiting];
    waiting.clear();
    isHandling = true;
    try {
      await handle(paths);
    } finally {
      isHandling = false;
      wait();
    }
  }

  return {
    add(path) {
      waiting.add(path);
      wait();
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
